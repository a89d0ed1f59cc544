import { describe, expect, it } from 'vitest';
import { chordOf, inAria, isSingle, shown } from './chord';

const press = (key: string, held: Record<string, boolean> = {}, altGraph = false) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
  getModifierState: () => altGraph,
});

describe('a chord', () => {
  it.each([
    [press('m'), 'm'],
    [press('M'), 'm'],
    [press('M', { shiftKey: true }), 'Shift+m'],
    [press('?', { shiftKey: true }), '?'],
    [press('F6', { shiftKey: true }), 'Shift+F6'],
    [press('D', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+d'],
    [press('z', { metaKey: true }), 'Ctrl+z'],
    [press('+', { ctrlKey: true }), 'Ctrl++'],
    [press(']', { ctrlKey: true, altKey: true }, true), ']'],
    [press('ø'), 'ø'],
  ])('%o is %s', (pressed, chord) => {
    expect(chordOf(pressed)).toBe(chord);
  });

  it('is shown as it stands on the keys', () => {
    expect(shown('Ctrl+Shift+d')).toBe('Ctrl ⇧ D');
    expect(shown('Ctrl++')).toBe('Ctrl +');
    expect(shown('Delete')).toBe('Del');
    expect(shown('-')).toBe('−');
    expect(shown('+')).toBe('+');
  });

  it('is told to screen readers in their words', () => {
    expect(inAria('Ctrl+Shift+k')).toBe('Control+Shift+K');
    expect(inAria('t')).toBe('T');
    expect(inAria('F6')).toBe('F6');
  });

  it('is text by itself where it is one character, also in capitals', () => {
    expect(['m', 'Shift+m', '+'].map(isSingle)).toEqual([true, true, true]);
    expect(['Ctrl+m', 'F2', 'Ctrl++', 'Alt+Shift+m'].map(isSingle)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
