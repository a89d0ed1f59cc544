import { useState } from 'react';
import { Link } from 'wouter';
import { useTold } from '../api/fieldwork';
import { dayAndTime, t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { hrefOf, useStudyContext } from '../shell/study';

/** Which moments were sealed so far, and sealing the one that is looked at. */
export function Checkpoints() {
  const { scope, about, last, role, blind } = useStudyContext();
  const [isSealing, setSealing] = useState(false);
  const act = useAct();
  const told = useTold(scope.study, last, 'codes').data ?? [];
  const sealings = told.filter(({ event }) => event === 'checkpoint_sealed').toReversed();
  return (
    <section>
      <h2>{t('audit.checkpoints')}</h2>
      <p className="hint">{t('audit.checkpointMeans')}</p>
      {sealings.length === 0 ? (
        <p className="soft">{t('audit.noCheckpoint')}</p>
      ) : (
        <ul className="plain checkpoints">
          {sealings.map(({ moment, happenedAt, sentence }) => (
            <li key={moment}>
              <span dir="auto">
                {sentence}
              </span>{' '}
              <Link
                className="small"
                href={hrefOf({ study: scope.study, at: String(moment) }, '/audit')}
              >
                {dayAndTime(happenedAt)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {role === 'lead' && !blind ? (
        <button type="button" onClick={() => setSealing(true)}>
          {t('audit.seal')}
        </button>
      ) : (
        <p className="hint">{t('audit.whoSeals')}</p>
      )}
      {isSealing && (
        <ActDialog
          title={t('audit.sealTitle', { n: about.moment })}
          lead={t('audit.sealMeans', { n: about.moment })}
          act={t('audit.seal')}
          fields={[]}
          onSend={() =>
            act(
              'audit/seal-checkpoint',
              { moment: about.moment, hash: about.hash },
              t('audit.sealed', { n: about.moment }),
            )
          }
          onClose={() => setSealing(false)}
        />
      )}
    </section>
  );
}
