import { describe, expect, it } from 'vitest';
import { participantFor, turnsOf } from './correction';
import { standingOf, touchedOf, wordsOf } from './standing';

const excerpt = (id: string, start: number, end: number, coders: string[], sourceVersion = 1) => ({
  id,
  sourceId: 's',
  sourceVersion,
  anchor: { range: { start, end } },
  codings: coders.map((coder) => ({ codingId: id, excerptId: id, codeId: 'c', coder, anchor: {} })),
});

const text = (version: number, length: number) => ({ version, length, fingerprint: '' });

describe('how far a source is', () => {
  it('counts coded excerpts of the newest text only', () => {
    const standing = standingOf(
      [
        { id: 's', texts: [text(1, 80), text(2, 100)] },
        { id: 'empty', texts: [] },
      ],
      [
        excerpt('a', 0, 10, ['me', 'you'], 2),
        excerpt('b', 50, 60, ['me'], 1),
        excerpt('c', 20, 40, [], 2),
      ],
    );

    expect(standing.get('s')).toEqual({ share: 0.1, coders: ['me', 'you'] });
    expect(standing.get('empty')).toEqual({ share: 0, coders: [] });
  });

  it('is told by what was done to it and in it', () => {
    const entry = (stream: string, event: string, day: number) => ({
      stream,
      event,
      happenedAt: `2024-03-0${day}T10:00:00Z`,
    });

    const touched = touchedOf(
      [
        entry('s', 'source_registered', 1),
        entry('a', 'excerpt_coded', 5),
        entry('s', 'segment_read_without_coding', 4),
        entry('r', 'source_registered', 2),
      ],
      [excerpt('a', 0, 1, [])],
    );

    expect(touched.get('s')).toEqual({ at: '2024-03-05T10:00:00Z', readings: 1 });
    expect(touched.get('r')).toEqual({ at: '2024-03-02T10:00:00Z', readings: 0 });
  });
});

describe('a corrected text', () => {
  const speaker = (id: string | null) => ({
    label: 'P',
    participant: { label: 'P', id, isImplicit: false },
    turns: 1,
    characters: 1,
  });

  it('is of who is known, or of the only participant', () => {
    expect(participantFor(speaker('p'), ['p', 'q'])).toBe('p');
    expect(participantFor(speaker(null), ['p', 'q'])).toBeUndefined();
    expect(participantFor(speaker('x'), ['p'])).toBe('p');
  });

  it('keeps who asks apart from who answers', () => {
    const range = { start: 0, end: 1 };
    const turn = (of: number) => ({ extent: range, words: range, speaker: of });
    const interview = {
      file: 'f',
      title: 't',
      keepsFileName: false,
      text: 'x',
      turns: [turn(0), turn(1)],
      speakers: [{ label: 'I', turns: 1, characters: 1 }, speaker('p')],
      notSpeakers: [],
      answersUnlabelled: false,
      leftOut: [],
      replaced: [],
    };

    const turns = turnsOf(interview, (i) => `whose${i}`);

    expect(turns.map((one) => [one.speaker, one.participantId])).toEqual([
      ['interviewer', null],
      ['participant', 'whose1'],
    ]);
  });
});

describe('the words of a text', () => {
  it('are counted across its pieces, without signs that stand alone', () => {
    const pieces = [
      { start: 0, end: 9, words: 'I didn’t – ' },
      { start: 9, end: 18, words: 'know be' },
      { start: 18, end: 24, words: 'fore 2.' },
    ];

    expect(wordsOf({ pieces })).toBe(5);
    expect(wordsOf({ pieces: [] })).toBe(0);
  });

  it('are not counted where some are gone', () => {
    const pieces = [
      { start: 0, end: 3, words: 'one' },
      { start: 3, end: 6, words: { withdrawn: 'x' } },
    ];

    expect(wordsOf({ pieces: pieces as never })).toBeUndefined();
  });
});
