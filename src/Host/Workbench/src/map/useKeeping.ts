import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { stretchesOf, trailOf } from '../time/trail';

const STRETCH = 1000;
/** A drawing that lies further back is listed without who kept it and when. */
const PATIENCE = 10;

type Entry = Schemas['AuditEntry'];

/** Who kept the drawings, when and why, as the trail tells; a drawing cannot be undone. */
export function useKeeping(study: string, upTo: number, count: number): (Entry | undefined)[] {
  const [read, setRead] = useState(1);
  const stretches = stretchesOf(upTo, STRETCH).toReversed();
  const { parts, isReading } = useQueries({
    queries: count === 0 ? [] : stretches.slice(0, read).map((part) => trailOf(study, part, 'story')),
    combine,
  });
  const found = keptIn(parts.flatMap(({ items }) => items));
  if (!isReading && found.length < count && read < Math.min(PATIENCE, stretches.length)) {
    setRead(read + 1);
  }
  return inStep(found, count);
}

const combine = (read: UseQueryResult<Schemas['TrailPart']>[]) => ({
  parts: read.flatMap(({ data }) => data ?? []),
  isReading: read.some(({ isPending }) => isPending),
});

const keptIn = (entries: readonly Entry[]) =>
  entries
    .filter(({ event }) => event === 'thematic_map_drawn')
    .toSorted((a, b) => a.moment - b.moment);

/** The last entries belong to the last drawings. */
export const inStep = <T>(entries: readonly T[], count: number): (T | undefined)[] => [
  ...Array.from({ length: Math.max(0, count - entries.length) }, () => undefined),
  ...entries.slice(Math.max(0, entries.length - count)),
];
