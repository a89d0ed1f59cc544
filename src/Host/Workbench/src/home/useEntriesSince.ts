import { useQueries } from '@tanstack/react-query';
import { stretchesOf, trailOf } from '../time/trail';

const SIZE = 1000;
/** Of more than this it is told how many there are, and not what. */
const MOST = 10_000;

/** All entries after a moment. */
export function useEntriesSince(study: string, since: number, last: number) {
  const isWhole = last - since <= MOST;
  const stretches = isWhole
    ? stretchesOf(last - since, SIZE).map(({ after, upTo }) => ({
        after: since + after,
        upTo: since + upTo,
      }))
    : [];
  return useQueries({
    queries: stretches.map((stretch) => trailOf(study, stretch, 'everything')),
    combine: (read) => ({
      entries: read.flatMap(({ data }) => data?.items ?? []),
      isReading: read.some(({ isPending }) => isPending),
      isWhole,
    }),
  });
}
