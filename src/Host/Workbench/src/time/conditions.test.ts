import { expect, it } from 'vitest';
import { conditionsOf, countIn, isIn, listed, stretchesIn } from './conditions';

const said = (search: string) => conditionsOf(new URLSearchParams(search));

it('looks deeper where the decisions about one thing are asked for', () => {
  expect(said('').depth).toBe('story');
  expect(said('about=x').depth).toBe('codes');
  expect(said('about=x&depth=story').depth).toBe('story');
});

it('begins at an entry and goes on from there, back or forth', () => {
  expect(listed(100, said(''))).toEqual({ after: 0, upTo: 100 });
  expect(listed(100, said('begin=40'))).toEqual({ after: 0, upTo: 40 });
  expect(listed(100, said('begin=40&order=oldest'))).toEqual({ after: 39, upTo: 100 });
});

it('holds to the entries there are where a link names a later one', () => {
  expect(listed(100, said('begin=900'))).toEqual({ after: 0, upTo: 100 });
  expect(listed(100, said('begin=900&order=oldest'))).toEqual({ after: 99, upTo: 100 });
});

it('reads only stretches that hold what is listed, the nearest first', () => {
  expect(stretchesIn(100, 30, said('begin=40'))).toEqual([
    { after: 30, upTo: 60 },
    { after: 0, upTo: 30 },
  ]);
  expect(stretchesIn(100, 30, said('begin=61&order=oldest'))).toEqual([
    { after: 60, upTo: 90 },
    { after: 90, upTo: 100 },
  ]);
});

it('counts of what was read only what is listed', () => {
  const whole = listed(100, said('begin=40'));

  expect(countIn(whole, [{ after: 30, upTo: 60 }, { after: 0, upTo: 30 }])).toBe(40);
  expect(isIn(whole, 40)).toBe(true);
  expect(isIn(whole, 41)).toBe(false);
});
