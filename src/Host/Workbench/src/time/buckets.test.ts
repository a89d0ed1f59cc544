import { describe, expect, it } from 'vitest';
import { bucketsOf, dayMarks, placeOf, type Dated } from './buckets';
import { stretchesOf, stretchOf } from './trail';

const entry = (moment: number, depth: Dated['depth'] = 'codes'): Dated => ({
  moment,
  depth,
  happenedAt: `2024-03-${String(moment).padStart(2, '0')}T10:00:00Z`,
});

describe('buckets', () => {
  it('hold every moment once', () => {
    const spans = bucketsOf([], 10, 4).map(({ from, to }) => [from, to]);

    expect(spans).toEqual([
      [1, 2],
      [3, 5],
      [6, 7],
      [8, 10],
    ]);
  });

  it('count by depth, and leave codings out', () => {
    const entries = [entry(3, 'story'), entry(4), entry(5), entry(6, 'everything'), entry(10)];

    expect(bucketsOf(entries, 10, 4)).toEqual([
      { from: 1, to: 2, story: 0, codes: 0, first: undefined },
      { from: 3, to: 5, story: 1, codes: 2, first: '2024-03-03T10:00:00Z' },
      { from: 6, to: 7, story: 0, codes: 0, first: undefined },
      { from: 8, to: 10, story: 0, codes: 1, first: '2024-03-10T10:00:00Z' },
    ]);
  });

  it('are no more than there are moments', () => {
    expect(bucketsOf([], 3, 48)).toHaveLength(3);
    expect(bucketsOf([], 0, 48)).toEqual([]);
  });
});

it('days stand at entries of theirs, and not too near each other', () => {
  const marks = dayMarks([entry(1), entry(2), entry(11), entry(12), entry(30)], 30, 3);

  expect(marks.map((mark) => mark.moment)).toEqual([1, 11, 30]);
});

it('a day is written once, however many entries it has', () => {
  const sameDay = [1, 10, 20].map((moment) => ({ ...entry(5), moment }));

  expect(dayMarks([...sameDay, entry(30)], 30, 3).map((mark) => mark.moment)).toEqual([1, 30]);
});

it('the first moment lies at the beginning and the last at the end', () => {
  expect(placeOf(1, 101)).toBe(0);
  expect(placeOf(51, 101)).toBe(50);
  expect(placeOf(101, 101)).toBe(100);
  expect(placeOf(1, 1)).toBe(0);
});

describe('stretches', () => {
  it('hold a moment each', () => {
    expect(stretchOf(100, 250, 100)).toEqual({ after: 0, upTo: 100 });
    expect(stretchOf(101, 250, 100)).toEqual({ after: 100, upTo: 200 });
    expect(stretchOf(201, 250, 100)).toEqual({ after: 200, upTo: 250 });
  });

  it('follow each other up to the last moment', () => {
    expect(stretchesOf(250, 100)).toEqual([
      { after: 0, upTo: 100 },
      { after: 100, upTo: 200 },
      { after: 200, upTo: 250 },
    ]);
    expect(stretchesOf(0, 100)).toEqual([]);
  });
});
