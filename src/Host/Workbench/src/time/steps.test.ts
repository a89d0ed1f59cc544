import { describe, expect, it } from 'vitest';
import { dayFrom, flagFrom, within } from './steps';

const FLAGS = [39, 2858, 3146];

describe('going to a milestone', () => {
  it('takes the nearest on that side', () => {
    expect(flagFrom(FLAGS, 39, 1)).toBe(2858);
    expect(flagFrom(FLAGS, 3146, -1)).toBe(2858);
  });

  it('finds none beyond the last', () => {
    expect(flagFrom(FLAGS, 3146, 1)).toBeUndefined();
    expect(flagFrom(FLAGS, 39, -1)).toBeUndefined();
  });
});

it('stays within the study', () => {
  expect(within(0, 10)).toBe(1);
  expect(within(11, 10)).toBe(10);
});

describe('going by days', () => {
  // Two decisions on the 4th, three on the 6th, one on the 7th.
  const times = [
    '2024-03-04T10:00:00',
    '2024-03-04T12:00:00',
    '2024-03-06T09:00:00',
    '2024-03-06T10:00:00',
    '2024-03-06T11:00:00',
    '2024-03-07T09:00:00',
  ].map((time) => new Date(time).toISOString());
  const find = async (at: string) => {
    const number = /^\d+$/.test(at) ? Number(at) : times.filter((time) => time <= at).length;
    return { number, studyTime: times[number - 1] ?? '0001-01-01T00:00:00Z' };
  };

  it.each([
    [1, 3],
    [2, 3],
    [4, 6],
    [6, 6],
  ])('goes on from %i to the first of the next day, %i', async (from, to) => {
    expect(await dayFrom(find, from, 6, 1)).toBe(to);
  });

  it.each([
    [5, 3],
    [3, 1],
    [6, 3],
    [2, 1],
    [1, 1],
  ])('goes back from %i to the first of its day or of the day before, %i', async (from, to) => {
    expect(await dayFrom(find, from, 6, -1)).toBe(to);
  });
});
