import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { useStudyContext } from '../shell/study';
import { stretchesOf, trailOf } from './trail';

const SIZE = 1000;
/** Longer trails are read whole only where somebody asks for what they tell. */
export const AT_ONCE = 30_000;

/** Every entry up to the moment that is shown; of a very long trail only on demand. */
export function useWholeTrail(isAskedFor = false) {
  const { scope, about } = useStudyContext();
  const isWanted = isAskedFor || about.moment <= AT_ONCE;
  return useQueries({
    queries: isWanted
      ? stretchesOf(about.moment, SIZE).map((part) => trailOf(scope.study, part, 'everything'))
      : [],
    combine,
  });
}

const combine = (parts: UseQueryResult<Schemas['TrailPart']>[]) => ({
  entries: parts.flatMap(({ data }) => data?.items ?? []),
  isReading: parts.some(({ isPending }) => isPending),
});
