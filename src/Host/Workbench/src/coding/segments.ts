import type { Schemas } from '../api/client';

/** A half-open range of the text, in UTF-16 code units. */
export interface Place {
  start: number;
  end: number;
}

/** One coding of this text: who put which code where. */
export interface Segment extends Place {
  id: string;
  excerpt: string;
  code: string;
  coder: string;
}

export const overlap = (a: Place, b: Place) => a.start < b.end && b.start < a.end;

export const samePlace = (a: Place, b: Place) => a.start === b.start && a.end === b.end;

/** In reading order; the longer first where two begin together. */
export const inOrder = (a: Segment, b: Segment) =>
  a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);

/** The codings that lie in the text; those on a whole source have no place in it. */
export function segmentsOf(view: Pick<Schemas['SourceCodings'], 'codings'>): Segment[] {
  const segments: Segment[] = [];
  for (const { codingId, excerptId, codeId, coder, anchor } of view.codings) {
    if (anchor.range) {
      const { start, end } = anchor.range;
      segments.push({ id: codingId, excerpt: excerptId, code: codeId, coder, start, end });
    }
  }
  return segments;
}

export interface Piece extends Place {
  depth: number;
}

/** Cuts a stretch where its cover changes; what nothing covers is left out. */
export function depths(segments: readonly Place[], within: Place): Piece[] {
  const steps = new Map<number, number>();
  const step = (at: number, by: number) => steps.set(at, (steps.get(at) ?? 0) + by);
  for (const segment of segments) {
    if (overlap(segment, within)) {
      step(Math.max(segment.start, within.start), 1);
      step(Math.min(segment.end, within.end), -1);
    }
  }
  const cuts = [...steps.keys()].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let depth = 0;
  for (const [i, start] of cuts.entries()) {
    depth += steps.get(start)!;
    const end = cuts[i + 1];
    if (depth > 0 && end !== undefined) {
      pieces.push({ start, end, depth });
    }
  }
  return pieces;
}

export interface Extent {
  top: number;
  bottom: number;
}

/** The first lane in which an extent meets no other. */
export function freeLane(extent: Extent, others: Iterable<Extent & { lane: number }>): number {
  const taken = new Set<number>();
  for (const other of others) {
    if (other.top < extent.bottom && extent.top < other.bottom) {
      taken.add(other.lane);
    }
  }
  let lane = 0;
  while (taken.has(lane)) {
    lane++;
  }
  return lane;
}

/** Gives extents, sorted by their tops, the leftmost lanes that are free. */
export function packLanes(extents: readonly Extent[]): number[] {
  const ends: number[] = [];
  return extents.map(({ top, bottom }) => {
    const free = ends.findIndex((end) => end <= top);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = bottom;
    return lane;
  });
}
