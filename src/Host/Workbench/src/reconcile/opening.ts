import type { Commands, Schemas } from '../api/client';

/** The modes of a round, in the order in which they are offered. */
export const MODES = [
  'solo',
  'criticalFriend',
  'parallelBlind',
  'preUnitizedBlind',
  'splitWithOverlap',
  'adjudicated',
] as const satisfies readonly Schemas['RoundMode'][];

export type Mode = (typeof MODES)[number];

export interface Choice {
  sources: readonly string[];
  coders: readonly string[];
  /** Who is left out of which source, as cellOf names them; in a round that is split only. */
  leftOut: readonly string[];
  /** The codes that it is limited to; all where nothing is said. */
  codes?: readonly string[] | undefined;
}

type Items = Commands['reconciliation/open-round']['items'];

export const cellOf = (source: string, coder: string) => `${source} ${coder}`;

/** Who codes which source. */
export const itemsOf = (mode: Mode, { sources, coders, leftOut }: Choice): Items =>
  sources.map((sourceId) => ({
    sourceId,
    coders: coders.filter(
      (coder) => mode !== 'splitWithOverlap' || !leftOut.includes(cellOf(sourceId, coder)),
    ),
  }));

export const toggled = (list: readonly string[], item: string) =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

type Passage = Pick<Schemas['ExcerptView'], 'id' | 'sourceId' | 'anchor' | 'isOrphaned'>;

/** The marked passages to be coded: each place once, whoever marked it how often. */
export function unitsOf(excerpts: readonly Passage[]): string[] {
  const units = new Map<string, string>();
  for (const { id, sourceId, anchor, isOrphaned } of excerpts) {
    const place = anchor.range && `${sourceId} ${anchor.range.start} ${anchor.range.end}`;
    if (place && !isOrphaned && !units.has(place)) {
      units.set(place, id);
    }
  }
  return [...units.values()];
}
