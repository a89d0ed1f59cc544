import { describe, expect, it } from 'vitest';
import { newId } from '../api/client';
import type { Entry } from '../time/trail';
import { daysBeside, type Day } from './beside';
import type { Memo } from './memos';

// In June 2024, where whoever runs this is.
const instant = (day: number, hour: number) => new Date(2024, 5, day, hour);
const memo = (day: number, hour: number, id = newId(instant(day, hour).getTime())) =>
  ({ id }) as Memo;
const entry = (moment: number, day: number, hour: number, event = 'theme_proposed') =>
  ({
    moment,
    event,
    stream: 's',
    happenedAt: instant(day, hour).toISOString(),
  }) as Entry;

const told = (days: readonly Day[]) =>
  days.map(({ day, memos, decisions }) => [
    new Date(day).getDate(),
    memos.map(({ at }) => new Date(at).getHours()),
    decisions.map(({ moment }) => moment),
  ]);

describe('thinking beside doing', () => {
  it('has each day with a memo or a decision once, newest first', () => {
    const memos = [memo(3, 9), memo(5, 23), memo(3, 11)];
    const decisions = [entry(9, 5, 1), entry(8, 4, 12), entry(7, 4, 10)];

    expect(told(daysBeside(memos, decisions, false))).toEqual([
      [5, [23], [9]],
      [4, [], [8, 7]],
      [3, [11, 9], []],
    ]);
  });

  it('keeps the order of what happened at once', () => {
    const decisions = [entry(3, 4, 10), entry(2, 4, 10), entry(1, 4, 10)];

    expect(told(daysBeside([], decisions, false))).toEqual([[4, [], [3, 2, 1]]]);
  });

  it('lets earlier days wait until their decisions are read', () => {
    const memos = [memo(3, 9), memo(4, 9)];

    expect(told(daysBeside(memos, [entry(9, 5, 1), entry(8, 4, 12)], true))).toEqual([
      [5, [], [9]],
      [4, [9], [8]],
    ]);
    expect(daysBeside(memos, [], true)).toEqual([]);
  });

  it('puts what was recorded late under the day on which it happened', () => {
    expect(told(daysBeside([], [entry(9, 2, 8), entry(8, 4, 12)], false))).toEqual([
      [4, [], [8]],
      [2, [], [9]],
    ]);
  });

  it('tells that a memo was written by the memo, which tells when where its id does not', () => {
    const old = memo(0, 0, '01904954-9b80-4558-8563-240b00144e2c');
    const written = { ...entry(8, 4, 12, 'memo_written'), stream: old.id };

    expect(told(daysBeside([old], [written], false))).toEqual([[4, [12], []]]);
  });
});
