import { describe, expect, it } from 'vitest';
import { placeOf, surroundings } from './edges';

const TEXT = 'I came late. I came often. Nobody asked why I came.';

describe('new edges', () => {
  it('are where the words stand', () => {
    // "often. Nobody" is 20 to 33 of the text.
    expect(placeOf(TEXT, 'often. Nobody', { start: 20, end: 25 })).toEqual({ start: 20, end: 33 });
  });

  it('prefer the place that meets the passage', () => {
    // "I came" stands at 0, 13 and 43; the passage is "came often" at 15.
    expect(placeOf(TEXT, 'I came', { start: 15, end: 25 })).toEqual({ start: 13, end: 19 });
  });

  it('are refused with the number of places where that is not clear', () => {
    expect(placeOf(TEXT, 'I came', undefined)).toBe(3);
    expect(placeOf(TEXT, 'never', { start: 15, end: 25 })).toBe(0);
  });

  it('are looked for around the passage only', () => {
    const text = `far ${'x'.repeat(500)} near`;

    expect(surroundings(text, { start: 505, end: 509 })).toEqual({ start: 105, end: 509 });
    expect(placeOf(text, 'far', { start: 505, end: 509 })).toBe(0);
  });
});
