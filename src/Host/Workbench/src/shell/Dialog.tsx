import { useEffect, useId, useRef, type ReactNode } from 'react';
import { t } from '../i18n';
import { asksToSend } from './sending';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog of the browser's own: it keeps the focus, Esc closes it, Ctrl or ⌘ with Enter sends it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('form :is(input, select, textarea)')?.focus();
    const shown = dialog.current;
    const onKey = (event: KeyboardEvent) => {
      if (asksToSend(event) && !event.defaultPrevented) {
        event.preventDefault();
        shown?.querySelector('form')?.requestSubmit();
      }
    };
    shown?.addEventListener('keydown', onKey);
    return () => {
      shown?.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement) {
        before.focus();
      }
    };
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={name} onClose={onClose} className="dialog">
      <header>
        <h2 id={name}>{title}</h2>
        <button type="button" className="quiet" onClick={onClose} aria-label={t('shell.close')}>
          ✕
        </button>
      </header>
      {children}
    </dialog>
  );
}
