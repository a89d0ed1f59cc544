import { describe, expect, it } from 'vitest';
import type { Theme } from '../themes/themes';
import { arranged, type Group } from './arrange';
import { groupsOf, idsOf } from './groups';

const theme = (id: string, more: Partial<Theme> = {}): Theme => ({
  id,
  name: id,
  level: 'theme',
  status: 'candidate',
  codes: [],
  excerpts: [],
  contraryCases: [],
  codings: 0,
  ...more,
});
const code = (id: string, status: Theme['codes'][number]['status'] = 'inUse') => ({
  id,
  name: id,
  status,
});
const group = (id: string, codes: string[] = [], parts: Group[] = []): Group => ({
  id,
  codes,
  parts,
});

describe('arranged by theme', () => {
  it('has codes under their theme, and a part with room for its box', () => {
    const spots = arranged([group('A', ['a', 'b'], [group('B', ['c'])])], [], () => 30);

    // Name 0 to 30, codes from 38 and 76 to 106, then twice the padding of a box.
    expect(spots).toEqual([
      { id: 'A', x: 0, y: 0 },
      { id: 'a', x: 0, y: 38 },
      { id: 'b', x: 0, y: 76 },
      { id: 'B', x: 0, y: 130 },
      { id: 'c', x: 0, y: 168 },
    ]);
  });

  it('has themes side by side, each where there is most room', () => {
    const tall = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const spots = arranged([group('A', tall), group('B'), group('C')], [], () => 30);

    // In all 334 + 30 + 30 and three gaps of 88: two columns are about as wide as they should be.
    const find = (id: string) => spots.find((spot) => spot.id === id);
    expect(find('B')).toEqual({ id: 'B', x: 368, y: 0 });
    expect(find('C')).toEqual({ id: 'C', x: 368, y: 118 });
  });

  it('has what belongs to no theme in a list of its own', () => {
    expect(arranged([], ['a', 'b'], () => 30)).toEqual([
      { id: 'a', x: 0, y: 0 },
      { id: 'b', x: 0, y: 38 },
    ]);
    expect(arranged([], [], () => 30)).toEqual([]);
  });
});

describe('the groups of a map', () => {
  it('are themes in use with codes in use, each code once', () => {
    const groups = groupsOf([
      theme('A', { codes: [code('a'), code('gone', 'merged')] }),
      theme('B', { codes: [code('a'), code('b')], parentId: 'A' }),
      theme('P', { status: 'parked', codes: [code('p')] }),
    ]);

    expect(groups).toEqual([group('A', ['a'], [group('B', ['b'])])]);
    expect(groups.flatMap(idsOf)).toEqual(['A', 'a', 'B', 'b']);
  });
});
