import { expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { isKept, pooledOf } from './kept';

const kept = (figures: Schemas['KeptFigure'][]): Schemas['KeptAssessment'] => ({
  assessmentId: 'a',
  coefficient: 'krippendorffAlpha',
  unit: 'turn',
  moment: 7,
  inputsHash: 'h',
  figures,
});

it('reads the figure of all codes together in billionths', () => {
  expect(pooledOf(kept([{ codeId: 'c', value: 1 }, { value: 612_500_000 }]))).toBe(0.6125);
  expect(pooledOf(kept([{ value: null }]))).toBeUndefined();
  expect(pooledOf(kept([]))).toBeUndefined();
});

it('knows a figure by formula, unit and what it was computed from', () => {
  const asked = { coefficient: 'krippendorffAlpha', unit: 'turn', inputsHash: 'h' } as const;

  expect(isKept([kept([])], asked)).toBe(true);
  expect(isKept([kept([])], { ...asked, unit: 'sentence' })).toBe(false);
  expect(isKept([kept([])], { ...asked, coefficient: 'percent' })).toBe(false);
  expect(isKept([kept([])], { ...asked, inputsHash: 'other' })).toBe(false);
});
