import type { Schemas } from '../api/client';
import { depths, overlap, type Place } from '../coding/segments';
import type { Key } from '../i18n';

export type Difference = Schemas['DifferenceView'];
export type Kind = Schemas['DifferenceKind'];
export type Outcome = Schemas['ResolvedAs'];
export type Placed = Schemas['PlacedCoding'];

export const isOpen = ({ handled }: Difference) => !handled.outcome;

/** What a kind is called; reflexive work reads side by side and does not say who is right. */
export function kindKey(kind: Kind, isReflexive: boolean): Key {
  if (!isReflexive) {
    return `differenceKinds.${kind}`;
  }
  return kind === 'omission'
    ? 'differenceKinds.onlyOne'
    : kind === 'boundary' || kind === 'granularity'
      ? 'differenceKinds.otherEdges'
      : 'differenceKinds.readDifferently';
}

export const codingsOf = (difference: Difference, coder?: string): Placed[] =>
  difference.readings
    .filter((reading) => coder === undefined || reading.coder === coder)
    .flatMap(({ codings }) => codings);

/** Where codings lie in the text; those on a whole source have no place in it. */
export const placesOf = (codings: readonly Placed[]): Place[] =>
  codings.flatMap(({ anchor }) => (anchor.range ? [anchor.range] : []));

/** Kinds that are about codes, where other edges are another difference. */
const OF_CODES: ReadonlySet<Kind> = new Set(['omission', 'multiplicity', 'label']);

/** Whether two coders do not match in a difference; among several others may be the ones who do not. */
export function isBetween({ kind, readings }: Difference, pair: readonly [string, string]) {
  const [left, right] = pair.map((coder) => readings.find((reading) => reading.coder === coder));
  const told = (codings: readonly Placed[]) =>
    [
      ...new Set(
        codings.map(({ codeId, anchor }) =>
          OF_CODES.has(kind) ? codeId : `${codeId} ${JSON.stringify(anchor)}`,
        ),
      ),
    ]
      .toSorted()
      .join();
  return (
    left !== undefined &&
    right !== undefined &&
    (kind === 'level' || told(left.codings) !== told(right.codings))
  );
}

export interface Filter {
  kind: string;
  state: '' | 'open' | 'settled';
  source: string;
}

/** The differences that a filter lets through; kinds are compared by their names. */
export const filtered = (
  differences: readonly Difference[],
  { kind, state, source }: Filter,
  nameOf: (kind: Kind) => string,
) =>
  differences.filter(
    (each) =>
      (!kind || nameOf(each.kind) === kind) &&
      (!state || isOpen(each) === (state === 'open')) &&
      (!source || each.sourceId === source),
  );

/** The next one of a list after one of it, or before; the first where none is in hand. */
export function beside(list: readonly Difference[], id: string | undefined, by: 1 | -1) {
  const at = list.findIndex((each) => each.id === id);
  return at < 0 ? list[0] : list[at + by];
}

/**
 * The open one that comes next, from the beginning again after the last; never the same, and none
 * that was decided just now.
 */
export function nextOpen(
  list: readonly Difference[],
  id: string,
  decided: ReadonlySet<string> = new Set(),
) {
  const at = list.findIndex((each) => each.id === id);
  return [...list.slice(at + 1), ...list.slice(0, Math.max(at, 0))].find(
    (each) => isOpen(each) && !decided.has(each.id),
  );
}

/** New edges settle what lies under one code. */
export const allowsEdges = (difference: Difference) =>
  new Set(codingsOf(difference).map(({ codeId }) => codeId)).size === 1 &&
  placesOf(codingsOf(difference)).length > 0;

export interface Mark extends Place {
  who: 'left' | 'right' | 'both';
}

/** Which stretches only one of two coders has, and which both, in order and without overlap. */
export function marksOf(left: readonly Place[], right: readonly Place[]): Mark[] {
  const within = { start: 0, end: Number.MAX_SAFE_INTEGER };
  const mine = depths(left, within);
  const theirs = depths(right, within);
  const cuts = [...new Set([...mine, ...theirs].flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const marks: Mark[] = [];
  for (const [i, start] of cuts.entries()) {
    const place = { start, end: cuts[i + 1] ?? start };
    const isMine = mine.some((piece) => overlap(piece, place));
    const isTheirs = theirs.some((piece) => overlap(piece, place));
    const who = isMine && isTheirs ? 'both' : isMine ? 'left' : 'right';
    const last = marks.at(-1);
    if (last?.end === start && last.who === who && (isMine || isTheirs)) {
      last.end = place.end;
    } else if (isMine || isTheirs) {
      marks.push({ ...place, who });
    }
  }
  return marks;
}

/** Stretches of which some differ, and stretches that are covered otherwise, without overlap. */
export function quietPlaces(agreed: readonly Place[], differing: readonly Place[]) {
  const within = { start: 0, end: Number.MAX_SAFE_INTEGER };
  const differs = depths(differing, within);
  return {
    agreed: marksOf(agreed, differs).filter(({ who }) => who === 'left'),
    differing: differs,
  };
}
