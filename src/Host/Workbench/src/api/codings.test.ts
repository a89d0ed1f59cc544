import { describe, expect, it } from 'vitest';
import { completed } from './codings';

const coding = (codingId: string, start: number) => ({
  codingId,
  excerptId: `e${codingId}`,
  codeId: 'c1',
  coder: 'ana',
  anchor: { range: { start, end: start + 5 } },
});

const view = { moment: 8, sourceId: 's', codes: [{ codeId: 'c1', name: 'Hope' }], known: null, gone: [] };

describe('codings that were known', () => {
  it('become those that are, with what is told to be different, by id', () => {
    const known = { ...view, codings: [coding('b', 10), coding('c', 20), coding('d', 30)] };
    const told = {
      ...view,
      moment: 5,
      codes: [{ codeId: 'c1', name: 'Hoping' }],
      codings: [coding('a', 0), coding('c', 22)],
      known: 8,
      gone: ['c', 'd'],
    };

    expect(completed(known, told)).toEqual({
      ...view,
      moment: 5,
      codes: [{ codeId: 'c1', name: 'Hoping' }],
      codings: [coding('a', 0), coding('b', 10), coding('c', 22)],
    });
    expect(known.codings.map(({ codingId }) => codingId)).toEqual(['b', 'c', 'd']);
  });
});
