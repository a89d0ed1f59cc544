import { t } from '../i18n';
import { Dialog } from '../shell/Dialog';

const goingKeys = () => [
  ['↑ ↓, Home, End', t('codes.keyRows')],
  ['← →', t('codes.keyBranches')],
  ['Enter', t('codes.keyOpen')],
];

const actingKeys = () => [
  ['Space', t('codes.keySelect')],
  ['+', t('codes.keyChild')],
  ['F2', t('codes.rename')],
  ['M', t('codes.move')],
  ['Ctrl G', t('codes.merge')],
  ['Del', t('codes.retire')],
];

interface KeysDialogProps {
  canAct: boolean;
  onClose: () => void;
}

/** The keys of the table. */
export const KeysDialog = ({ canAct, onClose }: KeysDialogProps) => (
  <Dialog title={t('codes.keysTitle')} onClose={onClose}>
    <dl className="keys">
      {[...goingKeys(), ...(canAct ? actingKeys() : [])].map(([key, what]) => (
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
