import type { Schemas } from '../api/client';

export type Side = 'stays' | 'goes';

type Excerpt = Schemas['ExcerptView'];

/** Which excerpts are to go to a new code, and which are ticked to be moved together. */
export interface Trays {
  going: ReadonlySet<string>;
  ticked: ReadonlySet<string>;
}

export const UNPARTED: Trays = { going: new Set(), ticked: new Set() };

export const sideOf = ({ going }: Trays, excerpt: string): Side =>
  going.has(excerpt) ? 'goes' : 'stays';

/** What moves with an excerpt: all that are ticked beside it where it is ticked, else it alone. */
export function movedWith(trays: Trays, all: readonly string[], excerpt: string): string[] {
  const side = sideOf(trays, excerpt);
  return trays.ticked.has(excerpt)
    ? all.filter((id) => trays.ticked.has(id) && sideOf(trays, id) === side)
    : [excerpt];
}

/** Puts excerpts on a side. They are no longer ticked there. */
export function put({ going, ticked }: Trays, moved: readonly string[], side: Side): Trays {
  const others = without(going, moved);
  return {
    going: side === 'goes' ? new Set([...others, ...moved]) : others,
    ticked: without(ticked, moved),
  };
}

/** Ticks excerpts, or takes their ticks away. */
export const tick = ({ going, ticked }: Trays, ids: readonly string[], isTicked: boolean): Trays => ({
  going,
  ticked: isTicked ? new Set([...ticked, ...ids]) : without(ticked, ids),
});

/** The row that takes the place of one that moves away: the next that stays, else the one before. */
export function nextTo(rows: readonly string[], moved: readonly string[], from: string): string | undefined {
  const at = rows.indexOf(from);
  const left = (id: string) => !moved.includes(id);
  return rows.slice(at + 1).find(left) ?? rows.slice(0, Math.max(0, at)).findLast(left);
}

const without = (set: ReadonlySet<string>, items: readonly string[]): ReadonlySet<string> =>
  new Set([...set].filter((item) => !items.includes(item)));

/** Excerpts as they are read: source after source, each in the order of its text. */
export function asRead(excerpts: readonly Excerpt[], sources: readonly string[]): Excerpt[] {
  const place = new Map(sources.map((id, i) => [id, i]));
  const placeOf = ({ sourceId }: Excerpt) => place.get(sourceId) ?? sources.length;
  return excerpts.toSorted((a, b) => placeOf(a) - placeOf(b) || startOf(a) - startOf(b));
}

/** Where an excerpt begins, or began in the text that it was made in. */
export const startOf = ({ anchor }: Excerpt) => anchor.range?.start ?? anchor.origin?.start ?? 0;

/** Where each coding of a code goes: those on the excerpts that go to the part, the others stay. */
export const whereTo = (
  code: string,
  part: string,
  all: readonly Excerpt[],
  going: ReadonlySet<string>,
) =>
  all.flatMap(({ id, codings }) =>
    codings
      .filter(({ codeId }) => codeId === code)
      .map(({ codingId }) => ({ codingId, to: going.has(id) ? part : code })),
  );
