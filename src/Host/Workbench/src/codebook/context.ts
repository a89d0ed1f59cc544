import type { Reading } from '../coding/reading';
import type { Place } from '../coding/segments';

/** The words of an excerpt with those beside them in the same turn or turns. */
export interface InContext {
  before: string;
  words: string;
  after: string;
}

const BESIDE = 160;

/** A place with what was said around it, as far as the turns it meets go. */
export function inContext(place: Place, { text, turns }: Reading): InContext {
  const met = turns.filter((turn) => turn.start < place.end && turn.end > place.start);
  const from = Math.min(place.start, met[0]?.start ?? place.start);
  const to = Math.max(place.end, met.at(-1)?.end ?? place.end);
  return {
    before: lastWords(text.slice(from, place.start)),
    words: text.slice(place.start, place.end),
    after: firstWords(text.slice(place.end, to)),
  };
}

const lastWords = (text: string) =>
  text.length <= BESIDE ? text : `… ${text.slice(-BESIDE).replace(/^\S*\s+/, '')}`;

const firstWords = (text: string) =>
  text.length <= BESIDE ? text : `${text.slice(0, BESIDE).replace(/\s+\S*$/, '')} …`;
