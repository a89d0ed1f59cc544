import { t } from '../i18n';
import { KeyList } from '../shell/KeyList';

const goingKeys = (): [string, string][] => [
  ['↑ ↓, Home, End', t('codes.keyRows')],
  ['← →', t('codes.keyBranches')],
  ['*', t('codes.keyOpenAll')],
  ['a – z', t('codes.keyTyped')],
  ['Enter', t('codes.keyOpen')],
];

const actingKeys = (): [string, string][] => [
  ['Space', t('codes.keySelect')],
  ['+', t('codes.keyChild')],
  ['F2', t('codes.rename')],
  ['M', t('codes.move')],
  ['Ctrl ⇧ D', t('codes.keyCarry')],
  ['Ctrl G', t('codes.merge')],
  ['Ctrl /', t('codes.keySplit')],
  ['Del', t('codes.retire')],
];

interface KeysDialogProps {
  canAct: boolean;
  onClose: () => void;
}

/** The keys of the table. */
export const KeysDialog = ({ canAct, onClose }: KeysDialogProps) => (
  <KeyList
    title={t('codes.keysTitle')}
    keys={[...goingKeys(), ...(canAct ? actingKeys() : [])]}
    onClose={onClose}
  />
);
