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

/** Made once for each language: making one takes far longer than using it. */
function perLanguage<T>(make: (locale: string) => T) {
  const made = new Map<string, T>();
  return () => {
    const known = made.get(locale()) ?? make(locale());
    made.set(locale(), known);
    return known;
  };
}

const numbers = perLanguage((of) => new Intl.NumberFormat(of));
const figures = perLanguage(
  (of) => new Intl.NumberFormat(of, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);
const days = perLanguage(
  (of) => new Intl.DateTimeFormat(of, { day: 'numeric', month: 'long', year: 'numeric' }),
);
const shortDays = perLanguage(
  (of) => new Intl.DateTimeFormat(of, { day: 'numeric', month: 'short', year: 'numeric' }),
);
const times = perLanguage(
  (of) => new Intl.DateTimeFormat(of, { hour: '2-digit', minute: '2-digit' }),
);
const order = perLanguage(
  (of) => new Intl.Collator(of, { numeric: true, sensitivity: 'base' }),
);

export const number = (value: number) => numbers().format(value);

/** A figure between nothing and one, to two places. */
export const figure = (value: number) => figures().format(value);

export const day = (value: string) => days().format(new Date(value));

/** A day where there is little room. */
export const shortDay = (value: string) => shortDays().format(new Date(value));

export const time = (value: string) => times().format(new Date(value));

export const dayAndTime = (value: string) => `${day(value)}, ${time(value)}`;

/** Sorts as a dictionary of the chosen language does. */
export const collate = (a: string, b: string) => order().compare(a, b);
