import { useQuery } from '@tanstack/react-query';
import { reasonIn } from '../coding/reasons';
import type { Segment } from '../coding/segments';
import { body, client, madeAt } from './client';
import { asOf, keyOf, type Scope } from './queries';

/** Entries around the moment at which a coding was made: clocks differ, and acts are many entries. */
const BEFORE = 50;
const AROUND = 200;
/** Who only goes past a coding asks for nothing. */
const PAUSE = 250;

/** Why a coding was made, where a reason was given; null where none is known. */
export const useReason = (
  scope: Scope,
  segment: Segment | undefined,
  code: string,
  isWanted: boolean,
) =>
  useQuery({
    queryKey: keyOf(scope, 'why', segment?.id ?? '', code),
    enabled: isWanted && segment !== undefined,
    queryFn: async ({ signal }) => {
      const made = segment && madeAt(segment.id);
      await new Promise((done) => setTimeout(done, PAUSE));
      signal.throwIfAborted();
      if (!segment || !made) {
        return null;
      }
      const { number } = await body(
        client.GET('/api/studies/{study}/audit/moment', {
          params: { path: { study: scope.study }, query: { at: made } },
          signal,
        }),
      );
      const { items } = await body(
        client.GET('/api/studies/{study}/audit', {
          params: {
            path: { study: scope.study },
            query: { ...asOf(scope), after: Math.max(0, number - BEFORE), limit: AROUND },
          },
          signal,
        }),
      );
      return reasonIn(items, segment, code) ?? null;
    },
  }).data ?? undefined;
