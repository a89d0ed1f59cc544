import type { Row } from '../coding/search';

/** The codes that stand above one, nearest first. */
export function above(codes: readonly Row[], id: string): string[] {
  const parents = new Map(codes.map((code) => [code.id, code.parentId]));
  const found: string[] = [];
  for (let at = parents.get(id); at; at = parents.get(at)) {
    found.push(at);
  }
  return found;
}

/** Those of which none above is chosen too: what stands under a code moves along with it. */
export const topmost = (codes: readonly Row[], chosen: readonly string[]) =>
  chosen.filter((id) => !above(codes, id).some((other) => chosen.includes(other)));

/** Lowest first, so that a code is bare of sub-codes when its turn comes. */
export const lowestFirst = (codes: readonly Row[], chosen: readonly string[]) =>
  chosen.toSorted((a, b) => above(codes, b).length - above(codes, a).length);

/** Where codes may be moved: to any code outside their own branches. */
export const placesFor = (codes: readonly Row[], moved: readonly string[]) =>
  codes.filter(({ id }) => ![id, ...above(codes, id)].some((other) => moved.includes(other)));

/** What is acted on: the codes that were selected, or the one in hand where none is. */
export const actedOn = (
  codes: readonly Row[],
  selected: ReadonlySet<string>,
  current: string | undefined,
): Row[] => {
  const some = codes.filter(({ id }) => selected.has(id));
  return some.length > 0 ? some : codes.filter(({ id }) => id === current);
};

/** Which codes may be kept in a merge: one of several, or any other than a single one. */
export const keepers = (codes: readonly Row[], chosen: readonly string[]) =>
  chosen.length > 1
    ? codes.filter(({ id }) => chosen.includes(id))
    : codes.filter(({ id }) => !chosen.includes(id));
