import { useCodebook, useSources } from '../api/queries';
import { useThemes } from '../api/themes';
import { collate } from '../i18n';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Target } from './memos';

export interface Thing {
  kind: Target['kind'];
  id: string;
  name: string;
}

/** What a memo can be about here: codes and themes in use, and sources. */
export function useThings() {
  const { scope } = useStudyContext();
  const codes = useCodebook(scope).data?.codes ?? [];
  const themes = useThemes(scope).data?.themes ?? [];
  const sources = useSources(scope).data ?? [];
  const thing = (kind: Thing['kind'], id: string, name: string): Thing => ({ kind, id, name });
  return {
    themes: themes.map(({ id, name }) => thing('theme', id, opened(name))),
    codes: codes
      .map(({ id, code }) => thing('code', id, code))
      .toSorted((a, b) => collate(a.name, b.name)),
    sources: sources.map(({ id, title }) => thing('source', id, opened(title))),
  };
}

/** Where a thing has a page of its own. */
export function pageOf({ kind, id }: Target): string | undefined {
  switch (kind) {
    case 'theme':
      return `/themes/${id}`;
    case 'code':
      return `/codes/${id}`;
    case 'source':
      return `/sources/${id}`;
    case 'study':
      return '';
    default:
      return undefined;
  }
}
