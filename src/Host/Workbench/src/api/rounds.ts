import { useQueries, useQuery } from '@tanstack/react-query';
import type { Round } from '../reconcile/rounds';
import { asProblem, body, client, ProblemError, type Schemas } from './client';
import { allOf, asOf, keyOf, readOf, type Scope } from './queries';

const PART = 1000;

/** The rounds of a study. To the coder of a running blind round they stand as when it began. */
export const useRounds = (scope: Scope) =>
  useQuery({
    ...readOf(scope, 'reconciliation', 'rounds'),
    queryFn: () =>
      allOf<Round, string>((after) =>
        body(
          client.GET('/api/studies/{study}/reconciliation/rounds', {
            params: {
              path: { study: scope.study },
              query: { ...asOf(scope), limit: PART, ...(after && { after }) },
            },
          }),
        ),
      ),
  });

const roundQuery = (scope: Scope, round: string) => ({
  ...readOf(scope, 'reconciliation', 'round', round),
  queryFn: () =>
    body(
      client.GET('/api/studies/{study}/reconciliation/rounds/{round}', {
        params: { path: { study: scope.study, round }, query: asOf(scope) },
      }),
    ),
});

/** A round with its differences, and what became of each. */
export const useRound = (scope: Scope, round: string) => useQuery(roundQuery(scope, round));

/** How many differences are open in each of some rounds, as far as they have been read. */
export const useOpenDifferences = (scope: Scope, rounds: readonly string[]) =>
  useQueries({
    queries: rounds.map((round) => roundQuery(scope, round)),
    combine: (read) =>
      new Map(
        read.flatMap(({ data }) =>
          data
            ? [[data.round.id, { open: data.leftAsRead, all: data.differences.length }] as const]
            : [],
        ),
      ),
  });

/** What one did oneself in a round, as it stands now, and when it was asked for. */
export const useOwnWork = (study: string, round: string | undefined) =>
  useQuery({
    queryKey: keyOf({ study }, 'codings', 'mine', round ?? ''),
    enabled: round !== undefined,
    // No hint tells a blind coder what is new, so it is read again wherever it is shown.
    staleTime: 0,
    structuralSharing: false,
    queryFn: async () => {
      const askedAt = performance.now();
      const work = await body(
        client.GET('/api/studies/{study}/reconciliation/rounds/{round}/mine', {
          params: { path: { study, round: round ?? '' } },
        }),
      );
      return { work, askedAt };
    },
  });

export interface Asked {
  coefficient: Schemas['Coefficient'];
  unit: Schemas['AgreementUnit'];
}

/** Figures of agreement, computed as they are asked for; nothing of them is kept. */
export const useAgreement = (scope: Scope, round: string, { coefficient, unit }: Asked) =>
  useQuery({
    queryKey: keyOf(scope, 'reconciliation', 'round', round, 'agreement', coefficient, unit),
    queryFn: () =>
      body(
        client.GET('/api/studies/{study}/reconciliation/rounds/{round}/agreement', {
          params: {
            path: { study: scope.study, round },
            query: { ...asOf(scope), coefficient, unit },
          },
        }),
      ),
  });

/** A code as of the first of some moments at which it was there; null where it was at none. */
export const useCodeAsSeen = (study: string, code: string, moments: readonly number[]) =>
  useQuery({
    queryKey: keyOf({ study, at: moments.join() }, 'codebook', 'code', code),
    enabled: moments.length > 0,
    queryFn: async () => {
      for (const moment of moments) {
        const { data, response, error } = await client.GET(
          '/api/studies/{study}/codebook/codes/{code}',
          { params: { path: { study, code }, query: { at: String(moment) } } },
        );
        if (data) {
          return data;
        }
        if (response.status !== 404) {
          throw new ProblemError(asProblem(response.status, error));
        }
      }
      return null;
    },
  });
