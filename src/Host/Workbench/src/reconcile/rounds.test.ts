import { describe, expect, it } from 'vitest';
import { itemsOf } from './opening';
import { blindRoundOf, codersOf, inOrder, sourcesOf, standingOf, type Round } from './rounds';

const round = (id: string, rest: Partial<Round> = {}): Round => ({
  id,
  name: id,
  mode: 'parallelBlind',
  items: [
    { sourceId: 's1', coders: ['ben', 'ana'] },
    { sourceId: 's2', coders: ['ana'] },
  ],
  codes: [],
  units: [],
  isBlind: true,
  overlapPercent: 50,
  ...rest,
});
const running = round('1');
const seen = round('2', { isUnblinded: true });
const ended = round('3', { isUnblinded: true, isClosed: true });

describe('a round', () => {
  it('is blind until it is unblinded, and open until it is closed', () => {
    expect([running, seen, ended].map(standingOf)).toEqual(['blind', 'open', 'closed']);
  });

  it('has its coders, and the sources of each', () => {
    expect(codersOf(running)).toEqual(['ben', 'ana']);
    expect(sourcesOf(running, 'ana')).toEqual(['s1', 's2']);
    expect(sourcesOf(running, 'ben')).toEqual(['s1']);
  });

  it('makes its coders blind, and nobody else, while it runs so', () => {
    expect(blindRoundOf([ended, running], 'ben')?.id).toBe('1');
    expect(blindRoundOf([ended, running], 'carla')).toBeUndefined();
    expect(blindRoundOf([seen, ended], 'ben')).toBeUndefined();
  });

  it('stands first while it goes on; the newest first', () => {
    expect(inOrder([running, ended, seen, round('4')]).map(({ id }) => id)).toEqual([
      '4',
      '1',
      '2',
      '3',
    ]);
  });
});

describe('who codes what', () => {
  const choice = { sources: ['s1', 's2'], coders: ['ana', 'ben'], leftOut: ['s2 ben'] };

  it('is everybody everything', () => {
    expect(itemsOf('parallelBlind', choice)).toEqual([
      { sourceId: 's1', coders: ['ana', 'ben'] },
      { sourceId: 's2', coders: ['ana', 'ben'] },
    ]);
  });

  it('is as the table says where the round is split', () => {
    expect(itemsOf('splitWithOverlap', choice)).toEqual([
      { sourceId: 's1', coders: ['ana', 'ben'] },
      { sourceId: 's2', coders: ['ana'] },
    ]);
  });
});
