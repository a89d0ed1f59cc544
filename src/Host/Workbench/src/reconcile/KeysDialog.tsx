import { t, type Key } from '../i18n';
import { told } from '../keys/inUse';
import { KeyList } from '../shell/KeyList';

const FIXED: readonly [string, Key][] = [
  ['1, 2', 'reconcile.keyOne'],
  ['3', 'reconcile.keyBoth'],
  ['4', 'reconcile.keyNeither'],
  ['5', 'reconcile.keyApart'],
  ['6', 'reconcile.memo'],
  ['Ctrl Enter', 'reconcile.keyDecide'],
];

/** The keys, for looking up. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => (
  <KeyList
    title={t('reconcile.keysTitle')}
    keys={[...told('reconcile'), ...FIXED.map(([key, what]) => [key, t(what)] as const)]}
    onClose={onClose}
  />
);
