import type { Words } from '../api/client';
import type { Look } from './looks';
import type { Reading } from './reading';
import type { Row } from './search';

export interface Asking {
  /** Whether a new code is to be named rather than one be found. */
  isNew?: boolean;
  /** Whether a memo is to be written on what was coded. */
  withMemo?: boolean;
}

/** A dialog of the coding page. */
export type Asked = 'keys' | 'quote' | 'memo' | 'contrary' | 'exemplar' | 'turn';

export interface About {
  study: string;
  source: string;
  participants: readonly string[];
  person: string;
  mayCode: boolean;
  /** Whether only one's own codings may be changed, as in a blind round. */
  isOwnOnly: boolean;
  reading: Reading;
}

export interface Known {
  codes: readonly Row[];
  labels: ReadonlyMap<string, Words>;
  looks: ReadonlyMap<string, Look>;
  /** Who is in the study, in an order that stays. */
  people: readonly string[];
  nameOfPerson: (person: string) => string;
}

/** Before anything was read. */
export const NOTHING_KNOWN: Known = {
  codes: [],
  labels: new Map(),
  looks: new Map(),
  people: [],
  nameOfPerson: (id) => id,
};
