import { useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useCodeParts } from '../api/codes';
import type { Schemas } from '../api/client';
import { useParticipants, useSources } from '../api/queries';
import type { Row } from '../coding/search';
import { t } from '../i18n';
import { Failed, Loading } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { SourceExcerpts } from './SourceExcerpts';
import { SplitOff } from './SplitOff';

interface CodeExcerptsProps {
  code: Schemas['CodeAsOf'];
  codes: readonly Row[];
}

/** Where a code lies, source by source, as many as are asked for. */
export function CodeExcerpts({ code, codes }: CodeExcerptsProps) {
  const { scope, canAnalyse } = useStudyContext();
  const parts = useCodeParts(scope, code.id);
  const titles = useTitles();
  const wantsSplit = useSearchParams()[0].has('split');
  const [chosen, setChosen] = useState<ReadonlySet<string> | undefined>(
    wantsSplit ? new Set() : undefined,
  );
  const section = useRef<HTMLElement>(null);
  const excerpts = useMemo(() => parts.data?.pages.flatMap(({ items }) => items) ?? [], [parts.data]);
  const sources = [...new Set(excerpts.map(({ sourceId }) => sourceId))];
  const names = useMemo(() => new Map(codes.map(({ id, name }) => [id, opened(name)])), [codes]);
  const canSplit = canAnalyse && code.status === 'inUse' && excerpts.length > 1;
  useEffect(() => {
    if (wantsSplit && canSplit) {
      section.current?.querySelector<HTMLElement>('.coded input')?.focus();
    }
  }, [wantsSplit, canSplit]);
  const toggle = (excerpt: string) => {
    const others = [...(chosen ?? [])].filter((other) => other !== excerpt);
    setChosen(new Set(chosen?.has(excerpt) ? others : [...others, excerpt]));
  };
  if (parts.error) {
    return <Failed error={parts.error} />;
  }
  if (!parts.data) {
    return <Loading />;
  }
  return (
    <section ref={section}>
      <div className="section-head">
        <h2>{t('codes.excerpts')}</h2>
        {canSplit && (
          <button
            type="button"
            aria-pressed={chosen !== undefined}
            onClick={() => setChosen(chosen ? undefined : new Set())}
          >
            {t('codes.splitBegin')}
          </button>
        )}
      </div>
      {canSplit && chosen && (
        <SplitOff
          code={code}
          excerpts={excerpts.filter(({ id }) => chosen.has(id))}
          onDone={() => setChosen(undefined)}
        />
      )}
      {excerpts.length === 0 && (
        <p className="soft">
          {t('codes.noExcerptYet')} {code.status === 'inUse' && t('codes.noExcerpt')}
        </p>
      )}
      {sources.map((source) => (
        <SourceExcerpts
          key={source}
          source={source}
          title={titles(source)}
          code={code.id}
          excerpts={excerpts.filter(({ sourceId }) => sourceId === source)}
          names={names}
          {...(canSplit && chosen && { chosen, onChoose: toggle })}
        />
      ))}
      {parts.hasNextPage && (
        <button
          type="button"
          className="more"
          disabled={parts.isFetching}
          onClick={() => void parts.fetchNextPage()}
        >
          {t('codes.more')}
        </button>
      )}
    </section>
  );
}

/** What a source is called, with whose words it holds. */
function useTitles() {
  const { scope } = useStudyContext();
  const sources = useSources(scope).data;
  const people = useParticipants(scope).data;
  return useMemo(() => {
    const labels = new Map(people?.map(({ id, label }) => [id, opened(label)]));
    const titles = new Map(
      sources?.map(({ id, title, participants }) => {
        const name = opened(title);
        const whose = participants.map((person) => labels.get(person) ?? '').filter((l) => !name.includes(l));
        return [id, [name, ...whose].filter(Boolean).join(' · ')];
      }),
    );
    return (source: string) => titles.get(source) ?? t('codes.unknownSource');
  }, [sources, people]);
}
