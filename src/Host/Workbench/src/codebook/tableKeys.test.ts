import { describe, expect, it } from 'vitest';
import { rowKeyFor } from './tableKeys';

const pressed = (key: string, held: Partial<Parameters<typeof rowKeyFor>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('keys held with Ctrl or ⌘', () => {
  it('split, also where the sign is typed with Shift', () => {
    expect(rowKeyFor(pressed('/', { ctrlKey: true }))).toBe('split');
    expect(rowKeyFor(pressed('/', { metaKey: true, shiftKey: true }))).toBe('split');
    expect(rowKeyFor(pressed('/'))).toBeUndefined();
  });

  it('carry with Shift only, and merge', () => {
    expect(rowKeyFor(pressed('D', { ctrlKey: true, shiftKey: true }))).toBe('carry');
    expect(rowKeyFor(pressed('d', { ctrlKey: true }))).toBeUndefined();
    expect(rowKeyFor(pressed('g', { ctrlKey: true }))).toBe('merge');
  });
});
