import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { language } from '../i18n';
import { settings } from '../shell/settings';
import { inContext } from './context';
import { namedIn, sentenceOf } from './history';
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

    expect(sentenceOf(entry('code_moved', { to: 'a' }), names, 'own')).toBe('Moved under “Hope”.');
    expect(sentenceOf(entry('code_moved', { from: 'a' }), names, 'own')).toBe('Moved to the top.');
    expect(sentenceOf(entry('codes_merged', { into: 'a', from: ['a', 'b'] }), names, 'own')).toBe(
      '“Hope”, “another code” became part of “Hope”.',
    );
    const split = entry('code_split', { codeId: 'own', into: [{ name: 'One' }, { name: 'Two' }] });
    expect(sentenceOf(split, names, 'own')).toBe('Split into “One”, “Two”.');
    expect(sentenceOf({ ...split, change: { ...(split.change as object), codeId: 'a' } }, names, 'own')).toBe(
      'Split off from “Hope”.',
    );
    expect(sentenceOf(entry('code_assigned_to_theme', { themeId: 'a', codeId: 'own' }), names, 'own')).toBe(
      'Gathered into the theme “Hope”.',
    );
    expect(sentenceOf(entry('code_redefined', { to: 'New' }), names, 'own')).toBe('Defined: “New”');
    expect(sentenceOf(entry('code_level_marked', {}), names, 'own')).toBe('Level marked: Not said.');
    expect(sentenceOf(entry('code_dreamt', {}), names, 'own')).toBe('Something was decided (code_dreamt).');
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
  const none = { turnBefore: undefined, turnAfter: undefined };

  it('has what was said in the same turn', () => {
    expect(inContext({ start: 11, end: 18 }, { text, turns: [turn] })).toEqual({
      ...none,
      before: 'Before it. ',
      words: 'Here it',
      after: ' is.',
    });
  });

  it('has as much of the turns beside it as lies nearest', () => {
    const three = `${'far '.repeat(50)}near. Here it is. near ${'far '.repeat(50)}`;
    const turns = [
      { ...turn, start: 0, end: 205, speaker: 'I' },
      { ...turn, start: 206, end: 217, speaker: 'P' },
      { ...turn, start: 218, end: 422, speaker: 'I' },
    ];

    const { turnBefore, before, after, turnAfter } = inContext({ start: 206, end: 217 }, { text: three, turns });

    expect([before, after]).toEqual(['', '']);
    expect(turnBefore).toEqual({ speaker: 'I', words: `… ${'far '.repeat(38)}near.` });
    expect(turnAfter).toEqual({ speaker: 'I', words: `near ${'far '.repeat(38)}…` });
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
