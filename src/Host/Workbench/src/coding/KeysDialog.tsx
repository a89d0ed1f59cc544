import { t, type Key } from '../i18n';
import { KeyList } from '../shell/KeyList';

const KEYS: readonly [string, Key][] = [
  ['← → ↑ ↓', 'keys.move'],
  ['Alt ↑ ↓', 'keys.turn'],
  ['⇧ + ← → ↑ ↓', 'keys.select'],
  ['S', 'keys.sentence'],
  ['Enter, C', 'keys.choose'],
  ['1 – 9', 'keys.pins'],
  ['Q', 'keys.again'],
  ['R, 1 – 9', 'keys.recent'],
  ['A', 'keys.highlighter'],
  ['V', 'keys.inVivo'],
  ['N', 'keys.new'],
  ['[  ]', 'keys.walk'],
  ['O', 'keys.deeper'],
  ['E', 'keys.edges'],
  ['U', 'keys.takeOff'],
  ['Y', 'keys.why'],
  ['M, ⇧ M', 'keys.memo'],
  ['X', 'keys.contrary'],
  ['D', 'keys.leave'],
  ['F, 0', 'keys.only'],
  ['H, B, L', 'keys.margin'],
  ['G', 'keys.toTurn'],
  ['Ctrl Z, Ctrl ⇧ Z', 'keys.undo'],
  ['Ctrl ⇧ K', 'keys.quote'],
  ['F6', 'keys.pane'],
  ['Alt 1 – 7', 'keys.area'],
];

/** The keys, for looking up. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => (
  <KeyList
    title={t('coding.keysTitle')}
    keys={KEYS.map(([key, what]) => [key, t(what)] as const)}
    onClose={onClose}
  />
);
