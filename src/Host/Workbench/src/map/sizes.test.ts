import { describe, expect, it } from 'vitest';
import { wrap } from '../picture/letters';
import { settings } from '../shell/settings';
import { mapKeyFor } from './mapKeys';
import { modelOf, sizesOf } from './model';
import { sceneOf } from './scene';
import { sizeOf } from './sizes';

/** Each letter is ten wide. */
const tens = (text: string) => text.length * 10;

describe('breaking names into lines', () => {
  it.each([
    ['Hope', ['Hope']],
    ['Hope on loan', ['Hope on', 'loan']],
    ['  Small   steps ', ['Small', 'steps']],
    ['Selvbestemmelse', ['Selvbest', 'emmelse']],
    ['on Selvbestemmelse', ['on', 'Selvbest', 'emmelse']],
    ['', ['']],
  ])('%s', (name, lines) => {
    expect(wrap(name, 80, tens)).toEqual(lines);
  });
});

describe('the size of a thing', () => {
  it('follows from its name', () => {
    // A code has room for 228, a theme for 240.
    const code = { id: 'c', name: 'a'.repeat(23), level: 'code' as const };
    expect(sizeOf(code, tens)).toMatchObject({ width: 248, height: 6 + 2 * 18 + 6 });
    expect(sizeOf({ ...code, fate: 'merged' }, tens).height).toBe(6 + 3 * 18 + 6);
    expect(sizeOf({ ...code, level: 'theme' }, tens).height).toBe(24 + 21 + 6);
  });
});

describe('a picture', () => {
  it('shows boxes, then lines, then words', () => {
    const things = new Map([
      ['T', { id: 'T', name: 'Theme', level: 'theme' as const }],
      ['c', { id: 'c', name: 'Code', level: 'code' as const, fate: 'merged' as const }],
    ]);
    const drawing = {
      nodes: [
        { id: 'T', x: 0, y: 0 },
        { id: 'c', x: 600, y: 0 },
      ],
      links: [{ from: 'T', to: 'c', label: 'needs' }],
    };
    const model = modelOf(things, drawing, [], sizesOf(things, tens));
    const { shapes, extent } = sceneOf(model, tens);

    expect(shapes.map((shape) => (shape.kind === 'text' ? shape.text : shape.kind))).toEqual([
      'box',
      'line',
      'tip',
      'box',
      'Theme',
      'Theme',
      'Code',
      '(merged)',
      'box',
      'needs',
    ]);
    expect(extent).toEqual({ x: -36, y: -36, width: 36 + 848 + 24, height: 36 + 63 + 24 });
  });
});

describe('keys of the map', () => {
  const press = (key: string, more = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });

  it.each([
    [press('ArrowLeft'), { act: 'move', x: -10, y: 0 }],
    [press('ArrowDown', { shiftKey: true }), { act: 'move', x: 0, y: 60 }],
    [press('ArrowUp', { altKey: true }), { act: 'walk', key: 'ArrowUp' }],
    [press('L'), { act: 'line' }],
    [press('0'), { act: 'zoom', by: 'fit' }],
    [press('1', { altKey: true }), undefined],
    [press('z', { ctrlKey: true }), { act: 'undo' }],
    [press('Z', { metaKey: true, shiftKey: true }), { act: 'redo' }],
    [press('x'), undefined],
  ])('%o', (pressed, key) => {
    expect(mapKeyFor(pressed)).toEqual(key);
  });

  it('leave letters alone where they are not wanted', () => {
    settings.set({ ...settings.value, letters: false });

    expect(mapKeyFor(press('l'))).toBeUndefined();
    expect(mapKeyFor(press('Enter'))).toEqual({ act: 'open' });
    settings.set({ ...settings.value, letters: true });
  });
});
