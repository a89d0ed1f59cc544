import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { body, client, type Schemas } from './client';
import { asOf, queries, readAlways, readAs, type Read, type Scope } from './queries';

type SourceCodings = Schemas['SourceCodings'];

/** The codings of a source, and when they were asked for. */
export interface CodingsRead {
  view: SourceCodings;
  askedAt: number;
}

/** The codings of a source that were read last, as of whatever moment. */
const lastRead = (study: string, source: string) =>
  queries
    .getQueryCache()
    .findAll({
      predicate: ({ queryKey: [, of, , what, which], state }) =>
        of === study && what === 'codings' && which === source && state.data !== undefined,
    })
    .toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)[0]?.state.data as
    | CodingsRead
    | undefined;

/** What is so, of what was known and what is told to be different. */
export function completed(known: SourceCodings, told: SourceCodings): SourceCodings {
  const gone = new Set(told.gone);
  const codings = known.codings
    .filter(({ codingId }) => !gone.has(codingId))
    .concat(told.codings)
    .sort((a, b) => (a.codingId < b.codingId ? -1 : 1));
  return { ...told, codings, known: null, gone: [] };
}

/** Of a source whose codings were read before, only what is different is asked for. */
const readCodings =
  (source: string): Read<CodingsRead> =>
  async (scope) => {
    const askedAt = performance.now();
    const before = lastRead(scope.study, source)?.view;
    const told = await body(
      client.GET('/api/studies/{study}/sources/{source}/codings', {
        params: {
          path: { study: scope.study, source },
          query: { ...asOf(scope), ...(before && { known: before.moment }) },
        },
      }),
    );
    return { view: before && told.known === before.moment ? completed(before, told) : told, askedAt };
  };

// Thousands of codings are compared where they are shown.
const UNSHARED = { structuralSharing: false as const };

export const codingsQuery = (scope: Scope, source: string) => ({
  ...readAs(scope, readCodings(source), 'codings', source),
  ...UNSHARED,
});

/** The codings of a source that somebody has open: nothing of it is shown before it was there. */
export const useCodings = (scope: Scope, source: string) =>
  useQuery({ ...readAlways(scope, readCodings(source), 'codings', source), ...UNSHARED });

/** The codings of some sources, once all of them are read. */
export const useCodingsOf = (scope: Scope, sources: readonly string[]) =>
  useQueries({
    queries: sources.map((source) => codingsQuery(scope, source)),
    combine: combined,
  });

const combined = (read: UseQueryResult<CodingsRead>[]) => ({
  views: read.flatMap(({ data }) => data?.view ?? []),
  isReading: read.some(({ isLoading }) => isLoading),
  error: read.find(({ error }) => error)?.error,
});
