import { useState } from 'react';
import { newId } from '../api/client';
import { t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { analyses, useStudyContext } from '../shell/study';

/** Gives a moment a name, so that it stands as a flag and is found again: a milestone. */
export function NameMoment({ moment }: { moment: number }) {
  // Whoever analyses now may name a past moment.
  const { role, blind } = useStudyContext();
  const [isOpen, setOpen] = useState(false);
  const act = useAct();
  if (!analyses(role) || blind) {
    return null;
  }
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t('time.nameMoment')}
      </button>
      {isOpen && (
        <ActDialog
          title={t('time.nameMomentTitle', { n: moment })}
          lead={t('time.nameMomentMeans')}
          act={t('shell.save')}
          fields={[
            { name: 'name', label: t('time.milestone') },
            { name: 'reason', label: t('shell.reasonOptional'), rows: 2 },
          ]}
          onSend={({ name = '', reason }) =>
            act(
              'audit/name-milestone',
              { milestoneId: newId(), moment, name, reason: reason || null },
              t('time.momentNamed', { name }),
            )
          }
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
