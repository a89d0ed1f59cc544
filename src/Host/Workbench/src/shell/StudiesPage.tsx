import { useState } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { usePerson, useStudies, useStudiesInFull } from '../api/queries';
import { dayAndTime, t, term } from '../i18n';
import { Icon } from './icons';

import { Mark } from './Mark';
import { Loading, Note, When } from './Messages';
import { OpenStudy } from './OpenStudy';
import { settings } from './settings';
import { newestFirst, phasesSaid } from './standing';
import { StatusLine } from './StatusLine';
import { useStore } from './store';
import { useTitle } from './title';
import { opened } from './wording';

/** The studies of whoever is signed in. */
export function StudiesPage() {
  const studies = useStudies();
  const [isOpening, setOpening] = useState(false);
  useTitle(t('shell.studies'));
  return (
    <div className="frame without-rail">
      <header className="top">
        <Mark alt="" />
        <span className="study-name">PeerEvents</span>
        <Link href="/settings" className="tool" aria-label={t('shell.settings')}>
          <Icon name="settings" />
        </Link>
      </header>
      <main id="content" className="page">
        <header className="page-head">
          <h1>{t('studies.title')}</h1>
          {studies.data && (
            <button type="button" className="primary" onClick={() => setOpening(true)}>
              {t('studies.open')}
            </button>
          )}
        </header>
        <When read={studies}>
          {(items) =>
            items.length === 0 ? (
              <Note title={t('studies.emptyTitle')}>
                <p>{t('studies.empty')}</p>
              </Note>
            ) : (
              <Cards studies={items} />
            )
          }
        </When>
        {isOpening && <OpenStudy onClose={() => setOpening(false)} />}
      </main>
      <StatusLine />
    </div>
  );
}

/** In their order from the start: cards that change places while they are read help nobody. */
function Cards({ studies }: { studies: Schemas['MyStudy'][] }) {
  const person = usePerson().data?.personId;
  const { views, isReading } = useStudiesInFull(studies);
  if (isReading) {
    return <Loading />;
  }
  return (
    <ul className="cards">
      {newestFirst(studies, views).map((study) => (
        <StudyCard key={study.id} study={study} data={views.get(study.id)} person={person} />
      ))}
    </ul>
  );
}

interface StudyCardProps {
  study: Schemas['MyStudy'];
  /** What is told of it, where that could be read. */
  data: Schemas['StudyView'] | undefined;
  person: string | undefined;
}

function StudyCard({ study, data, person }: StudyCardProps) {
  const { hidesCounts } = useStore(settings);
  const phases = data ? phasesSaid(data.framing.phases ?? [], person) : [];
  return (
    <li className="card">
      <h2 dir="auto">
        <Link href={`/s/${study.id}`}>{opened(study.title)}</Link>
      </h2>
      {data?.isSynthetic && (
        <p>
          <span className="tag">{t('shell.synthetic')}</span> {t('shell.syntheticMeans')}
        </p>
      )}
      {data?.framing.question && (
        <p className="question" dir="auto">
          {opened(data.framing.question)}
        </p>
      )}
      <p className="facts">
        {data?.framing.approach && <span>{term('terms', data.framing.approach)}</span>}
        {phases.length > 0 && (
          <span>
            {t('studies.phase', { phase: phases.map((phase) => term('terms', phase)).join(', ') })}
          </span>
        )}
        <span>{t('studies.role', { role: term('terms', study.role) })}</span>
        {data && (
          <>
            {!hidesCounts && (
              <span>
                {t('studies.nCodes', { n: data.codes })}, {t('studies.nCodings', { n: data.codings })}
              </span>
            )}
            <span>{t('studies.last', { when: dayAndTime(data.studyTime) })}</span>
          </>
        )}
      </p>
    </li>
  );
}
