/** How near another code has to be. */
export type Nearness = 'turn' | 'overlap';

/** What is looked for in words of and about participants, which are no part of an address. */
export interface Wanted {
  /** Words of the excerpt. */
  text: string;
  /** Circumstances of participants, each as name and value. */
  attributes: readonly (readonly [string, string])[];
}

export const NOTHING: Wanted = { text: '', attributes: [] };

/** Which excerpts are looked for, as the address and the page say. Everything said has to be so. */
export interface Conditions extends Wanted {
  /** Codes that they have: each of them, or any one of them. */
  codes: readonly string[];
  isAny: boolean;
  without: readonly string[];
  near: readonly string[];
  nearness: Nearness;
  /** Whether a code stands for those under it, too. */
  isWithBelow: boolean;
  participant: string;
  coder: string;
  theme: string;
  hasMemo: boolean;
  /** The first and the last day of coding, as YYYY-MM-DD. */
  since: string;
  until: string;
}

/** How conditions on codes are called in the address. */
export const HOWS = ['code', 'not', 'near'] as const;
export type How = (typeof HOWS)[number];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function conditionsOf(search: URLSearchParams, wanted = NOTHING): Conditions {
  const word = (name: string) => search.get(name) ?? '';
  const day = (name: string) => (DAY.test(word(name)) ? word(name) : '');
  return {
    codes: search.getAll('code'),
    isAny: word('codes') === 'any',
    without: search.getAll('not'),
    near: search.getAll('near'),
    nearness: word('nearness') === 'overlap' ? 'overlap' : 'turn',
    isWithBelow: word('below') !== 'no',
    participant: word('participant'),
    coder: word('coder'),
    theme: word('theme'),
    hasMemo: word('memo') === 'yes',
    since: day('since'),
    until: day('until'),
    ...wanted,
  };
}

/** What of an address is about the page and not about which excerpts it shows. */
const KEPT = new Set(['at', 'view']);

export const isNarrowed = (search: URLSearchParams) =>
  [...search.keys()].some((name) => !KEPT.has(name));

/** The address with nothing looked for. */
export function widened(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => KEPT.has(name)));
}

/** Says one thing in the address; nothing takes it away. */
export function saying(search: URLSearchParams, name: string, value: string): URLSearchParams {
  const said = new URLSearchParams(search);
  if (value === '') {
    said.delete(name);
  } else {
    said.set(name, value);
  }
  return said;
}

/** Says one more thing under a name, each once. */
export function adding(search: URLSearchParams, name: string, value: string): URLSearchParams {
  const said = taking(search, name, value);
  said.append(name, value);
  return said;
}

export function taking(search: URLSearchParams, name: string, value: string): URLSearchParams {
  return new URLSearchParams([...search].filter(([other, its]) => other !== name || its !== value));
}

/** Says which value a circumstance has to have; no value takes it away. */
export const choosing = (attributes: Wanted['attributes'], name: string, value: string) => [
  ...attributes.filter(([other]) => other !== name),
  ...(value === '' ? [] : [[name, value] as const]),
];
