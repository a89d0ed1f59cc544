import { t, type Key } from '../i18n';
import { told } from '../keys/inUse';
import { KeyList } from '../shell/KeyList';

const GOING: readonly [string, Key][] = [
  ['Tab', 'map.keyTab'],
  ['Alt ← → ↑ ↓', 'map.keyWalk'],
  ['Enter', 'map.keyOpen'],
];

const DRAWING: readonly [string, Key][] = [
  ['← → ↑ ↓', 'map.keyMove'],
  ['⇧ ← → ↑ ↓', 'map.keyMoveFar'],
  ['Esc', 'map.keyCancel'],
];

/** The keys of the map, and what does the same by mouse. */
export const KeysDialog = ({ canDraw, onClose }: { canDraw: boolean; onClose: () => void }) => (
  <KeyList
    title={t('map.keysTitle')}
    keys={[
      ...[...GOING, ...(canDraw ? DRAWING : [])].map(([key, what]) => [key, t(what)] as const),
      ...told('map', canDraw),
    ]}
    onClose={onClose}
  >
    <p className="hint">{t(canDraw ? 'map.byMouse' : 'map.byMouseReading')}</p>
  </KeyList>
);
