import { trimmed, turnAt, type Reading } from './reading';
import type { Place } from './segments';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export type Step = 'word' | 'letter';

function piecesOf(segmenter: Intl.Segmenter, { text, turns }: Reading, turn: number): Place[] {
  const { start, end } = turns[turn]!;
  return [...segmenter.segment(text.slice(start, end))]
    .filter((piece) => segmenter !== words || piece.isWordLike)
    .map((piece) => ({
      start: start + piece.index,
      end: start + piece.index + piece.segment.length,
    }));
}

/** Where the next word or letter begins; where it ends, if a selection grows by it. */
export function forward(reading: Reading, offset: number, step: Step, grows: boolean): number {
  const { turns } = reading;
  const turn = turnAt(turns, offset);
  const pieces = piecesOf(step === 'word' ? words : letters, reading, turn);
  const found = grows
    ? pieces.find((piece) => piece.end > offset)?.end
    : pieces.find((piece) => piece.start > offset)?.start;
  const next = turns[turn + 1];
  return found ?? (grows && offset < turns[turn]!.end ? turns[turn]!.end : (next?.start ?? offset));
}

/** Where the word or letter before an offset begins. */
export function backward(reading: Reading, offset: number, step: Step): number {
  const turn = turnAt(reading.turns, offset);
  const segmenter = step === 'word' ? words : letters;
  const here = piecesOf(segmenter, reading, turn).findLast((piece) => piece.start < offset);
  if (here || turn === 0) {
    return here?.start ?? reading.turns[turn]!.start;
  }
  return piecesOf(segmenter, reading, turn - 1).at(-1)?.start ?? reading.turns[turn - 1]!.start;
}

/** The sentence that holds an offset, without white space at its ends. */
export function sentenceAt(reading: Reading, offset: number): Place {
  const pieces = piecesOf(sentences, reading, turnAt(reading.turns, offset));
  const found = pieces.find((piece) => piece.end > offset) ?? pieces.at(-1);
  return found ? trimmed(reading.text, found) : { start: offset, end: offset };
}

/** A place grown to whole words and freed of white space; nothing where no word is in it. */
export function wholeWords(reading: Reading, place: Place): Place | undefined {
  const { turns, text } = reading;
  const bare = trimmed(text, place);
  if (bare.start >= bare.end) {
    return undefined;
  }
  const first = piecesOf(words, reading, turnAt(turns, bare.start));
  const last = piecesOf(words, reading, turnAt(turns, bare.end - 1));
  return {
    start: first.find((w) => w.start < bare.start && bare.start < w.end)?.start ?? bare.start,
    end: last.find((w) => w.start < bare.end && bare.end < w.end)?.end ?? bare.end,
  };
}
