import { t, type Key } from '../i18n';
import { KeyList } from '../shell/KeyList';

const KEYS: readonly [string, Key][] = [
  ['J, K', 'reconcile.keyGo'],
  ['1, 2', 'reconcile.keyOne'],
  ['3', 'reconcile.keyBoth'],
  ['4', 'reconcile.keyNeither'],
  ['5', 'reconcile.keyApart'],
  ['6', 'reconcile.memo'],
  ['E', 'reconcile.keyEdges'],
  ['M', 'reconcile.keyThread'],
  ['Ctrl Enter', 'reconcile.keyDecide'],
  ['F6', 'keys.pane'],
];

/** The keys, for looking up. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => (
  <KeyList
    title={t('reconcile.keysTitle')}
    keys={KEYS.map(([key, what]) => [key, t(what)] as const)}
    onClose={onClose}
  />
);
