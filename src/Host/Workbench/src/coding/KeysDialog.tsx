import { t, type Key } from '../i18n';
import { told } from '../keys/inUse';
import { KeyList } from '../shell/KeyList';

const FIXED: readonly [string, Key][] = [
  ['← → ↑ ↓', 'keys.move'],
  ['Alt ↑ ↓', 'keys.turn'],
  ['⇧ + ← → ↑ ↓', 'keys.select'],
  ['Enter', 'keys.choose'],
  ['1 – 9', 'keys.pins'],
];

/** The keys, for looking up. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => (
  <KeyList
    title={t('coding.keysTitle')}
    keys={[...FIXED.map(([key, what]) => [key, t(what)] as const), ...told('text')]}
    onClose={onClose}
  />
);
