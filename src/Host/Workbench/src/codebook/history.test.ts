import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { language } from '../i18n';
import { settings } from '../shell/settings';
import { inContext } from './context';
import { namedIn, sentenceOf } from './history';
import { whereTo } from './SplitOff';
import { rowKeyFor } from './tableKeys';

const entry = (event: string, change: unknown): Schemas['StreamHistoryEntry'] => ({
  moment: 1,
  happenedAt: '2024-01-01T00:00:00Z',
  recordedAt: '2024-01-01T00:00:00Z',
  actor: 'x',
  event,
  change,
});
const names = new Map([['a', 'Hope']]);

describe('what was decided about a code', () => {
  it('is said with the names of the codes it is about', () => {
    language.set('en');

    expect(sentenceOf(entry('code_moved', { to: 'a' }), names)).toBe('Moved under “Hope”.');
    expect(sentenceOf(entry('code_moved', { from: 'a' }), names)).toBe('Moved to the top.');
    expect(sentenceOf(entry('codes_merged', { into: 'a', from: ['a', 'b'] }), names)).toBe(
      '“Hope”, “another code” became part of “Hope”.',
    );
    expect(sentenceOf(entry('code_split', { into: [{ name: 'One' }, { name: 'Two' }] }), names)).toBe(
      'Split into “One”, “Two”.',
    );
    expect(sentenceOf(entry('code_redefined', { to: 'New' }), names)).toBe('Defined: “New”');
    expect(sentenceOf(entry('code_level_marked', {}), names)).toBe('Level marked: Not said.');
    expect(sentenceOf(entry('code_dreamt', {}), names)).toBe('Something was decided (code_dreamt).');
  });

  it('names codes by merges and moves, not by words', () => {
    const entries = [
      entry('code_renamed', { from: 'Old', to: 'New' }),
      entry('code_moved', { to: 'a' }),
      entry('codes_merged', { into: 'a', from: ['b'] }),
    ];

    expect(namedIn(entries)).toEqual(['a', 'b']);
  });
});

describe('an excerpt in context', () => {
  const text = 'Before it. Here it is. After it.';
  const turn = { start: 0, end: 22, speaker: '', kind: undefined, participant: undefined };

  it('has what was said in the same turn', () => {
    expect(inContext({ start: 11, end: 18 }, { text, turns: [turn] })).toEqual({
      before: 'Before it. ',
      words: 'Here it',
      after: ' is.',
    });
  });

  it('is cut at words where the turn is long', () => {
    const long = `${'word '.repeat(40)}here`;
    const { before } = inContext(
      { start: 200, end: 204 },
      { text: long, turns: [{ ...turn, end: 204 }] },
    );

    expect(before).toBe(`… ${'word '.repeat(31)}`);
  });
});

describe('splitting off', () => {
  it('tells every coding of the code where it goes, and no other', () => {
    const excerpt = (id: string, ...codings: [string, string][]) => ({
      id,
      version: 1,
      sourceId: 's',
      anchor: {},
      isOrphaned: false,
      characterised: [],
      quote: [],
      codings: codings.map(([codingId, codeId]) => ({
        codingId,
        codeId,
        excerptId: id,
        coder: 'x',
        anchor: {},
      })),
    });
    const all = [excerpt('1', ['k', 'old'], ['l', 'other']), excerpt('2', ['m', 'old'])];

    expect(whereTo('old', 'part', all, [{ id: '2' }])).toEqual([
      { codingId: 'k', to: 'old' },
      { codingId: 'm', to: 'part' },
    ]);
  });
});

describe('keys in the table', () => {
  const press = (key: string, ctrlKey = false, shiftKey = false) => ({
    key,
    ctrlKey,
    shiftKey,
    metaKey: false,
    altKey: false,
  });

  it('act, and letters only where they are wanted as keys', () => {
    expect(rowKeyFor(press('F2'))).toBe('rename');
    expect(rowKeyFor(press('g', true))).toBe('merge');
    expect(rowKeyFor(press('D', true, true))).toBe('carry');
    expect(rowKeyFor(press('d', true))).toBeUndefined();
    expect(rowKeyFor(press('g'))).toBeUndefined();
    expect(rowKeyFor(press('m'))).toBe('move');

    settings.set({ ...settings.value, letters: false });

    expect(rowKeyFor(press('m'))).toBeUndefined();
    expect(rowKeyFor(press('+'))).toBeUndefined();
    expect(rowKeyFor(press('*'))).toBe('openAll');
    expect(rowKeyFor(press('F2'))).toBe('rename');
    settings.set({ ...settings.value, letters: true });
  });
});
