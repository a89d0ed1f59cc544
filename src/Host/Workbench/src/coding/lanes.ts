import { freeLane, packLanes, type Extent, type Segment } from './segments';

/** Which codes have a lane of their own in the margin; all others share the one after them. */
export interface CodeLanes {
  codes: readonly string[];
  others: readonly string[];
}

/** Lanes for the codes that a text has: where room is short, for those it has most often. */
export function lanesFor(
  segments: Iterable<Pick<Segment, 'code'>>,
  order: readonly string[],
  room: number,
): CodeLanes {
  const counts = new Map<string, number>();
  for (const { code } of segments) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const rank = new Map(order.map((code, i) => [code, i]));
  const rankOf = (code: string) => rank.get(code) ?? order.length;
  const inOrder = [...counts.keys()].toSorted((a, b) => rankOf(a) - rankOf(b));
  if (inOrder.length <= room) {
    return { codes: inOrder, others: [] };
  }
  const often = inOrder.toSorted((a, b) => counts.get(b)! - counts.get(a)!);
  const own = new Set(often.slice(0, Math.max(0, room - 1)));
  return {
    codes: inOrder.filter((code) => own.has(code)),
    others: inOrder.filter((code) => !own.has(code)),
  };
}

/** The same lanes with one more code; no other code changes its place. */
export function withCode(lanes: CodeLanes, code: string, room: number): CodeLanes {
  const { codes, others } = lanes;
  if (codes.includes(code) || others.includes(code)) {
    return lanes;
  }
  if (others.length === 0 && codes.length < room) {
    return { codes: [...codes, code], others };
  }
  return others.length > 0
    ? { codes, others: [...others, code] }
    : { codes: codes.slice(0, -1), others: [...codes.slice(-1), code] };
}

export const laneOf = ({ codes }: CodeLanes, code: string) => {
  const lane = codes.indexOf(code);
  return lane < 0 ? codes.length : lane;
};

/** Within their lanes, extents that are sorted by their tops lie beside each other. */
export function packWithin(extents: readonly (Extent & { lane: number })[]): number[] {
  const within = new Map<number, number[]>();
  for (const [i, { lane }] of extents.entries()) {
    const members = within.get(lane);
    if (members) {
      members.push(i);
    } else {
      within.set(lane, [i]);
    }
  }
  const beside: number[] = [];
  for (const members of within.values()) {
    for (const [at, place] of packLanes(members.map((i) => extents[i]!)).entries()) {
      beside[members[at]!] = place;
    }
  }
  return beside;
}

/** The first place within its lane where an extent meets no other. */
export const freeWithin = (
  extent: Extent,
  lane: number,
  others: Iterable<Extent & { lane: number; beside: number }>,
) =>
  freeLane(
    extent,
    [...others].filter((other) => other.lane === lane).map((other) => ({ ...other, lane: other.beside })),
  );
