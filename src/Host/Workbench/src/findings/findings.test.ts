import { describe, expect, it } from 'vitest';
import { byTheme, quotationsOf, stillToDo, toDoOf, type Finding, type Row } from './findings';
import { saying, type Passage } from './passages';

const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
  id,
  claim: id,
  isWithdrawn: false,
  ...more,
});
const row = (quotation: Partial<Row['quotation']> = {}, isExcerptGone = false): Row => ({
  shortName: 'P01:1',
  isExcerptGone,
  verbatim: [],
  quotation: {
    id: 'q',
    findingId: 'f',
    excerptId: 'e',
    sourceId: 's',
    number: 1,
    use: 'illustrative',
    isWithdrawn: false,
    ...quotation,
  },
});
const register = (findings: Finding[], quotations: Row[]) => ({
  moment: { number: 1, sequence: 1, eventId: '', studyTime: '', hash: '' },
  version: 1,
  findings,
  quotations,
});

describe('claims by theme', () => {
  it('stand in the order of the themes, those of none or of one not here last', () => {
    const groups = byTheme(
      [
        finding('none'),
        finding('b1', { themeId: 'b' }),
        finding('a1', { themeId: 'a' }),
        finding('lost', { themeId: 'gone' }),
        finding('out', { themeId: 'a', isWithdrawn: true }),
      ],
      ['a', 'b', 'empty'],
    );

    expect(groups.map(({ theme, findings }) => [theme, findings.map(({ id }) => id)])).toEqual([
      ['a', ['a1']],
      ['b', ['b1']],
      [undefined, ['none', 'lost']],
    ]);
  });
});

describe('what a quotation needs next', () => {
  it.each([
    ['judge', row()],
    ['judge', row({ isIdentifiable: null })],
    ['reword', row({ isIdentifiable: true })],
    ['release', row({ isIdentifiable: false })],
    ['replace', row({ isIdentifiable: false }, true)],
    [undefined, row({ isIdentifiable: false, releasedBy: 'p' })],
  ])('%s', (need, quotation) => {
    expect(toDoOf(quotation)).toBe(need);
  });

  it('is counted for what stands in the report only', () => {
    const all = register(
      [finding('f'), finding('out', { isWithdrawn: true })],
      [
        row(),
        row({ isIdentifiable: false }),
        row({ isIdentifiable: false }),
        row({ isWithdrawn: true }),
        row({ findingId: 'out' }),
        row({ isIdentifiable: false, releasedBy: 'p' }),
      ],
    );

    expect(stillToDo(all)).toEqual([
      ['judge', 1],
      ['release', 2],
    ]);
    expect(quotationsOf(all, 'f')).toHaveLength(4);
  });
});

describe('passages', () => {
  const passage = (id: string, words: string): Passage => ({
    id,
    version: 1,
    sourceId: 's',
    anchor: {},
    isOrphaned: false,
    codings: [],
    characterised: [],
    quote: words === '' ? [] : [{ start: 0, end: words.length, words }],
  });

  it('are found by all words, whatever their order, case and accents; those without words are not', () => {
    const all = [passage('1', 'Vi talte på en café'), passage('2', 'En cafe talte'), passage('3', '')];

    expect(saying(all, 'CAFÉ talte').map(({ id }) => id)).toEqual(['1', '2']);
    expect(saying(all, 'på café').map(({ id }) => id)).toEqual(['1']);
    expect(saying(all, '').map(({ id }) => id)).toEqual(['1', '2']);
  });
});
