import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useAuditQuestions, useVerification } from '../api/audit';
import { useStudy } from '../api/queries';
import { dayAndTime, t } from '../i18n';
import { Failed, Loading, When } from '../shell/Messages';
import { hrefOf, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import { Attestations } from './Attestations';
import { Checkpoints } from './Checkpoints';
import { QuestionItem } from './QuestionItem';
import { found } from './questions';

/** The study as of one fixed moment, for somebody who examines it: the record, questions, attestations. */
export default function AuditPage() {
  const { scope, last } = useStudyContext();
  const [, navigate] = useLocation();
  const isFixed = scope.at !== undefined;
  useTitle(t('audit.title'));
  useEffect(() => {
    if (!isFixed) {
      navigate(hrefOf({ study: scope.study, at: String(last) }, '/audit'), { replace: true });
    }
  }, [isFixed, scope.study, last, navigate]);
  return isFixed ? <Sheet /> : <Loading />;
}

function Sheet() {
  return (
    <div className="page leaf">
      <header className="rows">
        <h1>{t('audit.title')}</h1>
        <p className="lead">{t('audit.lead')}</p>
      </header>
      <Record />
      <Checkpoints />
      <Attestations />
      <Questions />
    </div>
  );
}

function Record() {
  const { scope, about, last } = useStudyContext();
  const [, navigate] = useLocation();
  const milestones = useStudy({ study: scope.study }).data?.milestones ?? [];
  const goTo = (moment: string) =>
    navigate(hrefOf({ study: scope.study, at: moment }, '/audit'));
  return (
    <section>
      <h2>{t('audit.record')}</h2>
      <p>
        {t('audit.moment', { n: about.moment, last, when: dayAndTime(about.studyTime) })}
      </p>
      <p className="small">
        {t('audit.hash')} <code className="hash">{about.hash}</code>
      </p>
      {milestones.length > 0 && (
        <label className="asked">
          {t('audit.otherMoment')}
          <select value={String(about.moment)} onChange={(event) => goTo(event.target.value)}>
            {![last, ...milestones.map(({ moment }) => moment)].includes(about.moment) && (
              <option value={String(about.moment)}>{t('audit.thisMoment')}</option>
            )}
            {milestones.map(({ id, name, moment }) => (
              <option key={id} value={String(moment)}>
                {opened(name)}
              </option>
            ))}
            <option value={String(last)}>{t('audit.newest')}</option>
          </select>
        </label>
      )}
      <Verify />
    </section>
  );
}

function Verify() {
  const { scope } = useStudyContext();
  const [isWanted, setWanted] = useState(false);
  const { data, error, isFetching, refetch } = useVerification(scope.study, isWanted);
  return (
    <>
      <button
        type="button"
        aria-disabled={isFetching}
        onClick={() => (isWanted ? void refetch() : setWanted(true))}
      >
        {t('audit.verify')}
      </button>
      {error && <Failed error={error} />}
      <p role="status">
        {isFetching
          ? t('audit.verifying')
          : data &&
            (data.verified ? (
              <>
                {t('audit.verified', { n: data.head.number })}{' '}
                {data.proves}
              </>
            ) : (
              <strong>
                {t('audit.broken', { n: data.moment ?? 0 })} {data.sentence}
              </strong>
            ))}
      </p>
    </>
  );
}

function Questions() {
  const questions = useAuditQuestions();
  const [sought, setSought] = useState('');
  return (
    <section>
      <h2>{t('audit.questions')}</h2>
      <label className="asked">
        {t('audit.find')}
        <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
      </label>
      <When read={questions}>
        {(all) => {
          const shown = found(all, sought);
          return shown.length === 0 ? (
            <p className="soft">{t('audit.noQuestion')}</p>
          ) : (
            <ul className="plain questions">
              {shown.map((question) => (
                <QuestionItem key={question.id} question={question} />
              ))}
            </ul>
          );
        }}
      </When>
    </section>
  );
}
