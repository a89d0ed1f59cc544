import { describe, expect, it } from 'vitest';
import { boxesOf } from './boxes';
import type { Line, Spot } from './drawing';
import { along, drawnLines, edgeOf, tipOf } from './lines';

const line = (from: string, to: string, label = ''): Line => ({ from, to, label });
const at = (id: string, x: number, y: number): Spot => ({ id, x, y });

/** Codes of 100 by 20. */
const codes = (...nodes: Spot[]) =>
  boxesOf({
    nodes,
    parts: [],
    isTheme: () => false,
    sizes: new Map(nodes.map(({ id }) => [id, { width: 100, height: 20, lines: [] }])),
  });

describe('a line', () => {
  it('goes from edge to edge', () => {
    const [drawn] = drawnLines(codes(at('a', 0, 0), at('b', 300, 0)), [line('a', 'b')], []);

    expect(drawn).toMatchObject({
      start: { x: 100, y: 10 },
      end: { x: 300, y: 10 },
      middle: { x: 200, y: 10 },
    });
  });

  it('has its name above it where it is short and flat', () => {
    const [drawn] = drawnLines(codes(at('a', 0, 0), at('b', 200, 0)), [line('a', 'b')], []);

    expect(drawn?.middle).toEqual({ x: 150, y: -8 });
  });

  it('stands beside another between the same two', () => {
    const boxes = codes(at('a', 0, 0), at('b', 300, 0));
    const drawn = drawnLines(boxes, [line('a', 'b', 'x'), line('b', 'a', 'y')], []);

    expect(drawn.map(({ start, end }) => [start.y, end.y])).toEqual([
      [10, 10],
      [36, 36],
    ]);
  });

  it('leaves a box by the side that it meets first', () => {
    const box = { x: 0, y: 0, width: 100, height: 20 };

    expect(edgeOf(box, { x: 50, y: 500 })).toEqual({ x: 50, y: 20 });
    expect(edgeOf(box, { x: -150, y: 10 })).toEqual({ x: 0, y: 10 });
  });

  it('ends in a tip', () => {
    expect(tipOf({ start: { x: 0, y: 0 }, end: { x: 50, y: 0 } })).toEqual([
      { x: 50, y: 0 },
      { x: 40, y: 5 },
      { x: 40, y: -5 },
    ]);
  });

  it('says that a code is part of a theme only where it stands outside the box', () => {
    const sizes = new Map(['A', 'a', 'b'].map((id) => [id, { width: 100, height: 20, lines: [] }]));
    const parts = [line('A', 'a'), line('A', 'b')];
    const boxes = boxesOf({
      nodes: [at('A', 0, 0), at('a', 0, 30), at('b', 500, 0)],
      parts,
      isTheme: (id) => id === 'A',
      sizes,
    });

    const drawn = drawnLines(boxes, [], parts);
    expect(drawn.map(({ to, isPart }) => [to, isPart])).toEqual([['b', true]]);
  });
});

describe('walking along lines', () => {
  const boxes = codes(at('a', 0, 0), at('b', 300, 0), at('c', 300, 200), at('d', 0, -100));
  const lines = [line('a', 'b'), line('c', 'a'), line('a', 'd')];

  it.each([
    ['a', 'ArrowRight', 'b'],
    ['a', 'ArrowDown', 'c'],
    ['a', 'ArrowUp', 'd'],
    ['a', 'ArrowLeft', undefined],
    ['b', 'ArrowLeft', 'a'],
    ['b', 'ArrowDown', undefined],
  ])('from %s by %s leads to %s', (from, key, to) => {
    expect(along(boxes, lines, from, key)).toBe(to);
  });
});
