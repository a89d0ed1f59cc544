import type { Commands, Schemas } from '../api/client';

/** The modes in which a round is opened here; marked passages are chosen on the command line. */
export const MODES = [
  'solo',
  'criticalFriend',
  'parallelBlind',
  'splitWithOverlap',
  'adjudicated',
] as const satisfies readonly Schemas['RoundMode'][];

export type Mode = (typeof MODES)[number];

export interface Choice {
  sources: readonly string[];
  coders: readonly string[];
  /** Who is left out of which source, as cellOf names them; in a round that is split only. */
  leftOut: readonly string[];
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
