import { useCodes } from '../api/codes';
import { useMemos } from '../api/memos';
import { useCodebook, useSources } from '../api/queries';
import { useThemes } from '../api/themes';
import { memoName } from '../coding/memoNames';
import { term } from '../i18n';
import type { LinkedThing } from '../shell/prose';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';

type Named = (props: { id: string }) => string;

/** What a thing is called at the moment that is shown; what kind it is where that is not known. */
const NAMED: Record<LinkedThing['kind'], Named> = {
  code: function CodeName({ id }) {
    const { scope } = useStudyContext();
    const codes = useCodebook(scope).data?.codes;
    const inUse = codes?.find((code) => code.id === id);
    const [other] = useCodes(scope, codes && !inUse ? [id] : []);
    return opened((inUse ?? other)?.name) || term('memoTargets', 'code');
  },
  theme: function ThemeName({ id }) {
    const themes = useThemes(useStudyContext().scope).data?.themes;
    return opened(themes?.find((theme) => theme.id === id)?.name) || term('memoTargets', 'theme');
  },
  source: function SourceName({ id }) {
    const sources = useSources(useStudyContext().scope).data;
    const title = opened(sources?.find((source) => source.id === id)?.title);
    return title || term('memoTargets', 'source');
  },
  memo: function MemoName({ id }) {
    const memo = useMemos(useStudyContext().scope).data?.find((other) => other.id === id);
    return memo ? opened(memo.title) || memoName(memo) : term('memoTargets', 'memo');
  },
};

export function ThingName({ thing: { kind, id } }: { thing: LinkedThing }) {
  const Name = NAMED[kind];
  return (
    <bdi>
      <Name id={id} />
    </bdi>
  );
}
