import { describe, expect, it } from 'vitest';
import { find, type Place } from './finding';

const places: readonly Place[] = [
  { kind: 'page', name: 'Codes', href: '/codes' },
  { kind: 'page', name: 'Memos', href: '/memos' },
  { kind: 'source', name: 'Interview 7', href: '/sources/7' },
  { kind: 'code', name: 'No longer alone', href: '/codes/1', also: ['Company'] },
  { kind: 'theme', name: 'Alone', href: '/themes/1' },
  { kind: 'theme', name: 'Alone and together', href: '/themes/2' },
];

const names = (typed: string) => find(places, typed).map(({ name }) => name);

describe('finding', () => {
  it('leads to the pages before anything is typed', () => {
    expect(names(' ')).toEqual(['Codes', 'Memos']);
  });

  it('puts the very name first, then what begins so, then what has the words', () => {
    expect(names('alone')).toEqual(['Alone', 'Alone and together', 'No longer alone']);
  });

  it('wants all the words, in any order and of any case', () => {
    expect(names('TOGETHER al')).toEqual(['Alone and together']);
    expect(names('alone never')).toEqual([]);
  });

  it('knows earlier names', () => {
    expect(names('compan')).toEqual(['No longer alone']);
  });
});
