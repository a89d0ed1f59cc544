import { describe, expect, it } from 'vitest';
import { branchesOf } from '../coding/branches';
import type { Row } from '../coding/search';
import { above, actedOn, keepers, lowestFirst, placesFor, topmost } from './choosing';
import { excerptsWith, standingOf } from './standing';
import { stepFrom, treeRows } from './treeRows';

const row = (id: string, parentId?: string): Row => ({
  id,
  name: id,
  code: id,
  depth: 0,
  codings: 0,
  ...(parentId && { parentId }),
});
const codes = [row('a'), row('b', 'a'), row('c', 'b'), row('d', 'a'), row('e')];
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).join('');
const shown = (...closed: string[]) => treeRows(codes, branchesOf(codes), new Set(closed));

describe('the rows of the tree', () => {
  it('stand depth first and say where among how many', () => {
    expect(shown().map((r) => [r.code.id, r.level, r.place, r.beside])).toEqual([
      ['a', 1, 1, 2],
      ['b', 2, 1, 2],
      ['c', 3, 1, 1],
      ['d', 2, 2, 2],
      ['e', 1, 2, 2],
    ]);
  });

  it('leave out what stands under a closed one', () => {
    expect(ids(shown('b').map((r) => r.code))).toBe('abde');
    expect(ids(shown('a', 'b').map((r) => r.code))).toBe('ae');
  });

  it('are walked and opened with arrows', () => {
    expect(stepFrom(shown(), 'c', 'ArrowDown')).toEqual({ to: 'd' });
    expect(stepFrom(shown(), 'a', 'ArrowUp')).toBeUndefined();
    expect(stepFrom(shown(), 'a', 'ArrowRight')).toEqual({ to: 'b' });
    expect(stepFrom(shown('a'), 'a', 'ArrowRight')).toEqual({ open: 'a' });
    expect(stepFrom(shown(), 'b', 'ArrowLeft')).toEqual({ close: 'b' });
    expect(stepFrom(shown('b'), 'b', 'ArrowLeft')).toEqual({ to: 'a' });
    expect(stepFrom(shown(), 'e', 'ArrowLeft')).toBeUndefined();
    expect(stepFrom(shown(), 'c', 'End')).toEqual({ to: 'e' });
  });
});

describe('choosing', () => {
  it('knows what stands above', () => {
    expect(above(codes, 'c')).toEqual(['b', 'a']);
  });

  it('moves a branch once, and never under itself', () => {
    expect(topmost(codes, ['c', 'a', 'e'])).toEqual(['a', 'e']);
    expect(ids(placesFor(codes, ['b']))).toBe('ade');
  });

  it('retires from below', () => {
    expect(lowestFirst(codes, ['a', 'b', 'c'])).toEqual(['c', 'b', 'a']);
  });

  it('acts on what is selected, else on what is in hand', () => {
    expect(ids(actedOn(codes, new Set(['e', 'b']), 'a'))).toBe('be');
    expect(ids(actedOn(codes, new Set(), 'a'))).toBe('a');
  });

  it('keeps one of several in a merge, or another than the one', () => {
    expect(ids(keepers(codes, ['b', 'd']))).toBe('bd');
    expect(ids(keepers(codes, ['e']))).toBe('abcd');
  });
});

describe('what a code stands on', () => {
  const coded = [
    { codeId: 'a', excerptId: '1', sourceId: 's' },
    { codeId: 'a', excerptId: '1', sourceId: 's' },
    { codeId: 'a', excerptId: '2', sourceId: 't' },
    { codeId: 'b', excerptId: '2', sourceId: 't' },
  ];
  const sources = [
    { id: 's', participants: ['p'] },
    { id: 't', participants: ['p', 'q'] },
  ];

  it('is its excerpts and whose they are, each counted once', () => {
    expect(standingOf(coded, sources).get('a')).toEqual({ excerpts: 2, participants: 2 });
    expect(standingOf(coded, sources).get('c')).toBeUndefined();
  });

  it('counts an excerpt with two of the codes once', () => {
    expect(excerptsWith(coded, ['a', 'b'])).toBe(2);
  });
});
