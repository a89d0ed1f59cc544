import { useMemo } from 'react';
import { useSources } from '../api/queries';
import { usePlaced } from '../api/themes';
import { useStudyContext } from '../shell/study';
import { evidenceOf, type Theme } from './themes';

/** What each theme rests on, once all codings are read. */
export function useEvidence(themes: readonly Theme[]) {
  const { scope } = useStudyContext();
  const singles = useMemo(() => [...new Set(themes.flatMap((t) => t.excerpts))].toSorted(), [themes]);
  const placed = usePlaced(scope, singles).data;
  const sources = useSources(scope).data;
  const participants = useMemo(
    () => new Map(sources?.map((source) => [source.id, source.participants])),
    [sources],
  );
  return (theme: Theme) => placed && evidenceOf(theme, placed, participants);
}
