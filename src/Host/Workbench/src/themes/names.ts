import { useCodebook, useSources } from '../api/queries';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Names } from './sentences';
import type { Theme } from './themes';

/** What themes, their codes and the sources are called as of the moment that is shown. */
export function useNames(themes: readonly Theme[]): Names {
  const { scope } = useStudyContext();
  const codes = useCodebook(scope).data?.codes ?? [];
  const sources = useSources(scope).data ?? [];
  return new Map([
    ...themes.flatMap((theme) => theme.codes.map(({ id, name }) => [id, opened(name)] as const)),
    ...codes.map(({ id, name }) => [id, opened(name)] as const),
    ...themes.map(({ id, name }) => [id, opened(name)] as const),
    ...sources.map(({ id, title }) => [id, opened(title)] as const),
  ]);
}
