import { turnsOf, type Reading, type ReadingTurn } from '../coding/reading';
import type { Place } from '../coding/segments';

/** A turn beside an excerpt: who speaks, and as much of it as lies nearest. */
export interface Beside {
  speaker: string;
  words: string;
}

/** The words of an excerpt with those around them in the same turn or turns, and the turns beside. */
export interface InContext {
  turnBefore: Beside | undefined;
  before: string;
  words: string;
  after: string;
  turnAfter: Beside | undefined;
}

const BESIDE = 160;

/** A place with what was said around it, and by whom. */
export function inContext(place: Place, { text, turns }: Reading): InContext {
  const met = turnsOf(turns, place);
  const [first, last] = [met[0] ?? 0, met.at(-1) ?? -1];
  const from = Math.min(place.start, turns[first]?.start ?? place.start);
  const to = Math.max(place.end, turns[last]?.end ?? place.end);
  const beside = (turn: ReadingTurn | undefined, cut: (words: string) => string) =>
    turn && { speaker: turn.speaker, words: cut(text.slice(turn.start, turn.end)) };
  return {
    turnBefore: met.length > 0 ? beside(turns[first - 1], lastWords) : undefined,
    before: lastWords(text.slice(from, place.start)),
    words: text.slice(place.start, place.end),
    after: firstWords(text.slice(place.end, to)),
    turnAfter: met.length > 0 ? beside(turns[last + 1], firstWords) : undefined,
  };
}

const lastWords = (text: string) =>
  text.length <= BESIDE ? text : `… ${text.slice(-BESIDE).replace(/^\S*\s+/, '')}`;

const firstWords = (text: string) =>
  text.length <= BESIDE ? text : `${text.slice(0, BESIDE).replace(/\s+\S*$/, '')} …`;
