import { describe, expect, it } from 'vitest';
import { freeWithin, laneOf, lanesFor, packWithin, withCode } from './lanes';

const codings = (codes: string) => [...codes].map((code) => ({ code }));

describe('lanes for codes', () => {
  it('are in the order of the codebook while there is room for all', () => {
    expect(lanesFor(codings('cabca'), ['a', 'b', 'c', 'd'], 3)).toEqual({
      codes: ['a', 'b', 'c'],
      others: [],
    });
  });

  it('go to the codes used most, and the others share the last', () => {
    const lanes = lanesFor(codings('abbcdddc'), ['a', 'b', 'c', 'd'], 3);

    expect(lanes).toEqual({ codes: ['b', 'd'], others: ['a', 'c'] });
    expect(['b', 'd', 'a', 'c'].map((code) => laneOf(lanes, code))).toEqual([0, 1, 2, 2]);
  });

  it('put codes that the codebook has not behind those it has', () => {
    expect(lanesFor(codings('xa'), ['a'], 2).codes).toEqual(['a', 'x']);
  });

  it('take in a new code without moving any other', () => {
    const two = { codes: ['a', 'b'], others: [] };

    expect(withCode(two, 'b', 3)).toBe(two);
    expect(withCode(two, 'c', 3)).toEqual({ codes: ['a', 'b', 'c'], others: [] });
    const full = withCode(two, 'c', 2);
    expect(full).toEqual({ codes: ['a'], others: ['b', 'c'] });
    expect(laneOf(full, 'b')).toBe(laneOf(two, 'b'));
    expect(withCode(full, 'd', 2)).toEqual({ codes: ['a'], others: ['b', 'c', 'd'] });
  });
});

describe('within a lane', () => {
  const extent = (lane: number, top: number, bottom: number) => ({ lane, top, bottom });

  it('only what overlaps there lies beside each other', () => {
    const extents = [extent(0, 0, 30), extent(1, 5, 20), extent(0, 10, 40), extent(0, 30, 50)];

    expect(packWithin(extents)).toEqual([0, 0, 1, 0]);
  });

  it('a new one takes the first free place', () => {
    const others = [
      { ...extent(0, 0, 30), beside: 0 },
      { ...extent(1, 0, 30), beside: 1 },
    ];

    expect(freeWithin({ top: 10, bottom: 20 }, 0, others)).toBe(1);
    expect(freeWithin({ top: 10, bottom: 20 }, 1, others)).toBe(0);
  });
});
