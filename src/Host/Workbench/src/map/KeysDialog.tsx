import { t } from '../i18n';
import { Dialog } from '../shell/Dialog';

const goingKeys = () => [
  ['Tab', t('map.keyTab')],
  ['Alt ← → ↑ ↓', t('map.keyWalk')],
  ['Enter', t('map.keyOpen')],
  ['+ − 0', t('map.keyZoom')],
];

const drawingKeys = () => [
  ['← → ↑ ↓', t('map.keyMove')],
  ['Shift ← → ↑ ↓', t('map.keyMoveFar')],
  ['L', t('map.keyLine')],
  ['Del', t('map.keyTakeOff')],
  ['Esc', t('map.keyCancel')],
  ['Ctrl Z, Ctrl Shift Z', t('map.keyUndo')],
];

/** The keys of the map, and what does the same by mouse. */
export const KeysDialog = ({ canDraw, onClose }: { canDraw: boolean; onClose: () => void }) => (
  <Dialog title={t('map.keysTitle')} onClose={onClose}>
    <dl className="keys">
      {[...goingKeys(), ...(canDraw ? drawingKeys() : [])].map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
    <p className="hint">{t(canDraw ? 'map.byMouse' : 'map.byMouseReading')}</p>
  </Dialog>
);
