import { describe, expect, it } from 'vitest';
import { cellOf, itemsOf, toggled, unitsOf } from './opening';

const passage = (id: string, sourceId: string, start: number, end: number, isOrphaned = false) => ({
  id,
  sourceId,
  anchor: { range: { start, end } },
  isOrphaned,
});

describe('opening a round', () => {
  it('takes each marked place of a source once', () => {
    const excerpts = [
      passage('1', 's', 0, 10),
      passage('2', 's', 0, 10),
      passage('3', 't', 0, 10),
      passage('4', 's', 0, 12),
    ];

    expect(unitsOf(excerpts)).toEqual(['1', '3', '4']);
  });

  it('leaves out what has no place in the text', () => {
    const whole = { id: '2', sourceId: 's', anchor: { whole: true }, isOrphaned: false };

    expect(unitsOf([passage('1', 's', 0, 10, true), whole, passage('3', 's', 0, 10)])).toEqual(['3']);
  });

  it('divides sources only where that is its mode', () => {
    const choice = { sources: ['s', 't'], coders: ['a', 'b'], leftOut: [cellOf('t', 'b')] };

    expect(itemsOf('splitWithOverlap', choice)).toEqual([
      { sourceId: 's', coders: ['a', 'b'] },
      { sourceId: 't', coders: ['a'] },
    ]);
    expect(itemsOf('preUnitizedBlind', choice)[1]).toEqual({ sourceId: 't', coders: ['a', 'b'] });
  });

  it('chooses and lets go', () => {
    expect(toggled(toggled(['a'], 'b'), 'a')).toEqual(['b']);
  });
});
