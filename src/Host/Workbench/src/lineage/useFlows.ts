import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Schemas } from '../api/client';
import { useThemes, themesQuery } from '../api/themes';
import { useStudyContext } from '../shell/study';
import { columnsOf, type Column } from './columns';
import { flowsOf, type Flows } from './flows';
import { milestonesOf } from './moments';

export interface Moment extends Column {
  number: number;
  studyTime: string;
}

/** Whether the themes changed since the moment before; a milestone is shown in any case. */
const isNewer = (
  { part, column }: Read,
  i: number,
  all: readonly Read[],
) => i === 0 || column.name !== undefined || part.version !== all[i - 1]!.part.version;

interface Read {
  part: Schemas['ThemesAsOf'];
  column: Column;
}

export interface FlowsRead {
  data: { flows: Flows; moments: Moment[] } | undefined;
  error: unknown;
}

/** How codes went from theme to theme over the milestones, up to the moment that is shown. */
export function useFlows(): FlowsRead {
  const { scope, about } = useStudyContext();
  const themes = useThemes(scope);
  const columns = useMemo(() => {
    return columnsOf(milestonesOf(about), themes.data?.themes ?? [], about);
  }, [about, themes.data]);
  const read = useQueries({
    queries: columns.map(({ at }) => themesQuery({ study: scope.study, at })),
    combine: (reads) => ({
      parts: reads.every(({ data }) => data) ? reads.map(({ data }) => data!) : undefined,
      error: reads.find(({ error }) => error)?.error,
    }),
  });
  const data = useMemo(() => {
    if (!read.parts || !themes.data) {
      return undefined;
    }
    const shown = read.parts.map((part, i) => ({ part, column: columns[i]! }));
    // Before the first theme there is nothing to show.
    const first = Math.max(0, shown.findIndex(({ part }) => part.themes.length > 0));
    const rest = shown.slice(first).filter(isNewer);
    return {
      flows: flowsOf(rest.map(({ part }) => part.themes)),
      moments: rest.map(({ part, column }) => ({
        ...column,
        number: part.moment.number,
        studyTime: part.moment.studyTime,
      })),
    };
  }, [read.parts, themes.data, columns]);
  return { data, error: themes.error ?? read.error };
}
