import { describe, expect, it } from 'vitest';
import { conditionsOf, meets } from './conditions';
import { choose, dayGroups } from './days';
import type { Entry } from './trail';

const entry = (moment: number, happened: string, rest: Partial<Entry> = {}): Entry => ({
  moment,
  happenedAt: new Date(happened).toISOString(),
  recordedAt: new Date(happened).toISOString(),
  actor: 'asta',
  event: 'code_renamed',
  stream: '',
  batch: '',
  halpern: 'reductionAnalysis',
  depth: 'codes',
  sentence: '',
  hash: '',
  ...rest,
});

describe('day groups', () => {
  it('begin where the day changes, and keep the order', () => {
    const groups = dayGroups([
      entry(4, '2024-03-21T00:10:00'),
      entry(3, '2024-03-20T23:50:00'),
      entry(2, '2024-03-20T08:00:00'),
      entry(1, '2024-03-04T08:00:00'),
    ]);

    expect(groups.map((group) => group.entries.map((e) => e.moment))).toEqual([[4], [3, 2], [1]]);
  });
});

describe('choosing', () => {
  it('keeps the two that were chosen last', () => {
    expect(choose([], 5)).toEqual([5]);
    expect(choose([5, 9], 7)).toEqual([9, 7]);
  });

  it('lets go what is chosen again', () => {
    expect(choose([5, 9], 5)).toEqual([9]);
  });
});

describe('conditions', () => {
  it('are the story of everybody, newest first, where the address says nothing', () => {
    expect(conditionsOf(new URLSearchParams('at=12&depth=other'))).toEqual({
      begin: undefined,
      depth: 'story',
      who: '',
      kind: '',
      isOldestFirst: false,
      isReasoned: false,
      thing: '',
    });
  });

  it('are all met or the entry is left out', () => {
    const reasoned = entry(1, '2024-03-04T08:00:00', { reason: 'Two names for one thing.' });
    const conditions = conditionsOf(new URLSearchParams('who=asta&kind=reductionAnalysis&reasoned=yes'));

    expect(meets(reasoned, conditions)).toBe(true);
    expect(meets(entry(2, '2024-03-04T08:00:00'), conditions)).toBe(false);
    expect(meets({ ...reasoned, actor: 'bo' }, conditions)).toBe(false);
    expect(meets({ ...reasoned, halpern: 'rawData' }, conditions)).toBe(false);
  });
});
