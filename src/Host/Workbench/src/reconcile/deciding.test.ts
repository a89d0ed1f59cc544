import { describe, expect, it } from 'vitest';
import { decisionOf, isChosen } from './deciding';

const ids = { roundId: 'r', differenceId: 'd' };
const nothing = { readingOf: null, codeId: null, anchor: null, memoId: null };

describe('a decision', () => {
  it('sends what it needs, and not what was chosen for another', () => {
    const draft = { readingOf: 'ana', codeId: 'hope', edges: { start: 1, end: 5 } };

    expect(decisionOf({ ...draft, as: 'oneReading' }, ids, { reason: 'So' })).toEqual({
      ...ids,
      ...nothing,
      as: 'oneReading',
      readingOf: 'ana',
      reason: 'So',
    });
    expect(decisionOf({ ...draft, as: 'newBoundary' }, ids, { reason: '' })).toEqual({
      ...ids,
      ...nothing,
      as: 'newBoundary',
      anchor: { range: { start: 1, end: 5 } },
      reason: null,
    });
  });

  it('waits for what is missing', () => {
    expect(decisionOf({}, ids, { reason: 'So' })).toBeUndefined();
    expect(decisionOf({ as: 'newCode' }, ids, { reason: '' })).toBeUndefined();
    expect(decisionOf({ as: 'memo' }, ids, { reason: 'So' })).toBeUndefined();
    expect(decisionOf({ as: 'memo' }, ids, { reason: '', memoId: 'm' })?.memoId).toBe('m');
    expect(decisionOf({ as: 'newBoundary' }, ids, { reason: '' })).toBeUndefined();
    expect(decisionOf({ as: 'keptApart' }, ids, { reason: '' })?.as).toBe('keptApart');
  });
});

describe('a choice', () => {
  it('is of one of several readings', () => {
    const draft = { as: 'oneReading', readingOf: 'ana' } as const;

    expect(isChosen(draft, 'oneReading', 'ana')).toBe(true);
    expect(isChosen(draft, 'oneReading', 'ben')).toBe(false);
    expect(isChosen(draft, 'both')).toBe(false);
  });
});
