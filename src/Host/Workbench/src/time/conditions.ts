import type { Schemas } from '../api/client';
import type { Entry } from './trail';

export const DEPTHS = ['story', 'codes', 'everything'] as const satisfies Schemas['Depth'][];
export const KINDS = [
  'rawData',
  'reductionAnalysis',
  'reconstructionSynthesis',
  'processNotes',
  'intentionsDispositions',
  'instrumentDevelopment',
] as const satisfies Schemas['Halpern'][];

/** Which decisions are listed, as the address says. */
export interface Conditions {
  depth: Schemas['Depth'];
  who: string;
  kind: string;
  isOldestFirst: boolean;
  isReasoned: boolean;
}

export const conditionsOf = (search: URLSearchParams): Conditions => ({
  depth: DEPTHS.find((depth) => depth === search.get('depth')) ?? 'story',
  who: search.get('who') ?? '',
  kind: search.get('kind') ?? '',
  isOldestFirst: search.get('order') === 'oldest',
  isReasoned: search.has('reasoned'),
});

export const meets = (entry: Entry, { who, kind, isReasoned }: Conditions) =>
  (who === '' || entry.actor === who) &&
  (kind === '' || entry.halpern === kind) &&
  (!isReasoned || Boolean(entry.reason));
