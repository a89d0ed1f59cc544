import { useMemos } from '../api/memos';
import { useCodebook, useSources } from '../api/queries';
import { useThemes } from '../api/themes';
import { memoName } from '../coding/memoNames';
import { collate } from '../i18n';
import { firstWords } from '../shell/prose';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { isReadable, type Memo, type Target } from './memos';

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

/** What a text can be linked to: as what a memo can be about, and the memos that may be read. */
export function useLinkables(): Thing[] {
  const { scope } = useStudyContext();
  const { themes, codes, sources } = useThings();
  const memos = useMemos(scope).data ?? [];
  return [
    ...themes,
    ...codes,
    ...sources,
    ...memos
      .filter(isReadable)
      .map((memo): Thing => ({ kind: 'memo', id: memo.id, name: nameOf(memo) })),
  ];
}

const WORDS = 40;

/** Many memos have no title and are of one kind and day: their first words tell them apart. */
const nameOf = (memo: Memo) =>
  opened(memo.title) || `${memoName(memo)}: ${firstWords(opened(memo.text), WORDS, () => '…')}`;

export interface Page {
  path: string;
  extra?: Record<string, string>;
}

/** Where a thing has a page of its own, or a place on one. */
export function pageOf({ kind, id }: Pick<Target, 'kind' | 'id'>): Page | undefined {
  switch (kind) {
    case 'theme':
      return { path: `/themes/${id}` };
    case 'code':
      return { path: `/codes/${id}` };
    case 'source':
      return { path: `/sources/${id}` };
    case 'memo':
      return { path: '/memos', extra: { memo: id } };
    case 'study':
      return { path: '' };
    default:
      return undefined;
  }
}
