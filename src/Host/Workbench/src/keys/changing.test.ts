import { afterEach, describe, expect, it } from 'vitest';
import { settings } from '../shell/settings';
import { isHeldAlone, refusalOf } from './changing';
import { actFor, changed, keyOf } from './inUse';
import { actsOf, PLACES } from './tables';

const press = (key: string) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
});

afterEach(() => {
  changed.set({});
  settings.set({ ...settings.value, letters: true });
});

describe('the usual keys', () => {
  it.each(PLACES.flatMap(actsOf))('of $name are free for it', ({ name, act }) => {
    expect(refusalOf({}, name, act.keys)).toBeUndefined();
  });
});

describe('a key', () => {
  it('is refused where another act of the place has it', () => {
    expect(refusalOf({}, 'text.choose', ['n'])).toEqual({ has: 'text.new', chord: 'n' });
    expect(refusalOf({}, 'text.choose', ['.'])).toEqual({ has: 'text.next', chord: '.' });
    expect(refusalOf({}, 'text.choose', ['k'])).toBeUndefined();
  });

  it('is refused where every page has it, and the other way round', () => {
    expect(refusalOf({}, 'map.line', ['t'])).toEqual({ has: 'everywhere.time', chord: 't' });
    expect(refusalOf({}, 'everywhere.time', ['j'])).toEqual({ has: 'reconcile.next', chord: 'j' });
  });

  it('is free again once its act has another', () => {
    expect(refusalOf({ 'text.new': 'k' }, 'text.choose', ['n'])).toBeUndefined();
    expect(refusalOf({ 'text.new': 'k' }, 'text.choose', ['k'])).toEqual({
      has: 'text.new',
      chord: 'k',
    });
  });

  it('stays where it is fixed, or the browser needs it', () => {
    expect(refusalOf({}, 'text.choose', ['ArrowUp'])).toBe('fixed');
    expect(refusalOf({}, 'text.choose', ['Ctrl+Enter'])).toBe('fixed');
    expect(refusalOf({}, 'text.choose', ['4'])).toBe('fixed');
    expect(refusalOf({}, 'text.choose', ['Ctrl+c'])).toBe('browser');
  });

  it('is none while something is only held', () => {
    expect(isHeldAlone('Ctrl+Control')).toBe(true);
    expect(isHeldAlone('Shift+m')).toBe(false);
  });
});

describe('a changed key', () => {
  it('acts in place of all that were there', () => {
    changed.set({ 'text.next': 'j' });

    expect(actFor('text', press('j'))).toBe('next');
    expect(actFor('text', press(']'))).toBeUndefined();
    expect(actFor('text', press('.'))).toBeUndefined();
    expect(keyOf('text.next')).toBe('J');
    expect(actFor('reconcile', press('j'))).toBe('next');
  });

  it('acts without letters only where it is none', () => {
    changed.set({ 'text.next': 'F8' });
    settings.set({ ...settings.value, letters: false });

    expect(actFor('text', press('F8'))).toBe('next');
    expect(actFor('text', press('c'))).toBeUndefined();
    expect(actFor('everywhere', press('?'))).toBe('keys');
  });
});
