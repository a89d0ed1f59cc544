import { describe, expect, it } from 'vitest';
import {
  allowsEdges,
  beside,
  filtered,
  isBetween,
  kindKey,
  marksOf,
  nextOpen,
  quietPlaces,
  type Difference,
  type Kind,
} from './differences';

const coding = (coder: string, codeId: string, start = 0, end = 9) => ({
  codingId: `${coder}${codeId}${start}`,
  excerptId: 'x',
  codeId,
  coder,
  anchor: { range: { start, end } },
});
const difference = (id: string, kind: Kind, isSettled = false, sourceId = 's1'): Difference => ({
  id,
  kind,
  words: kind,
  sourceId,
  where: { range: { start: 0, end: 9 } },
  readings: [
    { coder: 'ana', codings: [coding('ana', 'hope')] },
    { coder: 'ben', codings: kind === 'label' ? [coding('ben', 'fear')] : [] },
  ],
  handled: { id, isMarked: false, outcome: isSettled ? { as: 'both' } : null },
  changedSince: false,
});

const a = difference('a', 'omission', true);
const b = difference('b', 'label');
const c = difference('c', 'boundary', false, 's2');
const all = [a, b, c];
const ids = (list: readonly Difference[]) => list.map(({ id }) => id);

describe('the name of a kind', () => {
  it('is the kind where coding is compared', () => {
    expect(kindKey('granularity', false)).toBe('differenceKinds.granularity');
  });

  it('says in reflexive work how two read and not who is right', () => {
    const kinds: Kind[] = ['omission', 'boundary', 'granularity', 'label', 'multiplicity', 'level'];

    expect(kinds.map((kind) => kindKey(kind, true).split('.')[1])).toEqual([
      'onlyOne',
      'otherEdges',
      'otherEdges',
      'readDifferently',
      'readDifferently',
      'readDifferently',
    ]);
  });
});

describe('the list', () => {
  const any = { kind: '', state: '', source: '' } as const;
  const name = (kind: Kind) => kind;

  it('is filtered by kind, state and source', () => {
    expect(ids(filtered(all, { ...any, kind: 'label' }, name))).toEqual(['b']);
    expect(ids(filtered(all, { ...any, state: 'open' }, name))).toEqual(['b', 'c']);
    expect(ids(filtered(all, { ...any, state: 'settled' }, name))).toEqual(['a']);
    expect(ids(filtered(all, { ...any, source: 's2' }, name))).toEqual(['c']);
  });

  it('is walked one by one and ends at its ends', () => {
    expect(beside(all, undefined, 1)?.id).toBe('a');
    expect(beside(all, 'a', 1)?.id).toBe('b');
    expect(beside(all, 'a', -1)).toBeUndefined();
    expect(beside(all, 'c', 1)).toBeUndefined();
  });

  it('leads on to what is open, from the beginning again after the last', () => {
    expect(nextOpen(all, 'b')?.id).toBe('c');
    expect(nextOpen(all, 'c', new Set(['b']))).toBeUndefined();
    expect(nextOpen(all, 'c')?.id).toBe('b');
    expect(nextOpen([a, b], 'b')).toBeUndefined();
  });

  it('is of two coders, where there are more', () => {
    const three = {
      ...a,
      readings: [...a.readings, { coder: 'carla', codings: [coding('carla', 'hope', 2)] }],
    };

    expect(isBetween(three, ['ana', 'ben'])).toBe(true);
    expect(isBetween(three, ['ana', 'carla'])).toBe(false);
    expect(isBetween({ ...three, kind: 'boundary' }, ['ana', 'carla'])).toBe(true);
    expect(isBetween(b, ['ana', 'carla'])).toBe(false);
  });
});

describe('new edges', () => {
  it('are for what lies under one code', () => {
    expect(allowsEdges(a)).toBe(true);
    expect(allowsEdges(b)).toBe(false);
  });
});

describe('what two coders have of a passage', () => {
  it('is marked as one’s, the other’s or both’s', () => {
    expect(marksOf([{ start: 0, end: 10 }], [{ start: 6, end: 14 }])).toEqual([
      { start: 0, end: 6, who: 'left' },
      { start: 6, end: 10, who: 'both' },
      { start: 10, end: 14, who: 'right' },
    ]);
  });

  it('is one mark where codings of one coder meet or overlap', () => {
    const left = [
      { start: 0, end: 4 },
      { start: 3, end: 8 },
    ];

    expect(marksOf(left, [])).toEqual([{ start: 0, end: 8, who: 'left' }]);
  });

  it('has gaps where neither coded', () => {
    expect(marksOf([{ start: 0, end: 2 }], [{ start: 5, end: 7 }])).toEqual([
      { start: 0, end: 2, who: 'left' },
      { start: 5, end: 7, who: 'right' },
    ]);
  });
});

describe('what is quiet', () => {
  it('leaves out of the agreed what differs', () => {
    const { agreed } = quietPlaces([{ start: 0, end: 10 }], [{ start: 4, end: 6 }]);

    expect(agreed.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [6, 10],
    ]);
  });
});
