import { describe, expect, it } from 'vitest';
import { boxesOf, extentOf, withHeld } from './boxes';
import type { Line, Spot } from './drawing';

const size = { width: 100, height: 20, lines: [] };
const part = (from: string, to: string): Line => ({ from, to, label: '' });
const at = (id: string, x: number, y: number): Spot => ({ id, x, y });

/** Themes are called by capitals; everything is 100 wide and 20 high. */
const drawn = (nodes: Spot[], parts: Line[] = [], carried: string[] = []) =>
  boxesOf({
    nodes,
    parts,
    isTheme: (id) => id === id.toUpperCase(),
    sizes: new Map(nodes.map(({ id }) => [id, size])),
    carried: new Set(carried),
  });

describe('the box of a theme', () => {
  it('is a little larger than its name', () => {
    expect(drawn([at('A', 0, 0)]).get('A')?.rect).toEqual({ x: -12, y: -12, width: 124, height: 44 });
  });

  it('reaches around the codes under it', () => {
    const boxes = drawn([at('A', 0, 0), at('a', 0, 30)], [part('A', 'a')]);

    expect(boxes.get('A')).toMatchObject({
      rect: { x: -12, y: -12, width: 124, height: 74 },
      holds: ['a'],
    });
    expect(boxes.get('a')).toMatchObject({ rect: { x: 0, y: 30 }, depth: 1 });
  });

  it('reaches around a part with all that it holds', () => {
    const boxes = drawn(
      [at('A', 0, 0), at('B', 0, 50), at('b', 0, 80)],
      [part('A', 'B'), part('B', 'b')],
    );

    // B reaches from 38 to 112; A stands 12 around it.
    expect(boxes.get('A')?.rect).toEqual({ x: -24, y: -12, width: 148, height: 136 });
    expect(boxes.get('b')?.depth).toBe(2);
    expect(withHeld(boxes, 'A')).toEqual(['A', 'B', 'b']);
  });

  it('leaves out what was put far to the side', () => {
    const nodes = (x: number) => [at('A', 0, 0), at('a', x, 0)];

    // The box ends at 112.
    expect(drawn(nodes(192), [part('A', 'a')]).get('A')?.holds).toEqual(['a']);
    expect(drawn(nodes(193), [part('A', 'a')]).get('A')?.holds).toEqual([]);
  });

  it('does not swallow what belongs to nothing or is a theme', () => {
    const nodes = (between: string) => [at('A', 0, 0), at(between, 0, 50), at('a', 0, 100)];

    expect(drawn(nodes('x'), [part('A', 'a')]).get('A')?.holds).toEqual([]);
    expect(drawn(nodes('X'), [part('A', 'a')]).get('A')?.holds).toEqual([]);
  });

  it('minds neither what is being dragged nor codes put away from their own theme', () => {
    const nodes = [at('A', 0, 0), at('x', 0, 50), at('a', 0, 100), at('X', 900, 0)];

    expect(drawn(nodes, [part('A', 'a')], ['x']).get('A')?.holds).toEqual(['a']);
    expect(drawn(nodes, [part('A', 'a'), part('X', 'x')]).get('A')?.holds).toEqual(['a']);
  });

  it('holds a code of two themes in the first only, and bears with a circle', () => {
    const both = drawn(
      [at('A', 0, 0), at('B', 300, 0), at('a', 0, 30)],
      [part('A', 'a'), part('B', 'a')],
    );
    expect([both.get('A')?.holds, both.get('B')?.holds]).toEqual([['a'], []]);

    const circle = drawn([at('A', 0, 0), at('B', 0, 60)], [part('A', 'B'), part('B', 'A')]);
    expect([...circle.keys()].toSorted()).toEqual(['A', 'B']);
  });
});

describe('a drawing', () => {
  it('takes up what its boxes take up', () => {
    expect(extentOf(drawn([at('A', 0, 0), at('a', 200, 100)]))).toEqual({
      x: -12,
      y: -12,
      width: 312,
      height: 132,
    });
    expect(extentOf(new Map())).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });
});
