import { placesFor } from './choosing';
import type { Row } from '../coding/search';

/** Codes on their way to another place. */
export interface Carried {
  codes: readonly string[];
  /** The code they would be put under; null for the top level. */
  over: string | null;
}

/** Takes codes up, at the place where the first of them is. */
export const takenUp = (codes: readonly Row[], carried: readonly string[]): Carried => ({
  codes: carried,
  over: codes.find(({ id }) => id === carried[0])?.parentId ?? null,
});

/** Where codes may be put down, from top to bottom: the top level, and every code shown outside their own branches. */
export function placesToPut(
  codes: readonly Row[],
  shown: readonly string[],
  { codes: carried }: Carried,
): (string | null)[] {
  const allowed = new Set(placesFor(codes, carried).map(({ id }) => id));
  return [null, ...shown.filter((id) => allowed.has(id))];
}

/** The place that an arrow leads to; the first or last place again at the ends. */
export function placeAfter(
  places: readonly (string | null)[],
  over: string | null,
  key: string,
): string | null | undefined {
  const at = places.indexOf(over);
  switch (key) {
    case 'ArrowDown':
      return places[Math.min(at + 1, places.length - 1)];
    case 'ArrowUp':
      return places[Math.max(at - 1, 0)];
    case 'Home':
      return places[0];
    case 'End':
      return places.at(-1);
    default:
      return undefined;
  }
}
