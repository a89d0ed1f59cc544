import { describe, expect, it } from 'vitest';
import { valuesOf } from './Filters';
import { codedOf, itemsOf } from './items';
import { timesOf } from './useTimes';

const coding = (codeId: string, coder: string) => ({
  codingId: codeId + coder,
  excerptId: 'e',
  codeId,
  coder,
  anchor: {},
});

const excerpt = (id: string, sourceId: string, start: number, end: number) => ({
  id,
  version: 1,
  sourceId,
  sourceVersion: 1,
  anchor: { range: { start, end } },
  isOrphaned: false,
  codings: [coding('a', 'me'), coding('b', 'me'), coding('a', 'you')],
  characterised: [
    { codingId: 'ame', is: { level: 'latent' as const, origin: 'theory' as const } },
    { codingId: 'ayou', is: { level: 'latent' as const } },
  ],
  quote: [
    { start, end, words: 'Ét' },
    { start, end, words: 'two' },
  ],
});

const source = (id: string) => ({
  id,
  version: 1,
  title: id,
  participants: [],
  textUnknown: false,
  isWithdrawn: false,
  texts: [],
});

describe('excerpts', () => {
  const excerpts = [
    excerpt('1', 'r', 5, 9),
    excerpt('2', 's', 7, 9),
    excerpt('3', 's', 0, 4),
    excerpt('4', 's', 0, 8),
  ];
  const items = itemsOf(excerpts, [source('s'), source('r')]);

  it('stand in the order of sources and texts, the longer first', () => {
    expect(items.map(({ id }) => id)).toEqual(['4', '3', '2', '1']);
  });

  it('have their words, as said and as searched', () => {
    expect(items[0]).toMatchObject({ words: 'Ét\ntwo', folded: 'et\ntwo' });
  });

  it('name each code once, with all who put it there and each way it reads once', () => {
    expect(codedOf(items[0]!)).toEqual([
      { code: 'a', coders: ['me', 'you'], reads: ['latent', 'theory'] },
      { code: 'b', coders: ['me'], reads: [] },
    ]);
  });
});

describe('what is read beside them', () => {
  it('tells when each was coded and by whom', () => {
    const entry = (event: string, stream: string, happenedAt: string) => ({
      moment: 1,
      event,
      stream,
      happenedAt,
      recordedAt: happenedAt,
      actor: 'me',
      batch: '',
      halpern: 'reductionAnalysis' as const,
      depth: 'everything' as const,
      sentence: '',
      hash: '',
    });

    const times = timesOf([
      entry('excerpt_marked', 'e', '1970-01-01T00:00:01Z'),
      entry('excerpt_coded', 'e', '1970-01-01T00:00:02Z'),
      entry('coding_moved_to_code', 'e', '1970-01-01T00:00:03Z'),
    ]);

    expect([...times]).toEqual([
      [
        'e',
        [
          { at: 2000, who: 'me' },
          { at: 3000, who: 'me' },
        ],
      ],
    ]);
  });

  it('lists the values of circumstances, and none whose words were withdrawn', () => {
    const people = [
      { attributes: [{ name: 'lives in', value: 'town' }] },
      {
        attributes: [
          { name: 'lives in', value: 'city' },
          { name: 'age', value: { withdrawn: true } },
        ],
      },
      {},
    ];

    expect([...valuesOf(people)]).toEqual([['lives in', new Set(['town', 'city'])]]);
  });
});
