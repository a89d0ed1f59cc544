import { useMemo } from 'react';
import { useCodeHistory, useCodes } from '../api/codes';
import type { Schemas } from '../api/client';
import { useThemeHistories, useThemesWith } from '../api/themes';
import type { Row } from '../coding/search';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { namedIn } from './history';
import { storyOf } from './story';

const NONE: readonly Schemas['ThemeAsOf'][] = [];

/** All that was decided about a code, oldest first, with what codes and themes in it are called. */
export function useStory(code: string, codes: readonly Row[]) {
  const { scope } = useStudyContext();
  const history = useCodeHistory(scope, code);
  const themes = useThemesWith(scope, code).data ?? NONE;
  const histories = useThemeHistories(scope, themes.map(({ id }) => id));
  const known = useMemo(() => new Map(codes.map(({ id, name }) => [id, opened(name)])), [codes]);
  const gone = useMemo(
    () => namedIn(history.data?.entries ?? []).filter((id) => !known.has(id)),
    [history.data, known],
  );
  const others = useCodes(scope, gone);
  const names = new Map(
    [...known].concat([...others, ...themes].map(({ id, name }) => [id, opened(name)])),
  );
  const entries = history.data && storyOf(history.data.entries, [...histories.values()], code);
  return { data: entries && { entries, names }, error: history.error };
}
