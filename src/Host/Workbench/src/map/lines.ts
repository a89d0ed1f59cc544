import type { Point, Rect } from '../picture/shapes';
import { meets, type Boxes } from './boxes';
import { linkKey, type Line } from './drawing';

/** A line as it is drawn, from edge to edge. */
export interface DrawnLine extends Line {
  start: Point;
  end: Point;
  middle: Point;
  /** Whether it only says that something is part of a theme. */
  isPart: boolean;
}

/** Lines that join the same two things stand beside each other. */
const BESIDE = 26;
const SHORT = 130;
const LIFT = 18;

const center = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

/** Where the way from the middle of a rectangle leaves it. */
export function edgeOf(rect: Rect, towards: Point): Point {
  const from = center(rect);
  const way = minus(towards, from);
  const share = Math.min(
    way.x === 0 ? 1 : rect.width / 2 / Math.abs(way.x),
    way.y === 0 ? 1 : rect.height / 2 / Math.abs(way.y),
    1,
  );
  return { x: from.x + way.x * share, y: from.y + way.y * share };
}

/** Every line between boxes, and to those parts of a theme that stand outside its box. */
export function drawnLines(
  boxes: Boxes,
  links: readonly Line[],
  parts: readonly Line[],
): DrawnLine[] {
  const far = parts.filter(({ from, to }) => boxes.get(from)?.holds.includes(to) === false);
  const pairs = new Map<string, number>();
  const count = (line: Line) => {
    const pair = [line.from, line.to].toSorted().join(' ');
    const before = pairs.get(pair) ?? 0;
    pairs.set(pair, before + 1);
    return before;
  };
  const joined = new Set(links.map(linkKey));
  return [
    ...links.map((line) => ({ line, isPart: false })),
    ...far.filter((line) => !joined.has(linkKey(line))).map((line) => ({ line, isPart: true })),
  ].flatMap(({ line, isPart }) => {
    const drawn = between(boxes, line, count(line));
    return drawn ? [{ ...drawn, isPart }] : [];
  });
}

function between(boxes: Boxes, line: Line, before: number) {
  const [a, b] = [boxes.get(line.from), boxes.get(line.to)];
  if (!a || !b) {
    return undefined;
  }
  // From one box into another inside it, the line goes between their names.
  const isInside = meets(a.rect, b.rect);
  const [one, other] = isInside ? [a.head, b.head] : [a.rect, b.rect];
  const aside = beside(center(one), center(other), before);
  const start = plus(edgeOf(one, center(other)), aside);
  const end = plus(edgeOf(other, center(one)), aside);
  return { ...line, start, end, middle: middleOf(start, end) };
}

/** On a short line that lies flat, the name stands above it, so that the line is seen. */
function middleOf(start: Point, end: Point): Point {
  const [wide, high] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)];
  const lift = wide > high && Math.hypot(wide, high) < SHORT ? LIFT : 0;
  return { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 - lift };
}

const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });

function beside(from: Point, to: Point, before: number): Point {
  const way = minus(to, from);
  const length = Math.hypot(way.x, way.y) || 1;
  const sign = from.x < to.x || (from.x === to.x && from.y < to.y) ? 1 : -1;
  const by = before * BESIDE * sign;
  return { x: (-way.y / length) * by, y: (way.x / length) * by };
}

const TIP = 10;

/** The three corners of the tip at the end of a line. */
export function tipOf({ start, end }: Pick<DrawnLine, 'start' | 'end'>): Point[] {
  const way = minus(end, start);
  const length = Math.hypot(way.x, way.y) || 1;
  const [x, y] = [way.x / length, way.y / length];
  const foot = { x: end.x - x * TIP, y: end.y - y * TIP };
  return [
    end,
    { x: foot.x - (y * TIP) / 2, y: foot.y + (x * TIP) / 2 },
    { x: foot.x + (y * TIP) / 2, y: foot.y - (x * TIP) / 2 },
  ];
}

const WAYS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Which thing lies at the other end of a line in the direction of an arrow; the straightest way. */
export function along(
  boxes: Boxes,
  lines: readonly Line[],
  id: string,
  key: string,
): string | undefined {
  const [from, way] = [boxes.get(id), WAYS[key]];
  if (!from || !way) {
    return undefined;
  }
  const ends = lines.flatMap(({ from: a, to: b }) => (a === id ? [b] : b === id ? [a] : []));
  const reached = [...new Set(ends)].flatMap((end) => {
    const box = boxes.get(end);
    if (!box) {
      return [];
    }
    const to = minus(center(box.head), center(from.head));
    const forth = to.x * way.x + to.y * way.y;
    const aside = Math.abs(to.x * way.y) + Math.abs(to.y * way.x);
    return forth > 0 ? [{ end, cost: forth + 2 * aside }] : [];
  });
  return reached.toSorted((a, b) => a.cost - b.cost)[0]?.end;
}
