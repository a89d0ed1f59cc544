import { describe, expect, it } from 'vitest';
import { blended, usable } from './ownWork';

const coding = (codingId: string, coder: string, codeId: string, end = 9) => ({
  codingId,
  excerptId: `x-${codingId}`,
  codeId,
  coder,
  anchor: { range: { start: 0, end } },
});
const atOpening = {
  moment: 7,
  sourceId: 's1',
  codes: [{ codeId: 'hope', name: 'Hope' }],
  codings: [coding('1', 'ana', 'hope'), coding('2', 'ben', 'hope'), coding('3', 'ben', 'hope')],
  gone: [],
};
const own = {
  roundId: 'r',
  since: '2026-01-01T00:00:00Z',
  codes: [
    { codeId: 'hope', name: 'Hope' },
    { codeId: 'new', name: 'New' },
  ],
  codings: [
    { sourceId: 's1', coding: coding('3', 'ben', 'hope', 12) },
    { sourceId: 's1', coding: coding('4', 'ben', 'new') },
    { sourceId: 's2', coding: coding('5', 'ben', 'hope') },
  ],
  outcomes: [],
};

describe('the source of a blind coder', () => {
  const seen = blended(atOpening, own, 'ben');

  it('has what others had coded, and their own codings as they stand', () => {
    expect(seen.codings.map((c) => [c.codingId, c.coder, c.anchor.range?.end])).toEqual([
      ['1', 'ana', 9],
      ['3', 'ben', 12],
      ['4', 'ben', 9],
    ]);
  });

  it('has names for codes that were made in the round', () => {
    expect(seen.codes.map(({ name }) => name)).toEqual(['Hope', 'New']);
  });
});

describe('the codes of a blind coder', () => {
  const row = (id: string, depth: number, parentId: string | null = null) => ({
    id,
    code: id,
    name: id,
    depth,
    codings: 40,
    parentId,
  });
  const rows = usable([row('retired', 0), row('hope', 1, 'retired')], own);

  it('are those in use that they may see, at their places in the tree', () => {
    expect(rows.map(({ id, depth }) => [id, depth])).toEqual([
      ['hope', 1],
      ['new', 0],
    ]);
  });

  it('stand by themselves where what stood above them is gone', () => {
    expect(rows.map(({ parentId }) => parentId ?? 'none')).toEqual(['none', 'none']);
  });

  it('are counted by their own codings alone', () => {
    expect(rows.map(({ codings }) => codings)).toEqual([2, 1]);
  });
});
