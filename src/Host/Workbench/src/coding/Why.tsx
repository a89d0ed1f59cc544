import { useEffect, useRef } from 'react';
import { t } from '../i18n';
import { Kbd } from '../keys/Kbd';
import { useStore } from '../shell/store';
import type { Desk } from './Desk';

/** The reason that goes with the next act on the text. It is asked for by a key and never by itself. */
export function Why({ desk }: { desk: Desk }) {
  const isAsked = useStore(desk.asksWhy);
  const reason = useStore(desk.reason);
  return isAsked ? (
    <Field desk={desk} />
  ) : (
    <>
      <button type="button" onClick={() => desk.asksWhy.set(true)}>
        {t('coding.actWhy')} <Kbd of="text.why" />
      </button>
      {reason && (
        <span className="reason-ready">
          <span dir="auto">{reason}</span>
          <button
            type="button"
            className="quiet"
            aria-label={t('coding.whyDrop')}
            onClick={() => desk.reason.set('')}
          >
            ×
          </button>
        </span>
      )}
    </>
  );
}

function Field({ desk }: { desk: Desk }) {
  const field = useRef<HTMLInputElement>(null);
  const before = useRef(document.activeElement as HTMLElement | null);
  useEffect(() => field.current?.focus(), []);
  const end = (reason: string) => {
    desk.because(reason);
    // The button that was clicked is gone while the field is here.
    const back = before.current?.isConnected ? before.current : desk.surface?.sheet.root;
    back?.focus({ preventScroll: true });
  };
  return (
    <form
      className="why-field"
      onSubmit={(event) => {
        event.preventDefault();
        end(field.current?.value.trim() ?? '');
      }}
    >
      <label>
        {t('coding.why')}
        <input
          ref={field}
          autoComplete="off"
          defaultValue={desk.reason.value}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.stopPropagation();
              end(desk.reason.value);
            }
          }}
        />
      </label>
    </form>
  );
}
