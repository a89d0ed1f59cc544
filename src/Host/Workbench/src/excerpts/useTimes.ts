import { useMemo, useRef } from 'react';
import type { Entry } from '../time/trail';
import { useWholeTrail } from '../time/useWholeTrail';
import type { Coding } from './finding';

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
  const { entries, isReading } = useWholeTrail(isAskedFor);
  const known = useRef<Map<string, Coding[]>>(new Map());
  const times = useMemo(() => timesOf(entries), [entries]);
  if (!isReading) {
    known.current = times;
  }
  return { times: known.current, isReading };
}
