import { PAD } from './boxes';
import type { Spot } from './drawing';
import { WIDTH } from './sizes';

/** A theme with the codes gathered into it and the themes that are part of it. */
export interface Group {
  id: string;
  codes: readonly string[];
  parts: readonly Group[];
}

/** From one column to the next, with room for a box in a box and for the names of lines. */
const STEP = WIDTH + 4 * PAD + 72;
const BETWEEN_CODES = 8;
const UNDER_HEAD = 8;
const BETWEEN_GROUPS = 4 * PAD + 40;
/** A line between two themes is seen best where they stand side by side. */
const FEWEST = 2;
/** Wider than high, as screens and pages are. */
const SHAPE = 1.6;

type HeightOf = (id: string) => number;

/** Themes side by side, each with its codes and parts under its name; what is in none comes last. */
export function arranged(
  groups: readonly Group[],
  loose: readonly string[],
  heightOf: HeightOf,
): Spot[] {
  const stacks = [
    ...groups.map((group) => stackOf(group, heightOf)),
    ...(loose.length > 0 ? [listOf(loose, 0, heightOf)] : []),
  ];
  const whole = stacks.reduce((sum, { height }) => sum + height + BETWEEN_GROUPS, 0);
  const count = Math.min(stacks.length, Math.max(FEWEST, Math.round(Math.sqrt((SHAPE * whole) / STEP))));
  const columns = Array.from({ length: count }, () => 0);
  return stacks.flatMap(({ spots, height }) => {
    const shortest = columns.indexOf(Math.min(...columns));
    const top = columns[shortest]!;
    columns[shortest] = top + height + BETWEEN_GROUPS;
    return spots.map(({ id, y }) => ({ id, x: shortest * STEP, y: top + y }));
  });
}

interface Stack {
  spots: Spot[];
  height: number;
}

function stackOf({ id, codes, parts }: Group, heightOf: HeightOf): Stack {
  const spots: Spot[] = [{ id, x: 0, y: 0 }];
  let height = heightOf(id);
  if (codes.length > 0) {
    const list = listOf(codes, height + UNDER_HEAD, heightOf);
    spots.push(...list.spots);
    height = list.height;
  }
  for (const part of parts) {
    const inner = stackOf(part, heightOf);
    const top = height + 2 * PAD;
    spots.push(...inner.spots.map((spot) => ({ ...spot, y: spot.y + top })));
    height = top + inner.height + PAD;
  }
  return { spots, height };
}

function listOf(ids: readonly string[], top: number, heightOf: HeightOf): Stack {
  let y = top;
  const spots = ids.map((id) => {
    const spot = { id, x: 0, y };
    y += heightOf(id) + BETWEEN_CODES;
    return spot;
  });
  return { spots, height: y - BETWEEN_CODES };
}
