import type { Schemas } from '../api/client';
import type { Place } from '../coding/segments';

type CodingsOfSource = Pick<Schemas['SourceCodings'], 'sourceId' | 'codings'>;
type Code = Pick<Schemas['CodebookRow'], 'id' | 'parentId'>;
type Theme = Pick<Schemas['ThemeAsOf'], 'id' | 'codes' | 'excerpts'>;
type Whose = Pick<Schemas['SourceView'], 'id' | 'participants'>;

/** A row of the table: what it is called, and which codes and single excerpts make it up. */
export interface Line {
  id: string;
  name: string;
  depth: number;
  codes: ReadonlySet<string>;
  excerpts: ReadonlySet<string>;
}

/** On how many excerpts of each participant a line lies; an excerpt counts once. */
export function countsOf(
  line: Line,
  read: readonly CodingsOfSource[],
  sources: readonly Whose[],
): Map<string, number> {
  const whose = new Map(sources.map(({ id, participants }) => [id, participants]));
  const counts = new Map<string, number>();
  for (const { sourceId, codings } of read) {
    const held = new Set(
      codings
        .filter(({ codeId, excerptId }) => line.codes.has(codeId) || line.excerpts.has(excerptId))
        .map(({ excerptId }) => excerptId),
    );
    for (const participant of held.size > 0 ? (whose.get(sourceId) ?? []) : []) {
      counts.set(participant, (counts.get(participant) ?? 0) + held.size);
    }
  }
  return counts;
}

/** A code with all that stand under it. */
export function branchOf(codes: readonly Code[], top: string): Set<string> {
  const branch = new Set([top]);
  // Codes come parents first.
  for (const { id, parentId } of codes) {
    if (parentId && branch.has(parentId)) {
      branch.add(id);
    }
  }
  return branch;
}

export const lineOfTheme = (theme: Theme, name: string): Line => ({
  id: theme.id,
  name,
  depth: 0,
  codes: new Set(theme.codes.map(({ id }) => id)),
  excerpts: new Set(theme.excerpts),
});

/** How deep a cell is tinted: none, one, a few, several, many. */
export const tintOf = (count: number) =>
  count === 0 ? 0 : count === 1 ? 1 : count < 5 ? 2 : count < 10 ? 3 : 4;

/** How many of a text's characters have a coding or more on them, as a share of its length. */
export function codedShare(places: readonly Place[], length: number): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length === 0 ? 0 : covered / length;
}
