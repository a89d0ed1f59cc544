import type { Schemas } from '../api/client';
import { within } from './steps';
import { stretchesOf, type Entry, type Stretch } from './trail';

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
  /** The thing that they are about. */
  thing: string;
  isOldestFirst: boolean;
  isReasoned: boolean;
  /** The entry that the list begins at. */
  begin: number | undefined;
}

/** How deep is looked where nobody says; little of what is done to one thing tells the story. */
export const usualDepth = (thing: string): Conditions['depth'] => (thing === '' ? 'story' : 'codes');

export function conditionsOf(search: URLSearchParams): Conditions {
  const thing = search.get('about') ?? '';
  return {
    depth: DEPTHS.find((depth) => depth === search.get('depth')) ?? usualDepth(thing),
    who: search.get('who') ?? '',
    kind: search.get('kind') ?? '',
    thing,
    isOldestFirst: search.get('order') === 'oldest',
    isReasoned: search.has('reasoned'),
    begin: Number(search.get('begin')) || undefined,
  };
}

/** Whether an entry is about a thing. */
export type About = (entry: Entry) => boolean;

export const ANYTHING: About = () => true;

export const meets = (entry: Entry, { who, kind, isReasoned }: Conditions) =>
  (who === '' || entry.actor === who) &&
  (kind === '' || entry.halpern === kind) &&
  (!isReasoned || Boolean(entry.reason));

/** What of the trail is listed: all of it, or from where the list begins. */
export function listed(last: number, { begin, isOldestFirst }: Conditions): Stretch {
  if (begin === undefined) {
    return { after: 0, upTo: last };
  }
  const first = within(begin, last);
  return isOldestFirst ? { after: first - 1, upTo: last } : { after: 0, upTo: first };
}

export const isIn = ({ after, upTo }: Stretch, moment: number) => moment > after && moment <= upTo;

/** The stretches that hold what is listed, in the order in which they are read. */
export function stretchesIn(last: number, size: number, conditions: Conditions): Stretch[] {
  const { after, upTo } = listed(last, conditions);
  const all = stretchesOf(last, size).filter((part) => part.after < upTo && part.upTo > after);
  return conditions.isOldestFirst ? all : all.toReversed();
}

/** How many entries of some stretches are among those that are listed. */
export const countIn = (whole: Stretch, parts: readonly Stretch[]) =>
  parts.reduce(
    (sum, { after, upTo }) => sum + Math.min(upTo, whole.upTo) - Math.max(after, whole.after),
    0,
  );
