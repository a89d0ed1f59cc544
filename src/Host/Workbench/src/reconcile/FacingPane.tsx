import { useMemo, type RefObject } from 'react';
import { useCodings } from '../api/codings';
import { useSources, useText } from '../api/queries';
import { readingOf } from '../coding/reading';
import type { Place } from '../coding/segments';
import { t, term } from '../i18n';
import { Loading, Note } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Difference } from './differences';
import { drawnOf, stillOf } from './drawing';
import { FacingText } from './FacingText';
import type { Edges } from './useEdges';

interface FacingPaneProps {
  words: RefObject<HTMLDivElement | null>;
  differences: readonly Difference[];
  current: Difference;
  pair: readonly [string, string];
  names: ReadonlyMap<string, string>;
  edges: Place | undefined;
  moving: Edges;
  onTake: (difference: string) => void;
}

/** The text in which the difference in hand lies, with what both coders have in all of it. */
export function FacingPane(props: FacingPaneProps) {
  const { words, differences, current, pair, names, edges, moving, onTake } = props;
  const { scope } = useStudyContext();
  const source = current.sourceId;
  const about = useSources(scope).data?.find(({ id }) => id === source);
  const text = useText(scope, source);
  const codings = useCodings(scope, source);
  const reading = useMemo(
    () =>
      text.data && readingOf(text.data, (kind) => (kind === 'other' ? '' : term('terms', kind))),
    [text.data],
  );
  const still = useMemo(() => {
    const view = codings.data?.view;
    return view
      ? stillOf({
          codings: view.codings,
          differences: differences.filter(({ sourceId }) => sourceId === source),
          pair,
          names: new Map([
            ...names,
            ...view.codes.map(({ codeId, name }) => [codeId, opened(name)] as const),
          ]),
        })
      : undefined;
  }, [codings.data, differences, source, pair, names]);
  const drawn = useMemo(
    () => still && drawnOf(still, current, pair, edges),
    [still, current, pair, edges],
  );
  return (
    <section className="facing-pane" aria-label={t('reconcile.text')}>
      <h2 dir="auto">{opened(about?.title)}</h2>
      {text.error ? (
        <Note title={t('coding.noText')}>
          <p>{t('coding.noTextMeans')}</p>
        </Note>
      ) : reading && drawn ? (
        <FacingText
          key={`${source} ${text.data?.version}`}
          words={words}
          reading={reading}
          drawn={drawn}
          pair={pair}
          moving={moving}
          onTake={onTake}
        />
      ) : (
        <Loading />
      )}
    </section>
  );
}
