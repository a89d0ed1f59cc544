import type { Schemas, Words } from '../api/client';
import type { Place } from './segments';

/** A turn as it is shown: who speaks, and the range of what is said. */
export interface ReadingTurn extends Place {
  speaker: string;
  kind: Schemas['Speaker'] | undefined;
  participant: string | undefined;
}

/** A text to be read and coded. Offsets of its turns are offsets of the whole. */
export interface Reading {
  text: string;
  turns: ReadingTurn[];
}

const WITHDRAWN = '░';
const PARAGRAPH = /\S[\s\S]*?(?=\n\s*\n|$)/g;

export function readingOf(view: Schemas['TextView'], speakerOf: (kind: string) => string): Reading {
  const text = view.pieces.map((p) => shown(p.words, p.end - p.start)).join('');
  const turns: ReadingTurn[] = [];
  let from = 0;
  for (const turn of view.turns) {
    turns.push(...paragraphs(text, { start: from, end: turn.extent.start }));
    const label = turn.label && text.slice(turn.label.start, turn.label.end);
    turns.push({
      ...trimmed(text, turn.words),
      speaker: label?.replace(/[:\s]+$/, '') || speakerOf(turn.speaker),
      kind: turn.speaker,
      participant: turn.participantId ?? undefined,
    });
    from = turn.extent.end;
  }
  turns.push(...paragraphs(text, { start: from, end: text.length }));
  return { text, turns };
}

/** Words whose key is gone keep their length, so that every offset after them still holds. */
const shown = (words: Words, length: number) =>
  typeof words === 'string' ? words : WITHDRAWN.repeat(length);

/** What stands outside any turn, paragraph by paragraph. */
function paragraphs(text: string, within: Place): ReadingTurn[] {
  return [...text.slice(within.start, within.end).matchAll(PARAGRAPH)].map((match) => ({
    ...trimmed(text, {
      start: within.start + match.index,
      end: within.start + match.index + match[0].length,
    }),
    speaker: '',
    kind: undefined,
    participant: undefined,
  }));
}

/** A place without the white space at its ends. */
export function trimmed(text: string, place: Place): Place {
  const words = text.slice(place.start, place.end);
  const start = place.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, place.end - (words.length - words.trimEnd().length)) };
}

/** The turn that holds an offset, or the last that begins before it. */
export function turnAt(turns: readonly Place[], offset: number): number {
  let low = 0;
  let high = turns.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (turns[middle]!.start <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** The turns that a place touches, by their numbers. */
export function turnsOf(turns: readonly Place[], place: Place): number[] {
  const touched: number[] = [];
  for (let i = turnAt(turns, place.start); i < turns.length && turns[i]!.start < place.end; i++) {
    if (turns[i]!.end > place.start) {
      touched.push(i);
    }
  }
  return touched;
}

/** The words of a place; what is not shown, such as who speaks, is no part of them. */
export const wordsAt = ({ text, turns }: Reading, place: Place): string =>
  turnsOf(turns, place)
    .map((i) =>
      text.slice(Math.max(place.start, turns[i]!.start), Math.min(place.end, turns[i]!.end)),
    )
    .join('\n');

/** The participants whose words a place holds; nothing where a turn does not say whose it is. */
export function speakersIn({ turns }: Reading, place: Place): string[] | undefined {
  const heard = turnsOf(turns, place).map((i) => turns[i]!);
  const isKnown = heard.every((turn) => turn.participant || turn.kind === 'interviewer');
  return isKnown ? [...new Set(heard.flatMap((turn) => turn.participant ?? []))] : undefined;
}
