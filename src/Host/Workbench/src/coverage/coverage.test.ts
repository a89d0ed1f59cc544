import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { branchOf, codedShare, countsOf, lineOfTheme, tintOf } from './coverage';

const coding = (codeId: string, excerptId: string) =>
  ({ codingId: `${codeId}${excerptId}`, codeId, excerptId }) as Schemas['PlacedCoding'];
const read = [
  {
    sourceId: 'one',
    codings: [coding('hope', 'e1'), coding('joy', 'e1'), coding('hope', 'e2'), coding('awe', 'e3')],
  },
  { sourceId: 'pair', codings: [coding('joy', 'e4')] },
];
const sources = [
  { id: 'one', participants: ['p1'] },
  { id: 'pair', participants: ['p1', 'p2'] },
];
const line = (codes: string[], excerpts: string[] = []) => ({
  id: '',
  name: '',
  depth: 0,
  codes: new Set(codes),
  excerpts: new Set(excerpts),
});

describe('on how many excerpts of whom something lies', () => {
  it.each([
    ['one code', line(['hope']), { p1: 2 }],
    ['two codes on one excerpt', line(['hope', 'joy']), { p1: 3, p2: 1 }],
    ['a single excerpt', line(['joy'], ['e3']), { p1: 3, p2: 1 }],
    ['a code that is nowhere', line(['fear']), {}],
  ])('%s', (_, which, expected) => {
    expect(Object.fromEntries(countsOf(which, read, sources))).toEqual(expected);
  });

  it('takes a theme for its codes and single excerpts', () => {
    const theme = { id: 't', codes: [{ id: 'awe' }], excerpts: ['e4'] } as unknown as Parameters<
      typeof lineOfTheme
    >[0];

    expect(Object.fromEntries(countsOf(lineOfTheme(theme, 'T'), read, sources))).toEqual({
      p1: 2,
      p2: 1,
    });
  });
});

it('takes a code with all that stand under it', () => {
  const codes = [
    { id: 'a', parentId: null },
    { id: 'b', parentId: 'a' },
    { id: 'c', parentId: 'b' },
    { id: 'd', parentId: null },
  ];

  expect([...branchOf(codes, 'a')]).toEqual(['a', 'b', 'c']);
  expect([...branchOf(codes, 'c')]).toEqual(['c']);
});

it.each([
  [0, 0],
  [1, 1],
  [4, 2],
  [5, 3],
  [9, 3],
  [10, 4],
])('tints %d as %d', (count, tint) => {
  expect(tintOf(count)).toBe(tint);
});

describe('how much of a text is coded', () => {
  it('counts what overlaps once', () => {
    const places = [
      { start: 10, end: 20 },
      { start: 0, end: 12 },
      { start: 14, end: 16 },
    ];

    expect(codedShare(places, 40)).toBe(0.5);
  });

  it('is nothing of nothing', () => {
    expect(codedShare([], 0)).toBe(0);
  });
});
