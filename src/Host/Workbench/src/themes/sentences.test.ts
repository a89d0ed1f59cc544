import { describe, expect, it } from 'vitest';
import { reasonOf, sentenceOf } from './sentences';

const names = new Map([
  ['c1', 'Belonging'],
  ['t1', 'Hope'],
  ['t2', 'Paths'],
]);
const entry = (event: string, change: object) => ({
  moment: 1,
  happenedAt: '',
  recordedAt: '',
  actor: '',
  event,
  change,
});

describe('what was decided about a theme', () => {
  it.each([
    ['theme_renamed', { from: 'A', to: 'B' }, 'Renamed from “A” to “B”.'],
    ['central_concept_stated', { to: 'It holds' }, 'Concept stated: “It holds”'],
    ['central_concept_stated', { from: 'It', to: 'They' }, 'Concept changed from “It” to “They”'],
    ['code_assigned_to_theme', { codeId: 'c1' }, 'Gathered the code “Belonging”.'],
    ['code_removed_from_theme', { codeId: 'gone' }, 'Let go of the code “(not here)”.'],
    ['themes_merged', { into: 't1', from: ['t2'] }, '“Paths” became part of “Hope”.'],
    ['theme_split', { into: [{ name: 'X' }, { name: 'Y' }] }, 'Divided into “X”, “Y”.'],
    ['theme_nested', { to: 't1' }, 'Made part of “Hope”.'],
    ['theme_nested', { from: 't1' }, 'Stands on its own.'],
    ['something_new', {}, 'Another decision (something_new).'],
  ])('%s', (event, change, said) => {
    expect(sentenceOf(entry(event, change), names)).toBe(said);
  });

  it('shows a reason only where there is one', () => {
    expect(reasonOf(entry('theme_parked', { reason: 'Too thin' }))).toBe('Too thin');
    expect(reasonOf(entry('theme_parked', {}))).toBe('');
  });
});
