import { keptStore, useStore } from '../shell/store';
import { words } from './words';

export type Language = 'en' | 'da';
type Dictionary = typeof words;

/** The name of a sentence: its area and its own. */
export type Key = {
  [A in keyof Dictionary]: `${A & string}.${keyof Dictionary[A] & string}`;
}[keyof Dictionary];

export type Values = Record<string, string | number>;

export const language = keptStore<Language>(
  'language',
  navigator.language.toLowerCase().startsWith('da') ? 'da' : 'en',
);

export const useLanguage = () => useStore(language);

/** A sentence in the chosen language. Where it has a bar, `n` chooses between one and many. */
export function t(key: Key, values: Values = {}): string {
  const [area, name] = key.split('.') as [keyof Dictionary, string];
  const pair = (words[area] as Record<string, readonly [string, string]>)[name]!;
  const said = pair[language.value === 'da' ? 1 : 0];
  return fill(said, values);
}

export function fill(said: string, values: Values): string {
  const [one, many] = said.split('|') as [string, string?];
  const form = many === undefined || values['n'] === 1 ? one : many;
  return form.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? number(value) : value;
  });
}

/** A word of the API in the chosen language; the word itself where there is none. */
export function term(area: keyof Dictionary, name: string): string {
  return name in words[area] ? t(`${area}.${name}` as Key) : name;
}

const locale = () => (language.value === 'da' ? 'da-DK' : 'en-GB');

export const number = (value: number) => new Intl.NumberFormat(locale()).format(value);

/** A figure between nothing and one, to two places. */
export const figure = (value: number) =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

const shown = (value: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(), options).format(new Date(value));

export const day = (value: string) =>
  shown(value, { day: 'numeric', month: 'long', year: 'numeric' });

/** A day where there is little room. */
export const shortDay = (value: string) =>
  shown(value, { day: 'numeric', month: 'short', year: 'numeric' });

export const time = (value: string) => shown(value, { hour: '2-digit', minute: '2-digit' });

export const dayAndTime = (value: string) => `${day(value)}, ${time(value)}`;

/** Sorts as a dictionary of the chosen language does. */
export const collate = (a: string, b: string) =>
  a.localeCompare(b, locale(), { numeric: true, sensitivity: 'base' });
