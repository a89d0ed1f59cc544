import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { backward, forward, sentenceAt, wholeWords } from './boundaries';
import { placesOf } from './quotes';
import { readingOf, turnsOf, wordsAt } from './reading';

const text = 'Preface.\n\nI: How was it?\nP: It was good. Not at first 😀, though.';
const range = (start: number, end: number) => ({ start, end });
const view: Schemas['TextView'] = {
  sourceId: 's',
  version: 1,
  length: text.length,
  turns: [
    { extent: range(10, 25), label: range(10, 12), words: range(13, 24), speaker: 'interviewer' },
    {
      extent: range(25, text.length),
      label: range(25, 27),
      words: range(28, text.length),
      speaker: 'participant',
      participantId: 'p',
    },
  ],
  pieces: [{ start: 0, end: text.length, words: text }],
};
const reading = readingOf(view, (kind) => kind);

describe('a reading', () => {
  it('shows turns, and what stands outside any', () => {
    expect(reading.turns.map((turn) => turn.speaker)).toEqual(['', 'I', 'P']);
    expect(wordsAt(reading, reading.turns[0]!)).toBe('Preface.');
    expect(wordsAt(reading, reading.turns[1]!)).toBe('How was it?');
  });

  it('keeps every offset where words were withdrawn', () => {
    const pieces = [{ start: 0, end: text.length, words: { withdrawn: true } }];

    const closed = readingOf({ ...view, pieces }, (kind) => kind);

    expect(closed.text).toHaveLength(text.length);
    expect(closed.turns.at(-1)!.end).toBe(text.length);
  });

  it('leaves who speaks out of what is quoted', () => {
    expect(turnsOf(reading.turns, range(13, 35))).toEqual([1, 2]);
    expect(wordsAt(reading, range(13, 35))).toBe('How was it?\nIt was ');
  });
});

describe('moving', () => {
  it('goes from word to word, and on to the next turn', () => {
    expect(forward(reading, 13, 'word', false)).toBe(17);
    expect(forward(reading, 21, 'word', false)).toBe(28);
    expect(backward(reading, 28, 'word')).toBe(21);
  });

  it('grows a selection to the ends of words', () => {
    expect(forward(reading, 13, 'word', true)).toBe(16);
  });

  it('by letter never stops inside a letter of two code units', () => {
    const smile = text.indexOf('😀');

    expect(forward(reading, smile, 'letter', true)).toBe(smile + 2);
  });
});

describe('selecting', () => {
  it('finds the sentence without white space', () => {
    expect(wordsAt(reading, sentenceAt(reading, 30))).toBe('It was good.');
  });

  it('snaps to whole words', () => {
    expect(wordsAt(reading, wholeWords(reading, range(29, 33))!)).toBe('It was');
    expect(wholeWords(reading, range(16, 17))).toBeUndefined();
  });
});

describe('a quote', () => {
  it('is found whatever white space and case it has', () => {
    expect(placesOf(text, 'not  at\nFIRST')).toEqual([range(41, 53)]);
    expect(placesOf(text, '(')).toEqual([]);
  });
});
