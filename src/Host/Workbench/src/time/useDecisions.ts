import { useMemo, useState } from 'react';
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { ANYTHING, countIn, isIn, listed, meets, stretchesIn, type Conditions } from './conditions';
import { trailOf } from './trail';

const PAGE = 50;
// Rare decisions are looked for in so many stretches before one is asked.
const PATIENCE = 8;

/** Shallow stories are short, so that more of the trail can be read at once. */
const sizeOf = (depth: Schemas['Depth']) => (depth === 'everything' ? 200 : 1000);

type Part = Schemas['TrailPart'];

const combine = (parts: UseQueryResult<Part>[]) => ({
  parts: parts.flatMap((part) => part.data ?? []),
  isReading: parts.some((part) => part.isPending),
  error: parts.find((part) => part.error)?.error,
});

/** The decisions that meet the conditions, read part by part until a page of them is found. */
export function useDecisions(study: string, last: number, conditions: Conditions, isAbout = ANYTHING) {
  const { depth, isOldestFirst } = conditions;
  const [wanted, setWanted] = useState(PAGE);
  const [count, setCount] = useState(1);
  const [most, setMost] = useState(PATIENCE);
  const whole = useMemo(() => listed(last, conditions), [last, conditions]);
  const stretches = useMemo(
    () => stretchesIn(last, sizeOf(depth), conditions),
    [last, depth, conditions],
  );
  const { parts, isReading, error } = useQueries({
    queries: stretches.slice(0, count).map((stretch) => trailOf(study, stretch, depth)),
    combine,
  });
  const found = useMemo(
    () =>
      parts
        .flatMap(({ items }) => (isOldestFirst ? items : items.toReversed()))
        .filter((entry) => isIn(whole, entry.moment) && meets(entry, conditions) && isAbout(entry)),
    [parts, isOldestFirst, conditions, whole, isAbout],
  );
  if (!isReading && !error && found.length < wanted && count < Math.min(most, stretches.length)) {
    setCount(count + 1);
  }
  const read = stretches.slice(0, parts.length);
  return {
    decisions: found.slice(0, wanted),
    isReading,
    error,
    all: whole.upTo - whole.after,
    lookedAt: countIn(whole, read),
    hasMore: found.length > wanted || count < stretches.length,
    more: () => {
      setWanted(wanted + PAGE);
      setMost(count + PATIENCE);
    },
  };
}
