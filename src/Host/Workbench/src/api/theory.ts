import { useQuery } from '@tanstack/react-query';
import { stretchesOf, trailOf } from '../time/trail';
import { body, client } from './client';
import { asOf, queries, readAs, type Scope } from './queries';

const STRETCH = 1000;

const readTheory = (scope: Scope) =>
  body(
    client.GET('/api/studies/{study}/theory', {
      params: { path: { study: scope.study }, query: asOf(scope) },
    }),
  );

const theoryQuery = (scope: Scope) => readAs(scope, readTheory, 'theory');

export const useTheory = (scope: Scope) => useQuery(theoryQuery(scope));

/** The theory as of an entry; what was read once stays true. */
export const readTheoryAt = (study: string, moment: number) =>
  queries.fetchQuery(theoryQuery({ study, at: String(moment) }));

/** The entries of some kinds up to a moment, oldest first. */
export async function readEntries(study: string, last: number, events: ReadonlySet<string>) {
  const parts = await Promise.all(
    stretchesOf(last, STRETCH).map((stretch) => queries.fetchQuery(trailOf(study, stretch, 'story'))),
  );
  return parts.flatMap(({ items }) => items).filter(({ event }) => events.has(event));
}
