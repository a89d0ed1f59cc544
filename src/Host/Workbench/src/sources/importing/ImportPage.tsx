import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { t } from '../../i18n';
import { useReadAnew } from '../../shell/act';
import { InWords } from '../../shell/InWords';
import { Note } from '../../shell/Messages';
import { say } from '../../shell/status';
import { useHref, useStudyContext } from '../../shell/study';
import { useTitle } from '../../shell/title';
import { ChooseFiles } from './ChooseFiles';
import { Plan } from './Plan';
import { useImport } from './useImport';

/** Brings interviews in: what would be stored is shown first, and only a button stores it. */
export default function ImportPage() {
  const { canAnalyse } = useStudyContext();
  const href = useHref();
  useTitle(t('importing.title'));
  return (
    <div className="page leaf importing">
      <header>
        <nav className="small">
          <Link href={href('/sources')}>{t('sources.title')}</Link>
        </nav>
        <h1>{t('importing.title')}</h1>
        <p className="lead">{t('importing.lead')}</p>
      </header>
      {canAnalyse ? (
        <Importing />
      ) : (
        <Note title={t('importing.notNowTitle')}>
          <p>{t('importing.notNow')}</p>
        </Note>
      )}
    </div>
  );
}

function Importing() {
  const importing = useImport();
  const readAnew = useReadAnew();
  const href = useHref();
  const [, navigate] = useLocation();
  const [isStoring, setStoring] = useState(false);
  const { files, plan, problem, isReading } = importing;
  const store = async () => {
    if (isStoring) {
      return;
    }
    setStoring(true);
    const isStored = await importing.store();
    setStoring(false);
    if (isStored) {
      say(t('importing.stored', { n: files.length }));
      readAnew('sources', 'participants');
      navigate(href('/sources'));
    }
  };
  return (
    <>
      <ChooseFiles {...importing} />
      <div>
        <p className="problem" role="alert">
          <InWords said={problem} />
        </p>
        <p className="soft" role="status">
          {isReading ? t('importing.reading') : plan && t('importing.notStored')}
        </p>
      </div>
      {plan && plan.interviews.length > 0 && (
        <>
          <Plan plan={plan} wishes={importing.wishes} onWish={importing.wish} />
          <div className="chosen">
            <p>{t('importing.ready', { n: plan.interviews.length })}</p>
            <button
              type="button"
              className="primary"
              aria-disabled={isStoring || isReading}
              onClick={() => void (isReading ? undefined : store())}
            >
              {t('importing.store', { n: plan.interviews.length })}
            </button>
          </div>
        </>
      )}
    </>
  );
}
