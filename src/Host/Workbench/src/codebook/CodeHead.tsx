import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useCodedExcerpts, useCodes } from '../api/codes';
import type { Schemas } from '../api/client';
import { useSources } from '../api/queries';
import type { Row } from '../coding/search';
import { t, term } from '../i18n';
import { codesName } from '../shell/areas';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { above } from './choosing';
import { CodeAct } from './CodeAct';
import { ACTS, type ActName } from './form';
import { standingOf } from './standing';

interface CodeHeadProps {
  code: Schemas['CodeAsOf'];
  codes: readonly Row[];
}

/** A code's name, where it stands, what it means and what may be done to it. */
export function CodeHead({ code, codes }: CodeHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const status = useRef(code.status);
  useEffect(() => {
    // The button of the act is gone with it, and the focus with the button.
    if (status.current !== code.status && document.activeElement === document.body) {
      heading.current?.focus();
    }
    status.current = code.status;
  }, [code.status]);
  return (
    <header className="code-head">
      <Path code={code} codes={codes} />
      <h1 dir="auto" ref={heading} tabIndex={-1}>{opened(code.name)}</h1>
      <Facts code={code} />
      <p className="defined" dir="auto">
        {opened(code.definition) || <span className="soft">{t('codes.noDefinition')}</span>}
      </p>
      <Acts code={code} codes={codes} />
    </header>
  );
}

function Path({ code, codes }: CodeHeadProps) {
  const { about } = useStudyContext();
  const href = useHref();
  const names = new Map(codes.map(({ id, name }) => [id, opened(name)]));
  return (
    <nav aria-label={t('codes.path')} className="small">
      <Link href={href('/codes')}>{t(codesName(about))}</Link>
      {above(codes, code.id)
        .toReversed()
        .map((id) => (
          <span key={id} dir="auto">
            {' › '}
            <Link href={href(`/codes/${id}`)}>{names.get(id)}</Link>
          </span>
        ))}
    </nav>
  );
}

function Facts({ code }: { code: Schemas['CodeAsOf'] }) {
  const { scope } = useStudyContext();
  const { hidesCounts } = useStore(settings);
  const href = useHref();
  const coded = useCodedExcerpts(scope).data;
  const sources = useSources(scope).data;
  const [into] = useCodes(scope, code.mergedInto ? [code.mergedInto] : []);
  const standing = useMemo(
    () => coded && sources && (standingOf(coded, sources).get(code.id) ?? { excerpts: 0, participants: 0 }),
    [coded, sources, code.id],
  );
  return (
    <ul className="facts plain">
      {code.status === 'retired' && (
        <li>
          <span className="tag">{t('codes.isRetired')}</span>
        </li>
      )}
      {into && (
        <li>
          <Link href={href(`/codes/${into.id}`)}>{t('codes.isMerged', { code: opened(into.name) })}</Link>
        </li>
      )}
      {code.level && <li>{term('terms', code.level)}</li>}
      {code.origin && <li>{term('terms', code.origin)}</li>}
      {standing && !hidesCounts && (
        <>
          <li>{t('codes.nExcerpts', { n: standing.excerpts })}</li>
          <li>{t('codes.nParticipants', { n: standing.participants })}</li>
        </>
      )}
    </ul>
  );
}

function Acts({ code, codes }: CodeHeadProps) {
  const { scope, canAnalyse } = useStudyContext();
  const href = useHref();
  const [, navigate] = useLocation();
  const [act, setAct] = useState<ActName>();
  const coded = useCodedExcerpts(scope).data ?? [];
  const possible: readonly ActName[] =
    code.status === 'inUse' ? ACTS : code.status === 'retired' ? ['revive'] : [];
  if (!canAnalyse || possible.length === 0) {
    return null;
  }
  return (
    <div className="row-of-acts" role="group" aria-label={t('codes.acts')}>
      {possible.map((each) => (
        <button key={each} type="button" onClick={() => setAct(each)}>
          {t(`codes.${each}`)}
        </button>
      ))}
      {act && (
        <CodeAct
          act={act}
          targets={[code]}
          around={{ codes, coded }}
          onClose={() => setAct(undefined)}
          onDone={(other) => other !== undefined && navigate(href(`/codes/${other}`))}
        />
      )}
    </div>
  );
}
