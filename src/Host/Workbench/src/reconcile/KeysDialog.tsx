import { t, type Key } from '../i18n';
import { Dialog } from '../shell/Dialog';

const KEYS: readonly [string, Key][] = [
  ['J, K', 'reconcile.keyGo'],
  ['1, 2', 'reconcile.keyOne'],
  ['3', 'reconcile.keyBoth'],
  ['4', 'reconcile.keyNeither'],
  ['5', 'reconcile.keyApart'],
  ['E', 'reconcile.keyEdges'],
  ['M', 'reconcile.keyThread'],
  ['Ctrl Enter', 'reconcile.keyDecide'],
  ['F6', 'keys.pane'],
];

/** The keys, for looking up. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => (
  <Dialog title={t('reconcile.keysTitle')} onClose={onClose}>
    <dl className="keys">
      {KEYS.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(what)}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
);
