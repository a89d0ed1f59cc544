import { useEffect, useMemo, useRef } from 'react';
import { useCodeParts } from '../api/codes';
import type { Schemas } from '../api/client';
import { useParticipants, useSources } from '../api/queries';
import type { Row } from '../coding/search';
import { t } from '../i18n';
import { Failed, Loading } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { byParticipant, type Group } from './people';
import { SourceExcerpts } from './SourceExcerpts';
import { Splitting } from './Splitting';
import { useSplitting } from './useSplitting';

interface CodeExcerptsProps {
  code: Schemas['CodeAsOf'];
  codes: readonly Row[];
}

/** Where a code lies, participant by participant, as many as are asked for; or in trays, to be split. */
export function CodeExcerpts({ code, codes }: CodeExcerptsProps) {
  const { scope, canAnalyse } = useStudyContext();
  const parts = useCodeParts(scope, code.id);
  const [isSplitting, setSplitting] = useSplitting();
  const heading = useRef<HTMLHeadingElement>(null);
  const excerpts = useMemo(() => parts.data?.pages.flatMap(({ items }) => items) ?? [], [parts.data]);
  const canSplit = canAnalyse && code.status === 'inUse' && excerpts.length > 1;
  const wasSplitting = useRef(isSplitting);
  useEffect(() => {
    if (wasSplitting.current && !isSplitting) {
      heading.current?.focus();
    }
    wasSplitting.current = isSplitting;
  }, [isSplitting]);
  if (parts.error) {
    return <Failed error={parts.error} />;
  }
  if (!parts.data) {
    return <Loading />;
  }
  return (
    <section>
      <div className="section-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('codes.excerpts')}
        </h2>
        {canSplit && !isSplitting && (
          <button type="button" onClick={() => setSplitting(true)}>
            {t('codes.splitBegin')}
          </button>
        )}
      </div>
      {canSplit && isSplitting ? (
        <Splitting code={code} onClose={() => setSplitting(false)} />
      ) : (
        <>
          {excerpts.length === 0 && (
            <p className="soft">
              {t('codes.noExcerptYet')} {code.status === 'inUse' && t('codes.noExcerpt')}
            </p>
          )}
          <ByParticipant code={code.id} codes={codes} excerpts={excerpts} />
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
        </>
      )}
    </section>
  );
}

interface ByParticipantProps {
  code: string;
  codes: readonly Row[];
  excerpts: readonly Schemas['ExcerptView'][];
}

function ByParticipant({ code, codes, excerpts }: ByParticipantProps) {
  const { scope } = useStudyContext();
  const sources = useSources(scope).data;
  const people = useParticipants(scope).data;
  const names = useMemo(() => new Map(codes.map(({ id, name }) => [id, opened(name)])), [codes]);
  const groups = useMemo(() => {
    if (!sources || !people) {
      return [];
    }
    const met = new Set(excerpts.map(({ sourceId }) => sourceId));
    const known = sources.filter(({ id }) => met.delete(id));
    const unknown = [...met].map((id) => ({ id, title: t('codes.unknownSource'), participants: [] }));
    return byParticipant([...known, ...unknown], people);
  }, [excerpts, sources, people]);
  return groups.map(({ name, sources: its }) => (
    <section key={name} className="of-person">
      {!saysItself(name, its) && <h3 dir="auto">{name || t('codePage.nobody')}</h3>}
      {its.map(({ id, title }) => (
        <SourceExcerpts
          key={id}
          source={id}
          title={title}
          level={saysItself(name, its) ? 'h3' : 'h4'}
          code={code}
          excerpts={excerpts.filter(({ sourceId }) => sourceId === id)}
          names={names}
        />
      ))}
    </section>
  ));
}

/** One source that is called by its participant needs no heading above it. */
const saysItself = (name: string, [first, ...others]: Group['sources']) =>
  name !== '' && others.length === 0 && first?.title.includes(name);
