import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { stepSentence } from './steps';

const names = new Map([
  ['a', 'Jokes'],
  ['b', 'Laughing together'],
]);
const step = (more: Partial<Schemas['GenealogyStep']>): Schemas['GenealogyStep'] => ({
  moment: 1,
  happenedAt: '',
  by: '',
  kind: 'began',
  to: 'b',
  ...more,
});

describe('a step of a genealogy', () => {
  it.each([
    [step({}), '“Laughing together” began.'],
    [step({ kind: 'merged', from: 'a' }), '“Jokes” was merged into “Laughing together”.'],
    [step({ kind: 'renamed', what: '“A” → “B”' }), 'Renamed: “A” → “B”'],
    [step({ kind: 'ended', what: 'retired' }), '“Laughing together” ended: retired'],
    [step({ kind: 'gathered', from: 'x' }), '“(not here)” was gathered into “Laughing together”.'],
  ])('%o', (given, said) => {
    expect(stepSentence(given, names)).toBe(said);
  });
});
