import { describe, expect, it } from 'vitest';
import type { Entry } from '../time/trail';
import { entryOf, seenAt, spanOf } from './asSeen';
import type { Round } from './rounds';

const entry = (moment: number, event: string, stream: string, rest: Partial<Entry> = {}) =>
  ({ moment, event, stream, actor: 'ana', sentence: '', ...rest }) as Entry;

describe('the blind part of a round', () => {
  const story = [
    entry(4, 'coding_round_opened', 'r'),
    entry(6, 'coding_round_opened', 'other'),
    entry(9, 'round_unblinded', 'r'),
  ];

  it('is from its opening until it was unblinded', () => {
    expect(spanOf(story, 'r', 20)).toEqual({ opened: 4, seen: 9 });
  });

  it('lasts until now where it still runs', () => {
    expect(spanOf(story, 'other', 20)).toEqual({ opened: 6, seen: 20 });
  });
});

describe('the entry of a coding', () => {
  const coding = { codingId: 'c', excerptId: 'x', codeId: 'k', coder: 'ana', anchor: {} };
  const entries = [
    entry(5, 'excerpt_coded', 'x', { sentence: 'Ana put the code “Hope” on a passage.' }),
    entry(6, 'excerpt_coded', 'x', { sentence: 'Ana put the code “Fear” on a passage.' }),
    entry(7, 'excerpt_coded', 'x', { actor: 'ben', sentence: 'Ben put the code “Hope” on it.' }),
    entry(8, 'excerpt_coded', 'y', { sentence: 'Ana put the code “Hope” on a passage.' }),
  ];

  it('is of its passage, its coder and its code', () => {
    expect(entryOf(entries, coding, 'Hope')?.moment).toBe(5);
  });

  it('is the last of that coder there where the code has another name now', () => {
    expect(entryOf(entries, coding, 'Trust')?.moment).toBe(6);
  });
});

describe('what a coder saw', () => {
  const round = { isBlind: true } as Round;

  it('is as of the opening in a blind round', () => {
    expect(seenAt(round, 4, 7, true)).toBe(4);
  });

  it('is as of the coding for a code that was made in it', () => {
    expect(seenAt(round, 4, 7, false)).toBe(7);
  });

  it('is as of the coding where all see all, or of the opening for codings from before', () => {
    expect(seenAt({ ...round, isBlind: false }, 4, 7, true)).toBe(7);
    expect(seenAt({ ...round, isBlind: false }, 4, undefined, true)).toBe(4);
  });

  it('is unknown where a code was made since and no entry tells when it was used', () => {
    expect(seenAt(round, 4, undefined, false)).toBeUndefined();
  });
});
