import { useState } from 'react';
import { Link } from 'wouter';
import { t } from '../i18n';
import { useHref, useStudyContext } from '../shell/study';
import { Strip } from '../time/Strip';
import { AT_ONCE } from '../time/useWholeTrail';

/** When it was decided how much, and the way to each decision. */
export function Decisions() {
  const { about, last } = useStudyContext();
  const href = useHref();
  const [isAskedFor, setAskedFor] = useState(false);
  return (
    <section>
      <h2>{t('time.density')}</h2>
      {about.moment === 0 ? (
        <p className="soft">{t('home.noDecision')}</p>
      ) : last <= AT_ONCE || isAskedFor ? (
        <Strip />
      ) : (
        <p>
          <button type="button" onClick={() => setAskedFor(true)}>
            {t('home.drawDecisions')}
          </button>
        </p>
      )}
      <p>
        <Link href={href('/timeline')}>{t('home.toTimeline')}</Link>
      </p>
    </section>
  );
}
