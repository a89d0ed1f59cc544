import {
  hashKey,
  QueryClient,
  useQueries,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { language } from '../i18n';
import { body, client, ProblemError, type Schemas } from './client';

/** Which study, and as of when; now where nothing is said. */
export interface Scope {
  study: string;
  at?: string | undefined;
}

const PART = 1000;
/** How long a past moment is kept once nobody looks at it: thousands of them are gone through in one tab. */
const KEPT_PAST = 15_000;
const SETTLED = new Set([400, 401, 403, 404, 422]);

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      retry: (failures, error) =>
        failures < 2 && !(error instanceof ProblemError && SETTLED.has(error.problem.status)),
    },
  },
});

// What the host told in another language is asked for again.
language.watch(() => queries.clear());

/** What is asked of a study begins with this key, so that one hint renews all of now. */
export const keyOf = (scope: Scope, ...rest: string[]) => [
  'study',
  scope.study,
  scope.at ?? 'now',
  ...rest,
];

/**
 * A read of a study. While another past moment is read, what was shown of the same thing stays,
 * so that the page does not blink as the slider moves; now is never shown as it was.
 */
export const readOf = (scope: Scope, ...rest: string[]) => ({
  queryKey: keyOf(scope, ...rest),
  placeholderData: <T>(before: T | undefined, query?: { queryKey: readonly unknown[] }) =>
    scope.at !== undefined &&
    query !== undefined &&
    hashKey(query.queryKey.toSpliced(2, 1)) === hashKey(['study', scope.study, ...rest])
      ? before
      : undefined,
  ...(scope.at !== undefined && { gcTime: KEPT_PAST }),
});

export type Read<T> = (scope: Scope) => Promise<T>;

export const readAs = <T>(scope: Scope, read: Read<T>, ...rest: string[]) => ({
  ...readOf(scope, ...rest),
  queryFn: () => read(scope),
});

/** A read of what a study has at every moment, which can be done before its page is drawn. */
export const readAlways = <T>(scope: Scope, read: Read<T>, ...rest: string[]) => ({
  ...readAs(scope, read, ...rest),
  meta: { read },
});

/** Reads as of another moment what is shown as of this one, so that it can be drawn at once there. */
export const readAhead = (from: Scope, to: Scope) =>
  Promise.all(
    queries
      .getQueryCache()
      .findAll({ queryKey: keyOf(from), type: 'active' })
      .map(({ queryKey, meta }) => {
        const read = meta?.['read'] as Read<unknown> | undefined;
        return read && queries.prefetchQuery(readAlways(to, read, ...queryKey.slice(3).map(String)));
      }),
  );

/** Reads again what is shown of now. */
export const renew = (study: string, ...rest: string[]) =>
  queries.invalidateQueries({ queryKey: keyOf({ study }, ...rest) });

export const asOf = ({ at }: Scope) => (at === undefined ? {} : { at });

interface Part<T, N> {
  items: T[];
  next?: N | null;
}

/** All parts of a list, one after another. */
export async function allOf<T, N>(read: (after: N | undefined) => Promise<Part<T, N>>) {
  const items: T[] = [];
  let after: N | undefined;
  do {
    const part = await read(after);
    items.push(...part.items);
    after = part.next ?? undefined;
  } while (after !== undefined);
  return items;
}

export const readPerson = () => body(client.GET('/api/person'));

export const readStudies = () =>
  allOf<Schemas['MyStudy'], string>((after) =>
    body(client.GET('/api/studies', { params: { query: { limit: PART, ...(after && { after }) } } })),
  );

export const readStudy = (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}', {
      params: { path: { study: scope.study }, query: asOf(scope) },
    }),
  );

export const readCodebook = (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}/codebook/codes', {
      params: { path: { study: scope.study }, query: asOf(scope) },
    }),
  );

export const readSources = (scope: Scope) =>
  allOf<Schemas['SourceView'], string>((after) =>
    body(
      client.GET('/api/studies/{study}/sources', {
        params: {
          path: { study: scope.study },
          query: { ...asOf(scope), limit: PART, ...(after && { after }) },
        },
      }),
    ),
  );

export const readParticipants = (scope: Scope) =>
  allOf<Schemas['Participant'], string>((after) =>
    body(
      client.GET('/api/studies/{study}/participants', {
        params: {
          path: { study: scope.study },
          query: { ...asOf(scope), limit: PART, ...(after && { after }) },
        },
      }),
    ),
  );

export const usePerson = () => useQuery({ queryKey: ['person'], queryFn: readPerson });

export const useStudies = () => useQuery({ queryKey: ['studies'], queryFn: readStudies });

export const useStudy = (scope: Scope) => useQuery(readAlways(scope, readStudy, 'about'));

/** What is told of some studies, by study; those that cannot be read are left out. */
export const useStudiesInFull = (studies: readonly Schemas['MyStudy'][]) =>
  useQueries({
    queries: studies.map(({ id }) => ({
      ...readOf({ study: id }, 'about'),
      queryFn: () => readStudy({ study: id }),
    })),
    combine: studiesRead,
  });

const studiesRead = (read: UseQueryResult<Schemas['StudyView']>[]) => ({
  views: new Map(read.flatMap(({ data }) => (data ? [[data.id, data] as const] : []))),
  isReading: read.some(({ isPending }) => isPending),
});

export const useCodebook = (scope: Scope) => useQuery(readAlways(scope, readCodebook, 'codebook'));

export const sourcesQuery = (scope: Scope) => readAlways(scope, readSources, 'sources');

export const useSources = (scope: Scope) => useQuery(sourcesQuery(scope));

export const useParticipants = (scope: Scope) =>
  useQuery(readAlways(scope, readParticipants, 'participants'));

/** A version of a text that was read before, as of whatever moment: it never changes. */
const knownText = (study: string, source: string, version: number | undefined) =>
  queries
    .getQueriesData<Schemas['TextView']>({
      predicate: ({ queryKey: [, of, , what, which] }) =>
        of === study && what === 'text' && which === source,
    })
    .find(([, text]) => text !== undefined && text.version === version)?.[1];

/** The newest text of a source by then. A past one is read once for all moments that have it. */
export function useText(scope: Scope, source: string) {
  const isPast = scope.at !== undefined;
  const sources = useQuery({ ...sourcesQuery(scope), enabled: isPast });
  const facts = sources.isPlaceholderData
    ? undefined
    : sources.data?.find(({ id }) => id === source)?.texts.at(-1);
  const known = isPast && facts ? knownText(scope.study, source, facts.version) : undefined;
  return useQuery({
    ...readOf(scope, 'text', source),
    enabled: !isPast || (!sources.isPending && !sources.isPlaceholderData),
    ...(known && { initialData: known }),
    queryFn: () =>
      body(
        client.GET('/api/studies/{study}/sources/{source}/text', {
          params: { path: { study: scope.study, source }, query: asOf(scope) },
        }),
      ),
  });
}
