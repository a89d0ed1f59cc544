import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { asRead, movedWith, nextTo, put, sideOf, tick, UNPARTED, whereTo } from './trays';

const excerpt = (
  id: string,
  codings: [string, string][] = [],
  more: Partial<Schemas['ExcerptView']> = {},
): Schemas['ExcerptView'] => ({
  id,
  version: 1,
  sourceId: 's',
  anchor: {},
  isOrphaned: false,
  characterised: [],
  quote: [],
  codings: codings.map(([codingId, codeId]) => ({
    codingId,
    codeId,
    excerptId: id,
    coder: 'x',
    anchor: {},
  })),
  ...more,
});

describe('the trays of a split', () => {
  const all = ['1', '2', '3', '4'];

  it('move one excerpt there and back', () => {
    const there = put(UNPARTED, ['2'], 'goes');

    expect(all.map((id) => sideOf(there, id))).toEqual(['stays', 'goes', 'stays', 'stays']);
    expect(put(there, ['2'], 'stays').going.size).toBe(0);
  });

  it('move what is ticked on the same side together, and it is ticked no longer', () => {
    const ticked = tick(put(UNPARTED, ['4'], 'goes'), ['1', '3', '4'], true);

    expect(movedWith(ticked, all, '3')).toEqual(['1', '3']);
    expect(movedWith(ticked, all, '2')).toEqual(['2']);
    const moved = put(ticked, ['1', '3'], 'goes');
    expect([...moved.going].toSorted()).toEqual(['1', '3', '4']);
    expect([...moved.ticked]).toEqual(['4']);
  });

  it('take ticks away', () => {
    expect([...tick(tick(UNPARTED, ['1', '2'], true), ['1'], false).ticked]).toEqual(['2']);
  });

  it('lead to the next row that stays, else to the one before', () => {
    expect(nextTo(all, ['2'], '2')).toBe('3');
    expect(nextTo(all, ['2', '3'], '2')).toBe('4');
    expect(nextTo(all, ['3', '4'], '4')).toBe('2');
    expect(nextTo(all, all, '1')).toBeUndefined();
  });

  it('tell every coding of the code where it goes, and no other', () => {
    const excerpts = [excerpt('1', [['k', 'old'], ['l', 'other']]), excerpt('2', [['m', 'old']])];

    expect(whereTo('old', 'part', excerpts, new Set(['2']))).toEqual([
      { codingId: 'k', to: 'old' },
      { codingId: 'm', to: 'part' },
    ]);
  });

  it('show excerpts source after source in the order of the text', () => {
    const at = (start: number) => ({ anchor: { range: { start, end: start + 1 } } });
    const excerpts = [
      excerpt('late', [], { sourceId: 't', ...at(9) }),
      excerpt('unknown', [], { sourceId: 'u', ...at(0) }),
      excerpt('early', [], { sourceId: 't', ...at(1) }),
      excerpt('first', [], at(5)),
    ];

    expect(asRead(excerpts, ['s', 't']).map(({ id }) => id)).toEqual(['first', 'early', 'late', 'unknown']);
  });
});
