import { useQueries, useQuery } from '@tanstack/react-query';
import { body, client, ProblemError, type Schemas } from './client';
import { codedQuery, useCodedExcerpts, type Placed } from './codes';
import { asOf, queries, readAlways, readAs, type Scope } from './queries';

const readThemes = (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}/themes', {
      params: { path: { study: scope.study }, query: asOf(scope) },
    }),
  );

export const themesQuery = (scope: Scope) => readAlways(scope, readThemes, 'themes');

export const useThemes = (scope: Scope) => useQuery(themesQuery(scope));

/** The themes that a code was gathered into. */
export const useThemesWith = (scope: Scope, code: string) =>
  useQuery({
    ...themesQuery(scope),
    select: ({ themes }) => themes.filter(({ codes }) => codes.some(({ id }) => id === code)),
  });

const readThemeHistory = (theme: string) => (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}/themes/{theme}/history', {
      params: { path: { study: scope.study, theme }, query: asOf(scope) },
    }),
  );

export const themeHistoryQuery = (scope: Scope, theme: string) =>
  readAs(scope, readThemeHistory(theme), 'themes', 'history', theme);

export const useThemeHistory = (scope: Scope, theme: string) => useQuery(themeHistoryQuery(scope, theme));

/** The histories that have been read so far, by theme. */
export const useThemeHistories = (scope: Scope, themes: readonly string[]) =>
  useQueries({
    queries: themes.map((theme) => themeHistoryQuery(scope, theme)),
    combine: (read) =>
      new Map(read.flatMap(({ data }) => (data ? [[data.themeId, data.entries] as const] : []))),
  });

const excerptQuery = (scope: Scope, excerpt: string) =>
  readAs(scope, (then) => readExcerpt(then, excerpt), 'codings', 'excerpt', excerpt);

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
  const coded = useCodedExcerpts(scope).data;
  return useQuery({
    ...readAs(scope, readUncoded(singles), 'codings', 'placed', ...singles),
    enabled: coded !== undefined,
    select: (uncoded): Placed[] => [...(coded ?? []), ...uncoded],
  });
}

const readUncoded = (singles: readonly string[]) => async (scope: Scope) => {
  const coded = await queries.fetchQuery(codedQuery(scope));
  const known = new Set(coded.map(({ excerptId }) => excerptId));
  const uncoded = await Promise.all(
    singles.filter((id) => !known.has(id)).map((id) => readExcerpt(scope, id)),
  );
  return uncoded.flatMap((e) => (e ? [{ excerptId: e.id, sourceId: e.sourceId }] : []));
};
