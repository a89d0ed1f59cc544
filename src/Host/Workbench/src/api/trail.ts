import { useQuery } from '@tanstack/react-query';
import { body, client } from './client';
import { asOf, keyOf, type Scope } from './queries';

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
  useQuery({
    queryKey: keyOf(scope, 'reasons-owed'),
    queryFn: () =>
      body(
        client.GET('/api/studies/{study}/audit/reasons-owed', {
          params: { path: { study: scope.study }, query: asOf(scope) },
        }),
      ),
  });

export const useGenealogy = (scope: Scope, thing: string | undefined) =>
  useQuery({
    queryKey: keyOf(scope, 'lineage', thing ?? ''),
    enabled: thing !== undefined,
    queryFn: () =>
      body(
        client.GET('/api/studies/{study}/lineage/{thing}', {
          params: { path: { study: scope.study, thing: thing ?? '' }, query: asOf(scope) },
        }),
      ),
  });
