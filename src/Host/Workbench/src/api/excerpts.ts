import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { body, client, type Schemas } from './client';
import { allOf, asOf, readOf, type Scope } from './queries';

const PART = 1000;

/** Every open excerpt of the study, with its words and codings. */
export const useAllExcerpts = (scope: Scope, isWanted = true) =>
  useQuery({
    ...readOf(scope, 'codings', 'excerpts'),
    enabled: isWanted,
    structuralSharing: false,
    queryFn: () =>
      allOf<Schemas['ExcerptView'], string>((after) =>
        body(
          client.GET('/api/studies/{study}/coding/excerpts', {
            params: {
              path: { study: scope.study },
              query: { ...asOf(scope), limit: PART, ...(after && { after }) },
            },
          }),
        ),
      ),
  });

/** The texts of some sources, by source, as far as they have been read. */
export const useTexts = (scope: Scope, sources: readonly string[]) =>
  useQueries({
    queries: sources.map((source) => ({
      ...readOf(scope, 'text', source),
      queryFn: () => readText(scope, source),
    })),
    combine: readSoFar,
  });

const readText = (scope: Scope, source: string) =>
  body(
    client.GET('/api/studies/{study}/sources/{source}/text', {
      params: { path: { study: scope.study, source }, query: asOf(scope) },
    }),
  );

const readSoFar = (read: UseQueryResult<Schemas['TextView']>[]) => ({
  texts: read.flatMap(({ data }) => data ?? []),
  isReading: read.some(({ isPending }) => isPending),
});
