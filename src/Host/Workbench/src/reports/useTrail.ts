import { useQueries } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { day, time } from '../i18n';
import { useStudyContext } from '../shell/study';
import { dayGroups } from '../time/days';
import { entryHeads, entryRow } from '../time/rows';
import { stretchesOf, trailOf } from '../time/trail';
import type { Report } from './report';

const STRETCH = 1000;

/** Every entry of a depth up to the moment that is shown, under its day. */
export function useTrailReport(depth: Schemas['Depth'], isWanted: boolean): Report | undefined {
  const { scope, about } = useStudyContext();
  const stretches = isWanted ? stretchesOf(about.moment, STRETCH) : [];
  const { entries, isReading } = useQueries({
    queries: stretches.map((stretch) => trailOf(scope.study, stretch, depth)),
    combine: (read) => ({
      entries: read.flatMap(({ data }) => data?.items ?? []),
      isReading: read.some(({ isPending }) => isPending),
    }),
  });
  if (!isWanted || isReading) {
    return undefined;
  }
  const heads = entryHeads();
  return {
    parts: dayGroups(entries).map((group) => ({
      title: day(group.day),
      level: 2,
      table: {
        heads,
        rows: group.entries.map((entry) => entryRow(time(entry.happenedAt), entry)),
      },
    })),
    table: { heads, rows: entries.map((entry) => entryRow(entry.happenedAt, entry)) },
  };
}
