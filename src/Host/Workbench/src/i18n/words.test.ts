import { describe, expect, it } from 'vitest';
import { fill } from '.';
import { words } from './words';

const sentences = Object.entries(words).flatMap(([area, all]) =>
  Object.entries(all).map(([name, pair]) => [`${area}.${name}`, ...pair] as const),
);
const gaps = (said: string) => [...new Set(said.match(/\{\w+\}/g))].toSorted();

describe('every sentence', () => {
  it.each(sentences)('%s is said in both languages with the same gaps', (_, english, danish) => {
    expect(danish).not.toBe('');
    expect(gaps(danish)).toEqual(gaps(english));
  });

  it('avoids words that the method avoids', () => {
    const said = sentences.map(([, english]) => english).join('\n');

    expect(said).not.toMatch(/emerg|extract|delete|ground truth|score/i);
  });
});

describe('filling', () => {
  it('chooses between one and many', () => {
    expect(fill('{n} code|{n} codes', { n: 1 })).toBe('1 code');
    expect(fill('{n} code|{n} codes', { n: 2 })).toBe('2 codes');
  });
});
