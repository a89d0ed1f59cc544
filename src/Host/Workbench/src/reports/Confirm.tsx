import { useState } from 'react';
import type { Schemas } from '../api/client';
import { t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { useStudyContext } from '../shell/study';

interface ConfirmProps {
  guideline: Schemas['Guideline'];
  item: number;
  title: string;
}

/** Confirms the answer to an item in one's own words; until then it is a draft. */
export function Confirm({ guideline, item, title }: ConfirmProps) {
  const { canAnalyse } = useStudyContext();
  const [isOpen, setOpen] = useState(false);
  const act = useAct();
  if (!canAnalyse) {
    return null;
  }
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t('reports.confirm')}
        <span className="spoken">: {title}</span>
      </button>
      {isOpen && (
        <ActDialog
          title={title}
          lead={t('reports.confirmMeans')}
          act={t('reports.confirm')}
          fields={[{ name: 'answer', label: t('reports.answer'), rows: 5 }]}
          onSend={({ answer = '' }) =>
            act(
              'report/confirm-report-item',
              { guideline, number: item, answer },
              t('reports.confirmed'),
            )
          }
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
