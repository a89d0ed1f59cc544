import { useState } from 'react';
import { t } from '../i18n';
import { QuoteDialog } from './QuoteDialog';

interface QuoteItProps {
  passage: { id: string; sourceId: string };
  /** How the passage begins, for who hears the button alone. */
  begins: string;
  /** The theme in whose light it is looked at. */
  theme?: string;
}

/** Chooses one passage as a quotation. */
export function QuoteIt({ passage, begins, theme }: QuoteItProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        {t('findings.quoteIt')}
        <span className="spoken" dir="auto">
          : {begins}
        </span>
      </button>
      {isOpen && <QuoteDialog passage={passage} theme={theme} onClose={() => setOpen(false)} />}
    </>
  );
}
