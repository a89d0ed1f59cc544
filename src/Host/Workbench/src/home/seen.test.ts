import { beforeEach, expect, it } from 'vitest';
import { lastSeen, noteSeen } from './seen';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

it('knows no moment at the first visit, also after something was seen in it', () => {
  expect(lastSeen('s')).toBeUndefined();
  noteSeen('s', 40);

  expect(lastSeen('s')).toBeUndefined();
});

it('remembers in the next window what the window before saw last', () => {
  noteSeen('s', 40);
  noteSeen('s', 55);
  sessionStorage.clear();
  noteSeen('s', 60);

  expect(lastSeen('s')).toBe(55);
});

it('is not set back by a look at less', () => {
  noteSeen('s', 40);
  noteSeen('s', 12);
  sessionStorage.clear();

  expect(lastSeen('s')).toBe(40);
});

it('keeps studies apart', () => {
  noteSeen('s', 40);
  sessionStorage.clear();

  expect(lastSeen('other')).toBeUndefined();
});
