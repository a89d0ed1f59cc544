import { useMemo, useRef } from 'react';
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { useStudyContext } from '../shell/study';
import { stretchesOf, trailOf, type Entry } from '../time/trail';
import type { Coding } from './finding';

const SIZE = 1000;
/** Longer trails are read only where a time is asked for. */
const AT_ONCE = 30_000;
const CODING = new Set(['excerpt_coded', 'coding_moved_to_code']);

/** When codes were put on each excerpt, and by whom, oldest first. */
export function timesOf(entries: readonly Entry[]): Map<string, Coding[]> {
  const times = new Map<string, Coding[]>();
  for (const { event, stream, actor, happenedAt } of entries) {
    if (CODING.has(event)) {
      const of = times.get(stream) ?? [];
      times.set(stream, of);
      of.push({ at: Date.parse(happenedAt), who: actor });
    }
  }
  return times;
}

/** The times of coding, read from the trail; what was known stays while more is read. */
export function useTimes(isAskedFor: boolean) {
  const { scope, about } = useStudyContext();
  const isWanted = isAskedFor || about.moment <= AT_ONCE;
  const { entries, isReading } = useQueries({
    queries: isWanted
      ? stretchesOf(about.moment, SIZE).map((part) => trailOf(scope.study, part, 'everything'))
      : [],
    combine,
  });
  const known = useRef<Map<string, Coding[]>>(new Map());
  const times = useMemo(() => timesOf(entries), [entries]);
  if (!isReading) {
    known.current = times;
  }
  return { times: known.current, isReading };
}

const combine = (parts: UseQueryResult<Schemas['TrailPart']>[]) => ({
  entries: parts.flatMap(({ data }) => data?.items ?? []),
  isReading: parts.some(({ isPending }) => isPending),
});
