import { useState } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { useReasonsOwed } from '../api/trail';
import { dayAndTime, t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { When } from '../shell/Messages';
import { hrefOf, useStudyContext } from '../shell/study';

/** Decisions that were recorded without saying why, and the place to say it. */
export function OwedReasons() {
  const { scope } = useStudyContext();
  const owed = useReasonsOwed(scope);
  return (
    <div className="rows">
      <h3>{t('home.owed')}</h3>
      <When read={owed}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p className="soft">{t('home.noneOwed')}</p>
          ) : (
            <>
              <p className="hint">{t('home.owedMeans')}</p>
              <ul className="plain rows entries">
                {entries.map((entry) => (
                  <Owed key={entry.eventId} entry={entry} />
                ))}
              </ul>
            </>
          )
        }
      </When>
    </div>
  );
}

function Owed({ entry }: { entry: Schemas['OwedEntry'] }) {
  const { scope, canAnalyse } = useStudyContext();
  const [isGiving, setGiving] = useState(false);
  const act = useAct();
  const page = entry.event.startsWith('theme') ? '/themes' : '';
  return (
    <li>
      <div>
        <p dir="auto">
          {entry.sentence}
        </p>
        <p className="small">
          <Link
            href={hrefOf({ ...scope, at: String(entry.moment) }, page)}
            aria-label={t('home.thenOf', { when: dayAndTime(entry.happenedAt) })}
          >
            {dayAndTime(entry.happenedAt)}
          </Link>
        </p>
      </div>
      {canAnalyse && (
        <button type="button" onClick={() => setGiving(true)}>
          {t('home.giveReason')}
          <span className="spoken">: {entry.sentence}</span>
        </button>
      )}
      {isGiving && (
        <ActDialog
          title={t('home.giveReason')}
          lead={entry.sentence}
          act={t('shell.save')}
          fields={[{ name: 'reason', label: t('home.reason'), rows: 3 }]}
          onSend={({ reason = '' }) =>
            act('audit/give-reason', { eventId: entry.eventId, reason }, t('home.reasonGiven'))
          }
          onClose={() => setGiving(false)}
        />
      )}
    </li>
  );
}
