import { describe, expect, it } from 'vitest';
import type { Reading } from '../coding/reading';
import { moved } from './useEdges';

//            0123456789012345678
const text = 'One two three four.';
const reading: Reading = {
  text,
  turns: [{ start: 0, end: text.length, speaker: '', kind: undefined, participant: undefined }],
};
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
const two = { start: 4, end: 13 };

describe('an edge', () => {
  it('moves word by word, without the space between', () => {
    expect(words(two)).toBe('two three');
    expect(words(moved(reading, two, 'end', 1, 'word'))).toBe('two three four');
    expect(words(moved(reading, two, 'end', -1, 'word'))).toBe('two');
    expect(words(moved(reading, two, 'start', -1, 'word'))).toBe('One two three');
    expect(words(moved(reading, two, 'start', 1, 'word'))).toBe('three');
  });

  it('moves by letter', () => {
    expect(words(moved(reading, two, 'end', -1, 'letter'))).toBe('two thre');
  });

  it('stays where nothing would be left', () => {
    const one = { start: 4, end: 7 };

    expect(moved(reading, one, 'end', -1, 'word')).toEqual(one);
    expect(moved(reading, one, 'start', 1, 'word')).toEqual(one);
  });
});
