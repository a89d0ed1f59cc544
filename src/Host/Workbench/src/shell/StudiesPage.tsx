import { useState } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { useStudies, useStudy } from '../api/queries';
import { dayAndTime, t, term } from '../i18n';
import { Icon } from './icons';
import { Note, When } from './Messages';
import { OpenStudy } from './OpenStudy';
import { StatusLine } from './StatusLine';
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
        <img src="/mark.svg" alt="" width="28" height="28" />
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
              <ul className="cards">
                {items.map((study) => (
                  <StudyCard key={study.id} study={study} />
                ))}
              </ul>
            )
          }
        </When>
        {isOpening && <OpenStudy onClose={() => setOpening(false)} />}
      </main>
      <StatusLine />
    </div>
  );
}

function StudyCard({ study }: { study: Schemas['MyStudy'] }) {
  const { data } = useStudy({ study: study.id });
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
        <span>{t('studies.role', { role: term('terms', study.role) })}</span>
        {data && (
          <>
            <span>{t('studies.counts', { codes: data.codes, codings: data.codings })}</span>
            <span>{t('studies.last', { when: dayAndTime(data.studyTime) })}</span>
          </>
        )}
      </p>
    </li>
  );
}
