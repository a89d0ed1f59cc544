import { folded } from '../coding/search';
import type { Thing } from './things';

export interface Written {
  text: string;
  /** Where the caret goes. */
  caret: number;
}

/** A text with a link put in: around the words that are selected, else without words. */
export function linked(text: string, start: number, end: number, href: string): Written {
  const link = `[${text.slice(start, end)}](${href})`;
  return { text: text.slice(0, start) + link + text.slice(end), caret: start + link.length };
}

/** The things whose names have all the words that were typed; those that begin so come first. */
export function called(things: readonly Thing[], typed: string, most: number): Thing[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const rank = (name: string) =>
    name.startsWith(words.join(' ')) ? 0 : words.every((word) => name.includes(word)) ? 1 : 2;
  return things
    .map((thing) => ({ thing, rank: rank(folded(thing.name)) }))
    .filter(({ rank }) => rank < 2)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ thing }) => thing);
}
