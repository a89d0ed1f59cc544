import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { body, client, type Schemas } from './client';
import { codingsQuery } from './codings';
import { allOf, asOf, queries, readAlways, readAs, readOf, sourcesQuery, type Scope } from './queries';

/** An excerpt with a code on it, or without one, and the source that it lies in. */
export interface Placed {
  excerptId: string;
  codeId?: string;
  sourceId: string;
}

const PART = 1000;
/** Excerpts are read when they are looked at, not by the thousand. */
const SHOWN = 50;

const readCode = (code: string) => (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}/codebook/codes/{code}', {
      params: { path: { study: scope.study, code }, query: asOf(scope) },
    }),
  );

const codeQuery = (scope: Scope, code: string) =>
  readAs(scope, readCode(code), 'codebook', 'code', code);

export const useCode = (scope: Scope, code: string) => useQuery(codeQuery(scope, code));

/** Codes by id, in use or not, as far as they have been read. */
export const useCodes = (scope: Scope, codes: readonly string[]) =>
  useQueries({
    queries: codes.map((code) => codeQuery(scope, code)),
    combine: (read) => read.flatMap(({ data }) => (data ? [data] : [])),
  });

/** Every code there ever was. The whole state is read for it, so it is asked for only on demand. */
export const useEveryCode = (scope: Scope, isWanted: boolean) =>
  useQuery({
    ...readAlways(scope, readEveryCode, 'codebook', 'every'),
    enabled: isWanted,
  });

const readEveryCode = async (scope: Scope) => {
  const state = await body(
    client.GET('/api/studies/{study}/audit/state', {
      params: { path: { study: scope.study }, query: asOf(scope) },
    }),
  );
  return state.codes;
};

const readCodeHistory = (code: string) => (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}/codebook/codes/{code}/history', {
      params: { path: { study: scope.study, code }, query: asOf(scope) },
    }),
  );

export const codeHistoryQuery = (scope: Scope, code: string) =>
  readAs(scope, readCodeHistory(code), 'codebook', 'history', code);

export const useCodeHistory = (scope: Scope, code: string) => useQuery(codeHistoryQuery(scope, code));

/** The excerpts with a code, part after part. */
export const useCodeParts = (scope: Scope, code: string) =>
  useInfiniteQuery({
    ...readOf(scope, 'codings', 'parts', code),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      body(
        client.GET('/api/studies/{study}/codebook/codes/{code}/excerpts', {
          params: {
            path: { study: scope.study, code },
            query: { ...asOf(scope), limit: SHOWN, ...(after && { after }) },
          },
        }),
      ),
    getNextPageParam: (part) => part.next ?? undefined,
  });

/** All excerpts with a code, for what has to be told of each. */
export const readCodeExcerpts = (scope: Scope, code: string) =>
  allOf<Schemas['ExcerptView'], string>((after) =>
    body(
      client.GET('/api/studies/{study}/codebook/codes/{code}/excerpts', {
        params: {
          path: { study: scope.study, code },
          query: { ...asOf(scope), limit: PART, ...(after && { after }) },
        },
      }),
    ),
  );

export const useWholeCode = (scope: Scope, code: string, isWanted = true) =>
  useQuery({
    ...readAs(scope, (then) => readCodeExcerpts(then, code), 'codings', 'whole', code),
    enabled: isWanted,
  });

const readMemosAbout = (thing: string) => (scope: Scope) =>
  allOf<Schemas['Memo'], string>((after) =>
    body(
      client.GET('/api/studies/{study}/memos', {
        params: {
          path: { study: scope.study },
          query: { ...asOf(scope), about: thing, limit: PART, ...(after && { after }) },
        },
      }),
    ),
  );

export const useMemosAbout = (scope: Scope, thing: string) =>
  useQuery(readAs(scope, readMemosAbout(thing), 'memos', 'about', thing));

/** Which code is on which excerpt of which source, once every source has been read. */
export const useCodedExcerpts = (scope: Scope) => useQuery(codedQuery(scope));

export const codedQuery = (scope: Scope) => ({
  ...readAlways(scope, readCoded, 'codings', 'coded'),
  structuralSharing: false,
});

async function readCoded(scope: Scope) {
  const sources = await queries.fetchQuery(sourcesQuery(scope));
  const shown = sources.filter(({ isWithdrawn }) => !isWithdrawn);
  return (await Promise.all(shown.map(({ id }) => readCodedIn(scope, id)))).flat();
}

async function readCodedIn(scope: Scope, source: string) {
  const { view } = await queries.fetchQuery(codingsQuery(scope, source));
  return view.codings.map(({ codeId, excerptId, anchor }) => ({
    codeId,
    excerptId,
    sourceId: source,
    place: anchor.range ?? undefined,
  }));
}
