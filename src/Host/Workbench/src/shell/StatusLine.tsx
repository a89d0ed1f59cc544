import { outbox } from '../api/outbox';
import { t } from '../i18n';
import { InWords } from './InWords';
import { status } from './status';
import { useStore } from './store';

/** What just happened, and whether everything is saved. */
export function StatusLine() {
  const { said, tone, turn } = useStore(status);
  return (
    <footer className="status-line">
      <p role="status" aria-label={t('shell.status')} data-tone={tone}>
        <span key={turn}>
          <InWords said={said} />
        </span>
      </p>
      <Saved />
    </footer>
  );
}

function Saved() {
  const { unsaved, waitsFor } = useStore(outbox.state);
  if (waitsFor) {
    return (
      <p className="saved" data-cut-off>
        {t(waitsFor === 'signIn' ? 'shell.signedOut' : 'shell.cutOff', { n: unsaved })}{' '}
        <button type="button" onClick={() => outbox.tryAgain()}>
          {t('shell.tryAgain')}
        </button>
      </p>
    );
  }
  return (
    <p className="saved">
      {unsaved > 0 ? t('shell.unsaved', { n: unsaved }) : t('shell.saved')}
    </p>
  );
}
