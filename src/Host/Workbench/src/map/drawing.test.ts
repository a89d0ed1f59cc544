import { describe, expect, it } from 'vitest';
import type { Theme } from '../themes/themes';
import { gathering, keptDrawing, missingOf, thingsOf, turned, type Line } from './drawing';
import { inStep } from './useKeeping';
import { movedBy, named, without } from './working';

const theme = (id: string, more: Partial<Theme> = {}): Theme => ({
  id,
  name: id,
  level: 'theme',
  status: 'candidate',
  codes: [],
  excerpts: [],
  contraryCases: [],
  codings: 0,
  ...more,
});
const code = (id: string, status: 'inUse' | 'merged' = 'inUse') => ({ id, name: id, status });
const line = (from: string, to: string, label = ''): Line => ({ from, to, label });
const at = (id: string) => ({ id, x: 0, y: 0 });

const themes = [
  theme('T', { codes: [code('a'), code('m', 'merged')] }),
  theme('S', { level: 'subTheme', parentId: 'T', codes: [code('b')] }),
  theme('D', { status: 'discarded' }),
];
const things = thingsOf(themes, [{ id: 'c', name: 'C' }]);

describe('what can be drawn', () => {
  it('is every theme and code, with what became of it', () => {
    expect(things.get('T')).toEqual({ id: 'T', name: 'T', level: 'theme' });
    expect(things.get('D')).toMatchObject({ level: 'theme', fate: 'discarded' });
    expect(things.get('m')).toMatchObject({ level: 'code', fate: 'merged' });
    expect(things.get('c')).toEqual({ id: 'c', name: 'C', level: 'code' });
  });
});

describe('what is part of what', () => {
  it('is drawn where both are there', () => {
    expect(gathering(themes, { nodes: [at('T'), at('S'), at('a')] })).toEqual([
      line('T', 'a'),
      line('T', 'S'),
    ]);
  });

  it('is told from other lines of a kept drawing', () => {
    const kept = keptDrawing(
      {
        id: 'k',
        title: 'K',
        nodes: [at('T')],
        links: [
          { from: 'T', to: 'a' },
          { from: 'T', to: 'S', label: null },
          { from: 'T', to: 'S', label: 'leads to' },
          { from: 'a', to: 'T' },
          { from: 'T', to: 'D' },
        ],
      },
      things,
    );

    expect(kept.parts).toEqual([line('T', 'a'), line('T', 'S')]);
    expect(kept.links).toEqual([line('T', 'S', 'leads to'), line('a', 'T'), line('T', 'D')]);
  });

  it('is never said by a line that somebody drew without a name', () => {
    expect(turned(line('T', 'c'), things)).toEqual(line('c', 'T'));
    expect(turned(line('T', 'c', 'needs'), things)).toEqual(line('T', 'c', 'needs'));
    expect(turned(line('T', 'D'), things)).toEqual(line('T', 'D'));
  });
});

describe('what was gathered since', () => {
  it('is in use and not on the drawing', () => {
    expect(missingOf(themes, { nodes: [at('T')], links: [] })).toEqual(['a', 'S', 'b']);
  });
});

describe('working on a drawing', () => {
  it('moves things by whole steps', () => {
    expect(movedBy([at('a'), at('b')], ['a'], { x: 1.6, y: -2.4 })).toEqual([
      { id: 'a', x: 2, y: -2 },
      at('b'),
    ]);
  });

  it('takes a thing off with its lines', () => {
    const drawing = { nodes: [at('a'), at('b')], links: [line('a', 'b'), line('b', 'c')] };

    expect(without(drawing, 'a')).toEqual({ nodes: [at('b')], links: [line('b', 'c')] });
  });

  it('names a line that is there and adds one that is not', () => {
    expect(named([line('a', 'b')], line('a', 'b', 'x'))).toEqual([line('a', 'b', 'x')]);
    expect(named([line('a', 'b')], line('b', 'a'))).toEqual([line('a', 'b'), line('b', 'a')]);
  });
});

describe('who kept the drawings', () => {
  it('is told from the last one back', () => {
    expect(inStep(['x', 'y'], 3)).toEqual([undefined, 'x', 'y']);
    expect(inStep(['w', 'x', 'y'], 2)).toEqual(['x', 'y']);
    expect(inStep(['x'], 0)).toEqual([]);
  });
});
