import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Round } from '../reconcile/rounds';
import { body, client, type Schemas } from './client';
import { allOf, asOf, keyOf, readAlways, readAs, readCodebook, type Scope } from './queries';

const PART = 1000;

/** The rounds of a study. To the coder of a running blind round they stand as when it began. */
export const useRounds = (scope: Scope) =>
  useQuery(readAlways(scope, readRounds, 'reconciliation', 'rounds'));

const readRounds = (scope: Scope) =>
  allOf<Round, string>((after) =>
    body(
      client.GET('/api/studies/{study}/reconciliation/rounds', {
        params: {
          path: { study: scope.study },
          query: { ...asOf(scope), limit: PART, ...(after && { after }) },
        },
      }),
    ),
  );

const readRound = (round: string) => (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}/reconciliation/rounds/{round}', {
      params: { path: { study: scope.study, round }, query: asOf(scope) },
    }),
  );

const roundQuery = (scope: Scope, round: string) =>
  readAs(scope, readRound(round), 'reconciliation', 'round', round);

/** A round with its differences, and what became of each. */
export const useRound = (scope: Scope, round: string) => useQuery(roundQuery(scope, round));

/** Some rounds with their differences, once all of them are read. */
export const useRoundsInFull = (scope: Scope, rounds: readonly string[]) =>
  useQueries({
    queries: rounds.map((round) => roundQuery(scope, round)),
    combine: (read) => ({
      rounds: read.flatMap(({ data }) => data ?? []),
      isReading: read.some(({ isPending }) => isPending),
    }),
  });

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

/**
 * Figures of agreement, computed as they are asked for; asking keeps nothing. They are shown also
 * where they stood behind a notice at the time, since whoever asks has been told.
 */
export const useAgreement = (scope: Scope, round: string, { coefficient, unit }: Asked) =>
  useQuery({
    queryKey: keyOf(scope, 'reconciliation', 'round', round, 'agreement', coefficient, unit),
    queryFn: () =>
      body(
        client.GET('/api/studies/{study}/reconciliation/rounds/{round}/agreement', {
          params: {
            path: { study: scope.study, round },
            query: { ...asOf(scope), coefficient, unit, show: true },
          },
        }),
      ),
  });

/** A code as of a moment; nothing is asked while the moment is not known. */
export const useCodeThen = (study: string, code: string, moment: number | undefined) =>
  useQuery({
    queryKey: keyOf({ study, at: String(moment) }, 'codebook', 'code', code),
    enabled: moment !== undefined,
    queryFn: () =>
      body(
        client.GET('/api/studies/{study}/codebook/codes/{code}', {
          params: { path: { study, code }, query: { at: String(moment) } },
        }),
      ),
  });

/** All codes in use as of a moment; nothing is asked while the moment is not known. */
export const useCodebookThen = (study: string, moment: number | undefined) =>
  useQuery({
    queryKey: keyOf({ study, at: String(moment) }, 'codebook'),
    enabled: moment !== undefined,
    queryFn: () => readCodebook({ study, at: String(moment) }),
  });

/** The marked passages of some sources, coded or not, once all of them are read. */
export const usePassagesIn = (scope: Scope, sources: readonly string[]) =>
  useQueries({
    queries: sources.map((source) => ({
      ...readAs(scope, readPassages(source), 'codings', 'passages', source),
      structuralSharing: false as const,
    })),
    combine: passagesOf,
  });

const readPassages = (source: string) => (scope: Scope) =>
  allOf<Schemas['ExcerptView'], string>((after) =>
    body(
      client.GET('/api/studies/{study}/sources/{source}/excerpts', {
        params: {
          path: { study: scope.study, source },
          query: { ...asOf(scope), limit: PART, ...(after && { after }) },
        },
      }),
    ),
  );

const passagesOf = (read: UseQueryResult<Schemas['ExcerptView'][]>[]) => ({
  excerpts: read.flatMap(({ data }) => data ?? []),
  isReading: read.some(({ isPending }) => isPending),
});
