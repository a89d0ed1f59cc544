import type { Schemas } from '../api/client';
import { beginningOf, wordsOf } from '../findings/passages';
import { t } from '../i18n';
import type { TrayHandlers } from './Tray';
import type { Side } from './trays';

export const trayRowId = (excerpt: string) => `tray-${excerpt}`;

interface TrayRowProps extends TrayHandlers {
  side: Side;
  excerpt: Schemas['ExcerptView'];
  title: string;
  isTicked: boolean;
  isInHand: boolean;
  onDrag: (excerpt: string | undefined) => void;
}

/** An excerpt in a tray. What is in the row can be reached by Tab while the row is in hand. */
export function TrayRow(props: TrayRowProps) {
  const { side, excerpt, isTicked, isInHand, onMove, onTick, onHand, onDrag } = props;
  const { id } = excerpt;
  const words = wordsOf(excerpt);
  const tabIndex = isInHand ? 0 : -1;
  return (
    <div
      role="row"
      id={trayRowId(id)}
      data-excerpt={id}
      tabIndex={tabIndex}
      aria-selected={isTicked}
      draggable
      onFocus={() => onHand(id)}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        onDrag(id);
      }}
      onDragEnd={() => onDrag(undefined)}
    >
      <div role="gridcell">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={t('splitting.tick', { words: beginningOf(words) })}
          checked={isTicked}
          onChange={(event) => onTick([id], event.target.checked)}
        />
      </div>
      <div role="gridcell" className="tray-words">
        <p dir="auto">{words || <span className="soft">{t('codes.noWords')}</span>}</p>
        <p className="small soft" dir="auto">
          {props.title}
        </p>
      </div>
      <div role="gridcell">
        <button
          type="button"
          tabIndex={tabIndex}
          aria-label={t(side === 'stays' ? 'splitting.sendOne' : 'splitting.backOne', {
            words: beginningOf(words),
          })}
          onClick={() => onMove(id)}
        >
          <span aria-hidden="true">{side === 'stays' ? '→' : '←'}</span>
        </button>
      </div>
    </div>
  );
}
