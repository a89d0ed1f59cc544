import { useQuery } from '@tanstack/react-query';
import { body, client } from './client';
import { asOf, keyOf, readAlways, readAs, type Scope } from './queries';

const WINDOW = 1000;

/** The entries that tell the story after a moment; of many, those of the last stretch only. */
export const useStory = (scope: Scope, after: number, last: number) =>
  useQuery({
    queryKey: keyOf(scope, 'story', String(after), String(last)),
    queryFn: async () => {
      const { items } = await body(
        client.GET('/api/studies/{study}/audit', {
          params: {
            path: { study: scope.study },
            query: {
              ...asOf(scope),
              after: Math.max(after, last - WINDOW),
              limit: WINDOW,
              depth: 'story',
            },
          },
        }),
      );
      return items.toReversed();
    },
  });

export const useReasonsOwed = (scope: Scope) =>
  useQuery(readAlways(scope, readReasonsOwed, 'reasons-owed'));

const readReasonsOwed = (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}/audit/reasons-owed', {
      params: { path: { study: scope.study }, query: asOf(scope) },
    }),
  );

export const useGenealogy = (scope: Scope, thing: string | undefined) =>
  useQuery({
    ...readAs(scope, readGenealogy(thing ?? ''), 'lineage', thing ?? ''),
    enabled: thing !== undefined,
  });

const readGenealogy = (thing: string) => (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}/lineage/{thing}', {
      params: { path: { study: scope.study, thing }, query: asOf(scope) },
    }),
  );
