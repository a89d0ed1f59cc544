import { useState } from 'react';
import { newId } from '../api/client';
import { useStudy } from '../api/queries';
import { t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';

/** What auditors stated so far, and by whom it may be stated. */
export function Attestations() {
  const { scope, last } = useStudyContext();
  const now = useStudy({ study: scope.study }).data;
  const attestations = now?.attestations ?? [];
  return (
    <section>
      <h2>{t('audit.attestations')}</h2>
      {attestations.length === 0 && <p className="soft">{t('audit.noneAttested')}</p>}
      <ul className="plain attestations">
        {attestations.map(({ id, personId, moment, question, statement }) => (
          <li key={id}>
            <p className="prose" dir="auto">
              {opened(statement)}
            </p>
            <p className="small soft">
              {now && nameOf(now, personId)} ·{' '}
              {question ? `AQ${String(question).padStart(2, '0')}` : t('audit.ofTheWhole')} ·{' '}
              {t('audit.attestedAt', { moment })} · {t('audit.grownBy', { n: last - moment })}
            </p>
          </li>
        ))}
      </ul>
      <Attest />
      <p className="hint">{t('audit.whoAttests')}</p>
    </section>
  );
}

/** Lets an auditor state what the record shows at the moment that is looked at. */
export function Attest({ question }: { question?: number }) {
  const { about, role } = useStudyContext();
  const [isOpen, setOpen] = useState(false);
  const act = useAct();
  if (role !== 'auditor') {
    return null;
  }
  return (
    <div>
      <button type="button" onClick={() => setOpen(true)}>
        {t(question ? 'audit.attestAnswer' : 'audit.attestWhole')}
      </button>
      {isOpen && (
        <ActDialog
          title={t(question ? 'audit.attestAnswer' : 'audit.attestWhole')}
          lead={t('audit.attestMeans', { n: about.moment })}
          act={t('audit.attest')}
          fields={[{ name: 'statement', label: t('audit.statement'), rows: 5 }]}
          onSend={({ statement = '' }) =>
            act(
              'audit/attest',
              {
                attestationId: newId(),
                moment: about.moment,
                statement,
                question: question ?? null,
              },
              t('audit.attested'),
            )
          }
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
