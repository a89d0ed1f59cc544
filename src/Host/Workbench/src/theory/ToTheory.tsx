import { useState } from 'react';
import { useTheory } from '../api/theory';
import { t } from '../i18n';
import { useStudyContext } from '../shell/study';
import { EvidenceDialog } from './EvidenceDialog';
import { useKnown } from './useKnown';

interface ToTheoryProps {
  passage: { id: string; sourceId: string };
  /** How the passage begins, for who hears the button alone. */
  begins: string;
}

/** Links one passage to the theory, in a study that has begun one. */
export function ToTheory({ passage, begins }: ToTheoryProps) {
  const { scope } = useStudyContext();
  const theory = useTheory(scope).data;
  const known = useKnown();
  const [isOpen, setOpen] = useState(false);
  if (!theory || theory.propositions.length + theory.configurations.length === 0) {
    return null;
  }
  return (
    <>
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        {t('theory.toTheory')}
        <span className="spoken" dir="auto">
          : {begins}
        </span>
      </button>
      {isOpen && (
        <EvidenceDialog
          theory={theory}
          known={known}
          passage={passage}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
