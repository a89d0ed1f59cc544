import { describe, expect, it } from 'vitest';
import { countsOf, putting, replacing, takingOff } from './bulk';
import type { Item } from './items';

const item = (id: string, ...coded: [code: string, coder: string][]): Item => ({
  id,
  source: 's',
  version: 1,
  place: { start: 0, end: 1 },
  words: '',
  folded: '',
  isOrphaned: false,
  characterised: new Map(),
  codings: coded.map(([codeId, coder]) => ({
    codingId: `${id}-${codeId}-${coder}`,
    excerptId: id,
    codeId,
    coder,
    anchor: {},
  })),
});

const items = [
  item('x', ['hope', 'me'], ['hope', 'you'], ['shame', 'you']),
  item('y', ['hope', 'you']),
  item('z', ['shame', 'me']),
];

describe('many at once', () => {
  it('puts a code on those that do not have it from this person', () => {
    const plan = putting(items, 'hope', 'me', 'why');

    expect(plan.steps.map(({ item: { id }, body }) => [id, body.reason])).toEqual([
      ['y', 'why'],
      ['z', 'why'],
    ]);
    expect(plan).toMatchObject({ excerpts: 2, byOthers: 0, staying: 1 });
  });

  it('replaces a code, but not where the same coder has both', () => {
    const plan = replacing(items, 'hope', 'shame', 'me', null);

    expect(plan.steps.map(({ body }) => body.codingId)).toEqual(['x-hope-me', 'y-hope-you']);
    expect(plan).toMatchObject({ excerpts: 2, byOthers: 1, staying: 1 });
  });

  it('takes a code off, whoever put it on', () => {
    const plan = takingOff(items, 'hope', 'me', null);

    expect(plan.steps.map(({ body }) => body.codingId)).toEqual([
      'x-hope-me',
      'x-hope-you',
      'y-hope-you',
    ]);
    expect(plan).toMatchObject({ excerpts: 2, byOthers: 2, staying: 0 });
  });

  it('counts an excerpt once, however many put the code on it', () => {
    expect([...countsOf(items)]).toEqual([
      ['hope', 2],
      ['shame', 2],
    ]);
  });
});
