import { describe, expect, it } from 'vitest';
import { branchesOf, ROOT } from './branches';
import { pinnedAt, toggled } from './pins';
import { called, nearlyCalled, search, type Row } from './search';

const row = (id: string, name: string, above?: Row, definition?: string): Row => ({
  id,
  name,
  code: above ? `${above.code} / ${name}` : name,
  depth: above ? above.depth + 1 : 0,
  codings: 0,
  ...(above && { parentId: above.id }),
  ...(definition && { definition }),
});
const group = row('g', 'The group');
const fear = row('f', 'Fear before the first meeting', group);
const chance = row('c', 'A chance taken', undefined, 'What they dared, fear or no fear');
const rows = [group, fear, chance];

describe('searching', () => {
  it('meets names first, then what stands above, then definitions', () => {
    expect(search(rows, 'fear').map((found) => [found.row.id, found.by])).toEqual([
      ['f', 'name'],
      ['c', 'definition'],
    ]);
    expect(search(rows, 'group fear')[0]).toEqual({ row: fear, by: 'path' });
  });

  it('knows what a code was called before', () => {
    const renamed = { ...chance, formerNames: ['Courage'] };

    expect(search([group, renamed], 'courage')).toEqual([{ row: renamed, by: 'formerName' }]);
  });

  it('does not mind case, accents or the order of words', () => {
    const danish = row('d', 'Håb på ny');

    expect(search([danish], 'NY hab')).toHaveLength(1);
  });

  it('knows a code by its name, and those that are nearly called so', () => {
    expect(called(rows, ' a CHANCE taken')).toBe(chance);
    expect(nearlyCalled(rows, 'A chance takn')).toEqual([chance]);
    expect(nearlyCalled(rows, 'Belonging')).toEqual([]);
  });
});

describe('branches', () => {
  it('keep what stands above a code that was found', () => {
    const branches = branchesOf(rows, new Set(['f']));

    expect(branches.get(ROOT)).toEqual(['g']);
    expect(branches.get('g')).toEqual(['f']);
  });
});

describe('pins', () => {
  it('hold each code once', () => {
    expect(pinnedAt(['a', null, 'b'], 'a', 2)).toEqual([null, null, 'a']);
  });

  it('take the first key that is free, and give it back', () => {
    expect(toggled([null, 'b'], 'a')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual([null, 'b']);
    expect(toggled(['a', 'b'], 'c')).toEqual(['a', 'b']);
  });
});
