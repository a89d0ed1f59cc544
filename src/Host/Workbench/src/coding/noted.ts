import type { Schemas } from '../api/client';
import type { Memo, Target } from '../memos/memos';
import { overlap, type Place } from './segments';

/** A passage, and the memos on it. */
export interface Noted extends Place {
  id: string;
  memos: readonly Memo[];
}

/** Where the excerpts and codings of a text lie, by their ids. */
export function placesIn({ codings }: Pick<Schemas['SourceCodings'], 'codings'>): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { codingId, excerptId, anchor } of codings) {
    if (anchor.range) {
      const { start, end } = anchor.range;
      places.set(codingId, { start, end });
      places.set(excerptId, { start, end });
    }
  }
  return places;
}

const isOnPassage = ({ kind }: Target) => kind === 'excerpt' || kind === 'coding';

/** The memos that may be read and are on passages. */
export const onPassages = (memos: readonly Memo[]): Memo[] =>
  memos.filter(
    ({ about, text, isDestroyed }) =>
      !isDestroyed && text !== null && text !== undefined && about.some(isOnPassage),
  );

/** The excerpts with a memo that are not among the places, in this text or in another. */
export const unplaced = (memos: readonly Memo[], places: ReadonlyMap<string, Place>): string[] => [
  ...new Set(
    memos.flatMap(({ about }) =>
      about.filter(isOnPassage).flatMap((target) => {
        const excerpt = target.kind === 'excerpt' ? target.id : target.excerptId;
        return places.has(target.id) || !excerpt || places.has(excerpt) ? [] : excerpt;
      }),
    ),
  ),
].toSorted();

/** The passages of a text that memos are on, in its order, each once. */
export function notedIn(memos: readonly Memo[], places: ReadonlyMap<string, Place>): Noted[] {
  const noted = new Map<string, Noted & { memos: Memo[] }>();
  for (const memo of memos) {
    for (const { id, excerptId } of memo.about.filter(isOnPassage)) {
      const place = places.get(id) ?? places.get(excerptId ?? '');
      if (place) {
        const key = `${place.start}-${place.end}`;
        const there = noted.get(key) ?? { ...place, id: key, memos: [] };
        noted.set(key, there);
        if (!there.memos.includes(memo)) {
          there.memos.push(memo);
        }
      }
    }
  }
  return [...noted.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The passages with memos that meet a place. */
export const notedAt = (noted: readonly Noted[], { start, end }: Place) =>
  noted.filter((each) => overlap(each, { start, end: Math.max(end, start + 1) }));
