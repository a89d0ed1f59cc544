import { Link } from 'wouter';
import { t, term } from '../i18n';
import { nameOf, useHref, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import { Decisions } from './Decisions';
import { framing } from './framing';
import { naming } from './naming';
import { OpenMatters } from './OpenMatters';
import { People } from './People';
import { Phases } from './Phases';
import { Sayings } from './Sayings';
import { SinceYouLeft, useSeenBefore } from './SinceYouLeft';
import { ToRead } from './ToRead';

/** What the study asks, where it is, and what happened since this browser was here last. */
export default function HomePage() {
  const { about, role } = useStudyContext();
  const href = useHref();
  const { question, stance, approach, positions = [], expectations = [] } = about.framing;
  const before = useSeenBefore();
  const hasNews = before.since !== undefined;
  useTitle(t('shell.home'));
  return (
    <div className="page leaf home">
      <header className="rows">
        <h1 dir="auto">{opened(about.title)}</h1>
        {about.description && (
          <p className="prose" dir="auto">
            {opened(about.description)}
          </p>
        )}
        {about.isSynthetic && <p className="soft">{t('shell.syntheticMeans')}</p>}
        {role === 'auditor' && (
          <p>
            <Link href={href('/audit')}>{t('home.toAudit')}</Link>
          </p>
        )}
        <Sayings of={naming} />
      </header>
      {hasNews && <SinceYouLeft {...before} />}
      <section>
        <h2>{t('home.question')}</h2>
        <p className={question ? 'prose asked-for' : 'soft'} dir="auto">
          {opened(question) || t('home.noQuestion')}
        </p>
        <dl className="framing">
          <div>
            <dt>{t('studies.approach')}</dt>
            <dd>{approach ? term('terms', approach) : t('home.notSaid')}</dd>
          </div>
          <div>
            <dt>{t('home.stance')}</dt>
            <dd dir="auto">{opened(stance) || t('home.notSaid')}</dd>
          </div>
          {positions.map(({ personId, statement }) => (
            <div key={personId}>
              <dt>{t('home.position', { who: nameOf(about, personId) })}</dt>
              <dd dir="auto">{opened(statement)}</dd>
            </div>
          ))}
        </dl>
        {expectations.length > 0 && (
          <details>
            <summary>{t('home.nExpectations', { n: expectations.length })}</summary>
            <ul>
              {expectations.map(({ id, personId, text }) => (
                <li key={id} dir="auto">
                  {nameOf(about, personId)}: {opened(text)}
                </li>
              ))}
            </ul>
          </details>
        )}
        <Sayings of={framing} />
      </section>
      <ToRead />
      {!hasNews && <SinceYouLeft {...before} />}
      <Phases />
      <OpenMatters />
      <Decisions />
      <People />
    </div>
  );
}
