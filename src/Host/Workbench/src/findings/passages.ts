import type { Schemas } from '../api/client';
import { folded } from '../coding/search';
import { opened } from '../shell/wording';

export type Passage = Schemas['ExcerptView'];

export const wordsOf = ({ quote }: Passage) => quote.map(({ words }) => opened(words)).join('\n');

/** How a passage begins, for who hears a button alone. */
export const beginningOf = (words: string) => words.slice(0, 80);

/** The passages that say all of some words, in whatever order and spelling of accents. */
export function saying(passages: readonly Passage[], said: string): Passage[] {
  const parts = folded(said).split(/\s+/).filter(Boolean);
  return passages.filter((passage) => {
    const words = folded(wordsOf(passage));
    return words !== '' && parts.every((part) => words.includes(part));
  });
}
