import { describe, expect, it, vi } from 'vitest';
import { status } from '../shell/status';
import { AtHand } from './AtHand';
import type { Desk } from './Desk';

const deskWith = (more: object = {}) => {
  const apply = vi.fn();
  const desk = {
    apply,
    nameOf: (code: string) => code.toUpperCase(),
    pins: { value: ['pinned', null] },
    session: { find: () => undefined },
    current: { value: undefined },
    mayWrite: () => true,
    surface: { selecting: { place: { start: 0, end: 5 } } },
    ...more,
  } as unknown as Desk;
  return { atHand: new AtHand(desk), apply };
};

describe('the codes at hand', () => {
  it('are those used last, newest first and each once', () => {
    const { atHand } = deskWith();
    ['hope', 'fear', 'hope'].forEach((code) => atHand.used(code));
    expect(atHand.recent.value).toEqual(['hope', 'fear']);
  });

  it('are applied by a digit: a recent one where it was asked for, else the one on the key', () => {
    const { atHand, apply } = deskWith();
    atHand.used('hope');
    atHand.applyDigit(0);
    atHand.askRecent();
    atHand.applyDigit(0);
    atHand.applyDigit(0);
    expect(apply.mock.calls).toEqual([['pinned'], ['hope'], ['pinned']]);
  });

  it('are those on keys again after any other key', () => {
    const { atHand, apply } = deskWith();
    atHand.used('hope');
    atHand.askRecent();
    atHand.stopAskingRecent();
    atHand.applyDigit(0);
    expect(apply.mock.calls).toEqual([['pinned']]);
  });
});

describe('the highlighter', () => {
  it('holds the last code until it is laid down', () => {
    const { atHand, apply } = deskWith();
    atHand.used('hope');
    expect(atHand.highlight()).toBe(false);
    atHand.toggleHighlighter();
    expect(atHand.highlight()).toBe(true);
    atHand.toggleHighlighter();
    expect(atHand.highlight()).toBe(false);
    expect(apply.mock.calls).toEqual([['hope']]);
  });

  it('says that there is no code to hold', () => {
    const { atHand } = deskWith();
    atHand.toggleHighlighter();
    expect(atHand.highlighter.value).toBeUndefined();
    expect(status.value.said).toContain('Code once');
  });

  it('marks nothing where nothing is selected', () => {
    const { atHand, apply } = deskWith({ surface: { selecting: { place: undefined } } });
    atHand.used('hope');
    atHand.toggleHighlighter();
    expect(atHand.highlight()).toBe(false);
    expect(apply).not.toHaveBeenCalled();
  });
});
