import type { Schemas } from '../api/client';

type Entry = Schemas['StreamHistoryEntry'];

/** What a mark on the life line of a code is for, and how it is drawn in a square of 16. */
export const GLYPHS = {
  made: 'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0M-1.6,0a1.6,1.6 0 1,0 3.2,0a1.6,1.6 0 1,0 -3.2,0',
  renamed: 'M-4,5L0,-5L4,5M-2.4,1.5H2.4',
  defined: 'M-5,-3.5H5M-5,0H5M-5,3.5H2',
  marked: 'M-5,4H0V-4H5',
  moved: 'M-5,0H5M1,-4L5,0L1,4',
  joined: 'M-5,-5C0,-5 0,0 5,0M-5,5C0,5 0,0 5,0',
  became: 'M-5,-4H1V4M-2,1L1,4L4,1',
  split: 'M5,-5C0,-5 0,0 -5,0M5,5C0,5 0,0 -5,0',
  retired: 'M-4,-4L4,4M4,-4L-4,4',
  revived: 'M0,-5V5M-5,0H5',
  undone: 'M4,4V-1H-4M-1,-4L-4,-1L-1,2',
  gathered: 'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0M0,-1.5V1.5M-1.5,0H1.5',
  letGo: 'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0M-4,4L4,-4',
  other: 'M-4,0H-3M0,0H1M4,0H5',
} as const;

export type MarkKind = keyof typeof GLYPHS;

const KINDS: Record<string, MarkKind> = {
  code_created: 'made',
  code_renamed: 'renamed',
  code_redefined: 'defined',
  code_level_marked: 'marked',
  code_moved: 'moved',
  code_retired: 'retired',
  code_revived: 'revived',
  code_promoted_to_theme: 'gathered',
  code_assigned_to_theme: 'gathered',
  code_removed_from_theme: 'letGo',
};

interface Change {
  codeId?: string;
  into?: unknown;
  from?: unknown;
  kept?: boolean;
}

/** What a decision was for a code. */
export function kindOf({ event, change }: Pick<Entry, 'event' | 'change'>, code: string): MarkKind {
  const { codeId, into, from } = change as Change;
  switch (event) {
    case 'code_split':
      return codeId === code ? 'split' : 'made';
    case 'codes_merged':
      return into === code ? 'joined' : 'became';
    case 'merge_undone':
      return Array.isArray(from) && from.includes(code) ? 'revived' : 'undone';
    default:
      return KINDS[event] ?? 'other';
  }
}

/** A stretch of moments in which a code was in use. */
export interface InUse {
  from: number;
  to: number;
}

/** When a code was in use, up to the moment that is shown. */
export function inUse(entries: readonly Entry[], code: string, last: number): InUse[] {
  const stretches: InUse[] = [];
  let from: number | undefined;
  for (const entry of entries) {
    const kind = kindOf(entry, code);
    const isEnd =
      kind === 'retired' ||
      kind === 'became' ||
      (kind === 'split' && !(entry.change as Change).kept);
    if (isEnd && from !== undefined) {
      stretches.push({ from, to: entry.moment });
      from = undefined;
    } else if (kind === 'made' || kind === 'revived') {
      from ??= entry.moment;
    }
  }
  return from === undefined ? stretches : [...stretches, { from, to: last }];
}

export interface Spot {
  /** Where the mark stands. */
  x: number;
  /** How many marks it stands above the line, so that none covers another. */
  lane: number;
}

const LANES = 3;

/** Puts marks beside and above one another; where that is too little, they give way to the sides. */
export function spread(places: readonly number[], width: number, size: number): Spot[] {
  const fit = Math.max(1, Math.floor(width / size));
  const lanes = Array.from(
    { length: Math.max(LANES, Math.ceil(places.length / fit)) },
    () => Number.NEGATIVE_INFINITY,
  );
  const half = size / 2;
  const spots = places.map((place): Spot => {
    const wanted = Math.max(half, place);
    const free = lanes.findIndex((end) => end + size <= wanted);
    const lane = free >= 0 ? free : lanes.indexOf(Math.min(...lanes));
    const x = Math.max(wanted, lanes[lane]! + size);
    lanes[lane] = x;
    return { x, lane };
  });
  const ends = lanes.map(() => width - half);
  for (const spot of spots.toReversed()) {
    spot.x = Math.min(spot.x, ends[spot.lane]!);
    ends[spot.lane] = spot.x - size;
  }
  return spots;
}
