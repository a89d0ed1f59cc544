import { useQueries, useQuery } from '@tanstack/react-query';
import { body, client, ProblemError, type Schemas } from './client';
import { asOf, keyOf, useSources, type Scope } from './queries';

/** An excerpt with a code on it, or without one, and the source that it lies in. */
export interface Placed {
  excerptId: string;
  codeId?: string;
  sourceId: string;
}

export const useThemes = (scope: Scope) =>
  useQuery({
    queryKey: keyOf(scope, 'themes'),
    queryFn: () =>
      body(
        client.GET('/api/studies/{study}/themes', {
          params: { path: { study: scope.study }, query: asOf(scope) },
        }),
      ),
  });

const historyQuery = (scope: Scope, theme: string) => ({
  queryKey: keyOf(scope, 'themes', 'history', theme),
  queryFn: () =>
    body(
      client.GET('/api/studies/{study}/themes/{theme}/history', {
        params: { path: { study: scope.study, theme }, query: asOf(scope) },
      }),
    ),
});

export const useThemeHistory = (scope: Scope, theme: string) => useQuery(historyQuery(scope, theme));

/** The histories that have been read so far, by theme. */
export const useThemeHistories = (scope: Scope, themes: readonly string[]) =>
  useQueries({
    queries: themes.map((theme) => historyQuery(scope, theme)),
    combine: (read) =>
      new Map(read.flatMap(({ data }) => (data ? [[data.themeId, data.entries] as const] : []))),
  });

const excerptQuery = (scope: Scope, excerpt: string) => ({
  queryKey: keyOf(scope, 'codings', 'excerpt', excerpt),
  queryFn: () => readExcerpt(scope, excerpt),
});

/** Excerpts by id; undefined while one is read, null where it is no longer open. */
export const useExcerpts = (scope: Scope, excerpts: readonly string[]) =>
  useQueries({
    queries: excerpts.map((excerpt) => excerptQuery(scope, excerpt)),
    combine: (read) => read.map(({ data }) => data),
  });

async function readExcerpt(scope: Scope, excerpt: string): Promise<Schemas['ExcerptView'] | null> {
  try {
    return await body(
      client.GET('/api/studies/{study}/coding/excerpts/{excerpt}', {
        params: { path: { study: scope.study, excerpt }, query: asOf(scope) },
      }),
    );
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 404) {
      return null;
    }
    throw error;
  }
}

/** Where all codings lie, and the single excerpts of themes that have no code. */
export function usePlaced(scope: Scope, singles: readonly string[]) {
  const sources = useSources(scope).data;
  return useQuery({
    queryKey: keyOf(scope, 'codings', 'placed', ...singles),
    enabled: sources !== undefined,
    queryFn: async () => {
      const shown = (sources ?? []).filter((source) => !source.isWithdrawn);
      const parts = await Promise.all(shown.map((source) => readPlaced(scope, source.id)));
      const placed = parts.flat();
      const known = new Set(placed.map(({ excerptId }) => excerptId));
      const others = singles.filter((id) => !known.has(id));
      const uncoded = await Promise.all(others.map((id) => readExcerpt(scope, id)));
      return [
        ...placed,
        ...uncoded.flatMap((e) => (e ? [{ excerptId: e.id, sourceId: e.sourceId }] : [])),
      ];
    },
  });
}

async function readPlaced(scope: Scope, source: string): Promise<Placed[]> {
  const { codings } = await body(
    client.GET('/api/studies/{study}/sources/{source}/codings', {
      params: { path: { study: scope.study, source }, query: asOf(scope) },
    }),
  );
  return codings.map(({ excerptId, codeId }) => ({ excerptId, codeId, sourceId: source }));
}

export const useCodeExcerpts = (scope: Scope, code: string, isWanted: boolean) =>
  useQuery({
    queryKey: keyOf(scope, 'codings', 'code', code),
    enabled: isWanted,
    queryFn: () =>
      body(
        client.GET('/api/studies/{study}/codebook/codes/{code}/excerpts', {
          params: { path: { study: scope.study, code }, query: { ...asOf(scope), limit: 1000 } },
        }),
      ),
  });
