import { folded } from '../coding/search';

/** Something of a study that has a page. */
export interface Place {
  kind: 'page' | 'source' | 'code' | 'theme';
  name: string;
  href: string;
  /** Other words it is found by, such as earlier names. */
  also?: readonly string[];
}

const SHOWN = 30;

/** The places that have all the words that were typed, best first; the pages where none were. */
export function find(places: readonly Place[], typed: string): Place[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return places.filter(({ kind }) => kind === 'page');
  }
  return places
    .map((place) => ({ place, rank: rankOf(place, words) }))
    .filter(({ rank }) => rank < NONE)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, SHOWN)
    .map(({ place }) => place);
}

const NONE = 4;

function rankOf({ name, also = [] }: Place, words: readonly string[]) {
  const has = (text: string) => words.every((word) => text.includes(word));
  const own = folded(name);
  const typed = words.join(' ');
  return own === typed
    ? 0
    : own.startsWith(typed)
      ? 1
      : has(own)
        ? 2
        : also.some((other) => has(folded(other)))
          ? 3
          : NONE;
}
