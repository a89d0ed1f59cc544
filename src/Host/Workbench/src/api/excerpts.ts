import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Place } from '../coding/segments';
import { body, client, ProblemError, type Schemas } from './client';
import { allOf, asOf, keyOf, readAlways, readAs, type Scope } from './queries';

const PART = 1000;

/** Every open excerpt of the study, with its words and codings. */
export const useAllExcerpts = (scope: Scope, isWanted = true) =>
  useQuery({
    ...readAlways(scope, readAllExcerpts, 'codings', 'excerpts'),
    enabled: isWanted,
    structuralSharing: false,
  });

const readAllExcerpts = (scope: Scope) =>
  allOf<Schemas['ExcerptView'], string>((after) =>
    body(
      client.GET('/api/studies/{study}/coding/excerpts', {
        params: {
          path: { study: scope.study },
          query: { ...asOf(scope), limit: PART, ...(after && { after }) },
        },
      }),
    ),
  );

/** The texts of some sources, by source, as far as they have been read. */
export const useTexts = (scope: Scope, sources: readonly string[]) =>
  useQueries({
    queries: sources.map((source) => readAs(scope, readText(source), 'text', source)),
    combine: readSoFar,
  });

const readText = (source: string) => (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}/sources/{source}/text', {
      params: { path: { study: scope.study, source }, query: asOf(scope) },
    }),
  );

const readSoFar = (read: UseQueryResult<Schemas['TextView']>[]) => ({
  texts: read.flatMap(({ data }) => data ?? []),
  isReading: read.some(({ isPending }) => isPending),
});

/** The sources of excerpts that were asked for; an excerpt never leaves its source. */
const knownSources = new Map<string, string>();
const NOWHERE: ReadonlyMap<string, Place> = new Map();

/** Where some excerpts lie in a source; those that lie in others are left out. */
export const usePlacesOf = (scope: Scope, source: string, excerpts: readonly string[]) =>
  useQuery({
    queryKey: keyOf(scope, 'memos', 'places', source, excerpts.join(' ')),
    enabled: excerpts.length > 0,
    placeholderData: (before: ReadonlyMap<string, Place> | undefined) => before,
    structuralSharing: false,
    queryFn: async () => {
      const here = excerpts.filter((id) => (knownSources.get(id) ?? source) === source);
      const read = await Promise.all(here.map((id) => readExcerpt(scope, id)));
      const places = new Map<string, Place>();
      for (const { id, sourceId, anchor } of read.flatMap((each) => each ?? [])) {
        knownSources.set(id, sourceId);
        if (sourceId === source && anchor.range) {
          places.set(id, { start: anchor.range.start, end: anchor.range.end });
        }
      }
      return places as ReadonlyMap<string, Place>;
    },
  }).data ?? NOWHERE;

/** An open excerpt; nothing where it was taken back. */
const readExcerpt = (scope: Scope, excerpt: string) =>
  body(
    client.GET('/api/studies/{study}/coding/excerpts/{excerpt}', {
      params: { path: { study: scope.study, excerpt }, query: asOf(scope) },
    }),
  ).catch((error: unknown) => {
    if (error instanceof ProblemError && error.problem.status === 404) {
      return undefined;
    }
    throw error;
  });
