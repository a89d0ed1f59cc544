import { describe, expect, it } from 'vitest';
import { folded } from '../coding/search';
import { conditionsOf, NOTHING, type Wanted } from './conditions';
import { find, type Around } from './finding';
import type { Item } from './items';

interface Made {
  source?: string;
  words?: string;
  at?: [number, number];
}

/** An excerpt with codings, each written as “code by coder”. */
function item(
  id: string,
  coded: readonly string[],
  { source = 's', words = '', at = [0, 9] }: Made = {},
): Item {
  return {
    id,
    source,
    version: 1,
    place: { start: at[0], end: at[1] },
    words,
    folded: folded(words),
    isOrphaned: false,
    characterised: new Map(),
    codings: coded.map((pair, i) => {
      const [codeId, coder] = pair.split(' by ') as [string, string];
      return { codingId: `${id}${i}`, excerptId: id, codeId, coder, anchor: {} };
    }),
  };
}

const code = (id: string, parentId: string | null = null) => ({
  id,
  code: id,
  name: id,
  parentId,
  depth: parentId ? 1 : 0,
  codings: 0,
});

const around: Around = {
  codes: [code('group'), code('hope', 'group'), code('shame')],
  themes: [
    { id: 't', codes: [{ id: 'shame', name: 'shame', status: 'inUse' }], excerpts: ['plain'] },
  ],
  memoed: new Set(['one']),
  times: new Map([
    ['one', [{ at: new Date('2024-02-05T23:30').getTime(), who: 'me' }]],
    ['two', [{ at: new Date('2024-02-06T00:30').getTime(), who: 'you' }]],
  ]),
  participantsOf: ({ source }) => (source === 's' ? ['p1', 'p2'] : ['p3']),
  attributes: new Map([
    ['p1', new Set(['lives in=town'])],
    ['p2', new Set(['age=30'])],
    ['p3', new Set(['lives in=town', 'age=30'])],
  ]),
  // Ten signs are a turn.
  turnsOf: ({ place }) => [Math.floor(place!.start / 10)],
};

const items = [
  item('one', ['hope by me', 'shame by you'], { words: 'A Café at the corner', at: [0, 4] }),
  item('two', ['hope by you'], { words: 'no coffee', at: [5, 9] }),
  item('three', ['group by me'], { source: 'r', at: [6, 12] }),
  item('four', ['shame by me'], { source: 'r', at: [10, 14] }),
  item('plain', [], { source: 'r', at: [20, 24] }),
];

const found = (address: string, wanted: Partial<Wanted> = {}) =>
  find(items, conditionsOf(new URLSearchParams(address), { ...NOTHING, ...wanted }), around).map(({ id }) => id);

describe('finding excerpts', () => {
  it('shows all where nothing is asked', () => {
    expect(found('')).toHaveLength(5);
  });

  it('takes a code with those under it, or alone', () => {
    expect(found('code=group')).toEqual(['one', 'two', 'three']);
    expect(found('code=group&below=no')).toEqual(['three']);
  });

  it('asks for all codes, or for any, and for none of others', () => {
    expect(found('code=hope&code=shame')).toEqual(['one']);
    expect(found('code=hope&code=shame&codes=any')).toEqual(['one', 'two', 'four']);
    expect(found('code=hope&not=shame')).toEqual(['two']);
    expect(found('not=group&not=shame')).toEqual(['plain']);
  });

  it('takes codes as those of the coder who is named', () => {
    expect(found('coder=you')).toEqual(['one', 'two']);
    expect(found('coder=me&code=shame')).toEqual(['four']);
    expect(found('coder=me&not=shame')).toEqual(['one', 'three']);
  });

  it('finds what lies near a code: in one turn, or overlapping', () => {
    // “three” begins in the turn before “four” and reaches into it.
    expect(found('code=group&below=no&near=shame')).toEqual(['three']);
    expect(found('code=group&below=no&near=shame&nearness=overlap')).toEqual(['three']);
    // “two” and “one” share a turn and do not overlap.
    expect(found('code=hope&not=shame&near=shame')).toEqual(['two']);
    expect(found('code=hope&not=shame&near=shame&nearness=overlap')).toEqual([]);
  });

  it('takes another code on the very excerpt for near, and the same code for no other', () => {
    expect(found('code=hope&near=shame')).toEqual(['one', 'two']);
    expect(found('code=shame&near=shame')).toEqual([]);
    expect(found('code=hope&near=hope')).toEqual(['one', 'two']);
  });

  it('takes a code and one under it on the same excerpt for near each other', () => {
    const both = [
      item('both', ['group by me', 'hope by me']),
      item('alone', ['group by me'], { source: 'r' }),
    ];
    const search = new URLSearchParams('code=group&near=hope&nearness=overlap');

    expect(find(both, conditionsOf(search), around).map(({ id }) => id)).toEqual(['both']);
  });

  it('asks all circumstances of one and the same participant', () => {
    const town = ['lives in', 'town'] as const;
    const young = ['age', '30'] as const;

    expect(found('', { attributes: [town] })).toHaveLength(5);
    expect(found('', { attributes: [town, young] })).toEqual(['three', 'four', 'plain']);
    expect(found('participant=p2', { attributes: [town] })).toEqual([]);
    expect(found('participant=p3')).toEqual(['three', 'four', 'plain']);
  });

  it('finds what a theme rests on, its single excerpts too', () => {
    expect(found('theme=t')).toEqual(['one', 'four', 'plain']);
  });

  it('counts the last day whole and asks when the coder who is named did it', () => {
    expect(found('until=2024-02-05')).toEqual(['one']);
    expect(found('since=2024-02-06')).toEqual(['two']);
    expect(found('since=2024-02-05&until=2024-02-06')).toEqual(['one', 'two']);
    expect(found('since=2024-02-05&coder=you')).toEqual(['two']);
  });

  it('finds words in any case and with or without accents, and memos', () => {
    expect(found('', { text: 'corner cafe' })).toEqual(['one']);
    expect(found('', { text: 'caf' })).toEqual(['one']);
    expect(found('memo=yes')).toEqual(['one']);
  });
});
