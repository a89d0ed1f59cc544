import type { Rect } from '../picture/shapes';
import type { Line, Spot } from './drawing';
import type { Size } from './sizes';

export interface Box {
  /** Where its name stands. */
  head: Rect;
  /** All of it: of a theme, around what it holds. */
  rect: Rect;
  /** What stands in it directly, and moves with it. */
  holds: readonly string[];
  /** How many boxes it stands in. */
  depth: number;
}

export type Boxes = ReadonlyMap<string, Box>;

export const PAD = 12;
/** How far beside its theme something may stand and still be in its box. */
const NEAR = 80;

export const around = (a: Rect, b: Rect): Rect => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
};

export const padded = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

export const meets = (a: Rect, b: Rect) => gapX(a, b) < 0 && gapY(a, b) < 0;

const gapX = (a: Rect, b: Rect) => Math.max(a.x - b.x - b.width, b.x - a.x - a.width);
const gapY = (a: Rect, b: Rect) => Math.max(a.y - b.y - b.height, b.y - a.y - a.height);

/** Under it, however far, or close beside it. */
const isNear = (a: Rect, b: Rect) => gapX(a, b) < 0 || (gapX(a, b) <= NEAR && gapY(a, b) <= NEAR);

interface Drawn {
  nodes: readonly Spot[];
  /** What is part of what. */
  parts: readonly Line[];
  isTheme: (id: string) => boolean;
  sizes: ReadonlyMap<string, Size>;
  /** What is being dragged: until it is let go, it is in nobody's way. */
  carried?: ReadonlySet<string>;
}

/**
 * The box of everything that is drawn. A theme's box reaches around its parts that stand under or
 * close beside its name, as long as nothing else would be in it. Codes that were put away from
 * their own theme may be: a line says where they belong.
 */
export function boxesOf({ nodes, parts, isTheme, sizes, carried = NONE }: Drawn): Boxes {
  const heads = new Map(
    nodes.map(({ id, x, y }) => [id, { x, y, width: 0, height: 0, ...extent(sizes.get(id)) }]),
  );
  const under = new Map<string, string[]>();
  const over = new Map<string, string>();
  for (const { from, to } of parts) {
    // A code of two themes stands in the box of the first.
    if (heads.has(from) && heads.has(to) && !over.has(to)) {
      over.set(to, from);
      under.set(from, [...(under.get(from) ?? []), to]);
    }
  }
  const isAway = (id: string) =>
    !isTheme(id) && over.has(id) && !isNear(heads.get(over.get(id)!)!, heads.get(id)!);
  const settled = nodes.filter(({ id }) => !carried.has(id) && !isAway(id));
  const boxes = new Map<string, Box>();
  const build = (id: string): Set<string> => {
    const head = heads.get(id)!;
    // What is being built has a box already, so that a circle ends.
    boxes.set(id, { head, rect: isTheme(id) ? padded(head, PAD) : head, holds: [], depth: 0 });
    const kids = (under.get(id) ?? []).filter((kid) => !boxes.has(kid));
    const family = new Set([id, ...kids.flatMap((kid) => [...build(kid)])]);
    const others = (carried.has(id) ? [] : settled)
      .filter((node) => !family.has(node.id))
      .map((node) => heads.get(node.id)!);
    let { rect } = boxes.get(id)!;
    const holds: string[] = [];
    for (const kid of kids.toSorted((a, b) => away(head, heads.get(a)!) - away(head, heads.get(b)!))) {
      const inner = boxes.get(kid)!.rect;
      const wider = around(rect, padded(inner, PAD));
      if (isNear(rect, inner) && !others.some((other) => meets(wider, other))) {
        rect = wider;
        holds.push(kid);
      }
    }
    boxes.set(id, { head, rect, holds, depth: 0 });
    return family;
  };
  for (const { id } of nodes.filter((node) => !over.has(node.id))) {
    build(id);
  }
  for (const { id } of nodes.filter((node) => !boxes.has(node.id))) {
    build(id);
  }
  return deepened(boxes);
}

const NONE: ReadonlySet<string> = new Set();

const extent = (size: Size | undefined) => size && { width: size.width, height: size.height };

const away = (a: Rect, b: Rect) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function deepened(boxes: ReadonlyMap<string, Box>): Boxes {
  const holder = new Map([...boxes].flatMap(([id, { holds }]) => holds.map((kid) => [kid, id])));
  const depthOf = (id: string): number => {
    const up = holder.get(id);
    return up === undefined ? 0 : depthOf(up) + 1;
  };
  return new Map([...boxes].map(([id, box]) => [id, { ...box, depth: depthOf(id) }]));
}

/** A thing and all that stand in its box. */
export const withHeld = (boxes: Boxes, id: string): string[] => [
  id,
  ...(boxes.get(id)?.holds ?? []).flatMap((kid) => withHeld(boxes, kid)),
];

/** What a drawing takes up. */
export const extentOf = (boxes: Boxes): Rect =>
  [...boxes.values()].map(({ rect }) => rect).reduce(around, [...boxes.values()][0]?.rect ?? NOTHING);

const NOTHING: Rect = { x: 0, y: 0, width: 0, height: 0 };
