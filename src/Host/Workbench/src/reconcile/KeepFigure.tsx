import { useState } from 'react';
import { newId, type Schemas } from '../api/client';
import { figure, t, term } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { useAct } from '../shell/act';
import { InWords } from '../shell/InWords';
import { useStudyContext } from '../shell/study';
import { isKept, pooledOf } from './kept';
import type { Round } from './rounds';

interface KeepFigureProps {
  round: Round;
  view: Schemas['AgreementView'];
}

/** Keeps a figure in the record, with the moment it is of and the hash of what it rests on. */
export function KeepFigure({ round, view }: KeepFigureProps) {
  const { canAnalyse } = useStudyContext();
  const [problem, setProblem] = useState<Said | string>('');
  const [isSending, setSending] = useState(false);
  const act = useAct();
  const isThere = isKept(round.assessments ?? [], view);
  const keep = async () => {
    if (isSending || isThere) {
      return;
    }
    setSending(true);
    const sent = await act(
      'reconciliation/assess-agreement',
      {
        roundId: round.id,
        assessmentId: newId(),
        coefficient: view.coefficient,
        unit: view.unit,
        at: view.moment,
        resamples: 0,
        seed: 1,
      },
      t('agreement.keptNow'),
    );
    setSending(false);
    setProblem(sent.ok ? '' : saidOf(sent.problem));
  };
  return (
    <>
      {canAnalyse && (
        <>
          <p className="hint">{t('agreement.keepMeans')}</p>
          <p className="problem" role="alert">
            <InWords said={problem} />
          </p>
          <div className="actions">
            <button type="button" aria-disabled={isSending || isThere} onClick={() => void keep()}>
              {t(isThere ? 'agreement.isKept' : 'agreement.keep')}
            </button>
          </div>
        </>
      )}
      <KeptFigures round={round} />
    </>
  );
}

function KeptFigures({ round }: { round: Round }) {
  const kept = round.assessments ?? [];
  return kept.length === 0 ? null : (
    <section aria-label={t('agreement.kept')}>
      <h3>{t('agreement.kept')}</h3>
      <ul>
        {kept.toReversed().map((one) => {
          const value = pooledOf(one);
          return (
            <li key={one.assessmentId}>
              {t('agreement.keptOne', {
                formula: term('coefficients', one.coefficient),
                unit: term('agreementUnits', one.unit),
                figure: value === undefined ? t('agreement.noFigure') : figure(value),
                n: one.moment,
              })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
