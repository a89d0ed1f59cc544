import { t } from '../i18n';
import { Dialog } from '../shell/Dialog';

const keys = (): (readonly [string, string])[] => [
  ['↑ ↓, Home, End', t('codes.keyRows')],
  ['← →', t('codes.keyBranches')],
  ['Enter', t('codes.keyOpen')],
  ['Space', t('codes.keySelect')],
  ['+', t('codes.keyChild')],
  ['F2', t('codes.rename')],
  ['M', t('codes.move')],
  ['Ctrl G', t('codes.merge')],
  ['Del', t('codes.retire')],
];

/** The keys of the table. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => (
  <Dialog title={t('codes.keysTitle')} onClose={onClose}>
    <dl className="keys">
      {keys().map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
);
