import { useState } from 'react';
import { t } from '../i18n';
import { EvidenceDialog } from './EvidenceDialog';
import { nameOfTarget, type Theory } from './theory';
import type { Known } from './useKnown';

interface LinkEvidenceProps {
  theory: Theory;
  known: Known;
  target: string;
}

/** Links evidence to a thing of the theory. */
export function LinkEvidence({ theory, known, target }: LinkEvidenceProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t('theory.link')}
        <span className="spoken" dir="auto">
          : {nameOfTarget(theory, target)}
        </span>
      </button>
      {isOpen && (
        <EvidenceDialog theory={theory} known={known} target={target} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
