import { useState } from 'react';
import { t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { useStudyContext } from '../shell/study';
import type { Saying } from './framing';

/** A button for each thing that whoever looks may say of the study. */
export function Sayings({ of }: { of: readonly Saying[] }) {
  const { about, person, role, canAnalyse } = useStudyContext();
  const [chosen, setChosen] = useState<Saying>();
  const act = useAct();
  const mine = of.filter(({ isForLead }) => role === 'lead' || !isForLead);
  if (!canAnalyse || mine.length === 0) {
    return null;
  }
  return (
    <div className="row-of-acts">
      {mine.map((saying) => (
        <button key={saying.name} type="button" onClick={() => setChosen(saying)}>
          {t(saying.name)}
        </button>
      ))}
      {chosen && (
        <ActDialog
          title={t(chosen.name)}
          act={t('shell.save')}
          fields={chosen.fields(about, person)}
          onSend={(said) => chosen.send(act, said)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}
