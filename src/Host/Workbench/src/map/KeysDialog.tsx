import { t } from '../i18n';
import { KeyList } from '../shell/KeyList';

const goingKeys = (): [string, string][] => [
  ['Tab', t('map.keyTab')],
  ['Alt ← → ↑ ↓', t('map.keyWalk')],
  ['Enter', t('map.keyOpen')],
  ['+ − 0', t('map.keyZoom')],
];

const drawingKeys = (): [string, string][] => [
  ['← → ↑ ↓', t('map.keyMove')],
  ['Shift ← → ↑ ↓', t('map.keyMoveFar')],
  ['L', t('map.keyLine')],
  ['Del', t('map.keyTakeOff')],
  ['Esc', t('map.keyCancel')],
  ['Ctrl Z, Ctrl Shift Z', t('map.keyUndo')],
];

/** The keys of the map, and what does the same by mouse. */
export const KeysDialog = ({ canDraw, onClose }: { canDraw: boolean; onClose: () => void }) => (
  <KeyList
    title={t('map.keysTitle')}
    keys={[...goingKeys(), ...(canDraw ? drawingKeys() : [])]}
    onClose={onClose}
  >
    <p className="hint">{t(canDraw ? 'map.byMouse' : 'map.byMouseReading')}</p>
  </KeyList>
);
