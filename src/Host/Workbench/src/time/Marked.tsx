import { useState } from 'react';
import { t } from '../i18n';
import UndoDialog from '../undo/UndoDialog';

interface MarkedProps {
  acts: readonly string[];
  onNone: () => void;
}

/** The acts that are marked, and the way to undo them together. */
export function Marked({ acts, onNone }: MarkedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="chosen">
      <p role="status">{t('timeline.nMarked', { n: acts.length })}</p>
      <button type="button" onClick={() => setOpen(true)}>
        {t('timeline.undoMarked')}…
      </button>
      <button type="button" className="quiet" onClick={onNone}>
        {t('timeline.markNone')}
      </button>
      {isOpen && (
        <UndoDialog what={{ acts: [...acts] }} onClose={() => setOpen(false)} onDone={onNone} />
      )}
    </div>
  );
}
