import { useState } from 'react';
import { t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Difference } from './differences';
import type { Round } from './rounds';

interface SettledProps {
  round: Round;
  difference: Difference;
  mayReopen: boolean;
}

/** What became of a difference, who does not agree, and taking it up again. */
export function Settled({ round, difference, mayReopen }: SettledProps) {
  const { about } = useStudyContext();
  const [asked, setAsked] = useState<'dissent' | 'reopen'>();
  const act = useAct();
  const { outcome, dissent = [] } = difference.handled;
  const ids = { roundId: round.id, differenceId: difference.id };
  if (!outcome) {
    return null;
  }
  const who = (id: string) => nameOf(about, id);
  return (
    <section className="settled" aria-labelledby="settled-title">
      <h3 id="settled-title">{t('reconcile.became')}</h3>
      <p>
        <strong>{t(`outcomes.${outcome.as}`)}</strong>
        {outcome.readingOf && `: ${who(outcome.readingOf)}`}
      </p>
      {outcome.yieldedBy && <p>{t('reconcile.yielded', { who: who(outcome.yieldedBy) })}</p>}
      {outcome.adjudicatedBy && <p>{t('reconcile.by', { who: who(outcome.adjudicatedBy) })}</p>}
      {outcome.rule && <p dir="auto">{t('reconcile.byRule', { rule: opened(outcome.rule) })}</p>}
      <p className={outcome.reason ? 'why' : 'small soft'} dir="auto">
        {opened(outcome.reason) || t('reconcile.noReason')}
      </p>
      {dissent.length > 0 && (
        <>
          <h4>{t('reconcile.dissents')}</h4>
          <ul className="plain">
            {dissent.map(({ personId, text }, i) => (
              // oxlint-disable-next-line react/no-array-index-key
              <li key={i}>
                <p className="small soft" dir="auto">
                  {who(personId)}
                </p>
                <p dir="auto">{opened(text)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {mayReopen && (
        <div className="row-of-acts">
          <button type="button" onClick={() => setAsked('dissent')}>
            {t('reconcile.dissent')}
          </button>
          <button type="button" onClick={() => setAsked('reopen')}>
            {t('reconcile.reopen')}
          </button>
        </div>
      )}
      {asked === 'dissent' && (
        <ActDialog
          title={t('reconcile.dissent')}
          lead={t('reconcile.dissentMeans')}
          act={t('shell.save')}
          fields={[{ name: 'dissent', label: t('reconcile.dissentSay'), rows: 3 }]}
          onSend={({ dissent: said = '' }) =>
            act(
              'reconciliation/record-dissent',
              { ...ids, dissent: said },
              t('reconcile.dissentDone'),
            )
          }
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked === 'reopen' && (
        <ActDialog
          title={t('reconcile.reopen')}
          lead={t('reconcile.reopenMeans')}
          act={t('reconcile.reopen')}
          fields={[{ name: 'reason', label: t('shell.reasonOptional'), rows: 2 }]}
          onSend={({ reason }) =>
            act(
              'reconciliation/reopen-difference',
              { ...ids, reason: reason || null },
              t('reconcile.reopened'),
            )
          }
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
