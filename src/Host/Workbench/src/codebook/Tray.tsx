import type { DragEvent, KeyboardEvent } from 'react';
import type { Schemas } from '../api/client';
import { number, t } from '../i18n';
import { TrayRow } from './TrayRow';
import type { Side } from './trays';

export interface TrayHandlers {
  onMove: (excerpt: string) => void;
  onTick: (excerpts: readonly string[], isTicked: boolean) => void;
  onHand: (excerpt: string) => void;
}

interface TrayProps extends TrayHandlers {
  side: Side;
  name: string;
  excerpts: readonly Schemas['ExcerptView'][];
  titleOf: (source: string) => string;
  ticked: ReadonlySet<string>;
  inHand: string | undefined;
  /** Excerpts are being dragged from the other side. */
  takes: boolean;
  onDrag: (excerpt: string | undefined) => void;
  onDrop: () => void;
  onFocusRow: (excerpt: string | undefined) => void;
}

/** One side of a split: its excerpts as rows that can be ticked and moved to the other side. */
export function Tray(props: TrayProps) {
  const { side, excerpts, ticked, takes, onMove, onTick, onFocusRow } = props;
  const ids = excerpts.map(({ id }) => id);
  const its = ids.filter((id) => ticked.has(id));
  const inHand = props.inHand !== undefined && ids.includes(props.inHand) ? props.inHand : ids[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target as HTMLElement;
    const id = row.dataset['excerpt'];
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const at = ids.indexOf(id);
    const steps: Record<string, number> = {
      ArrowDown: Math.min(at + 1, ids.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: ids.length - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      if (event.shiftKey) {
        onTick([id, ids[step]!], true);
      }
      onFocusRow(ids[step]);
    } else if (event.key === ' ' || event.key === (side === 'stays' ? 'ArrowRight' : 'ArrowLeft')) {
      onMove(id);
    } else {
      return;
    }
    event.preventDefault();
  };
  return (
    <section
      className="tray"
      data-takes={takes || undefined}
      aria-label={props.name}
      {...dropping(props)}
    >
      <header>
        <h3 dir="auto">{props.name}</h3>
        <p className="small soft">{t('codes.nExcerpts', { n: excerpts.length })}</p>
      </header>
      <div className="tray-acts">
        <label className="choice">
          <input
            type="checkbox"
            disabled={ids.length === 0}
            checked={ids.length > 0 && its.length === ids.length}
            onChange={(event) => onTick(ids, event.target.checked)}
          />
          {t('splitting.tickAll')}
        </label>
        <button type="button" disabled={its.length === 0} onClick={() => its[0] && onMove(its[0])}>
          {t(side === 'stays' ? 'splitting.send' : 'splitting.back', { n: number(its.length) })}
        </button>
      </div>
      {ids.length === 0 ? (
        <p className="soft">{t(side === 'stays' ? 'splitting.noneStays' : 'splitting.noneGoes')}</p>
      ) : (
        <div
          role="grid"
          tabIndex={-1}
          aria-label={props.name}
          aria-multiselectable
          className="tray-rows"
          onKeyDown={onKeyDown}
        >
          {excerpts.map((excerpt) => (
            <TrayRow
              key={excerpt.id}
              side={side}
              excerpt={excerpt}
              title={props.titleOf(excerpt.sourceId)}
              isTicked={ticked.has(excerpt.id)}
              isInHand={excerpt.id === inHand}
              onMove={onMove}
              onTick={onTick}
              onHand={props.onHand}
              onDrag={props.onDrag}
            />
          ))}
        </div>
      )}
    </section>
  );
}

/** What is dragged from the other side is put here. */
const dropping = ({ takes, onDrop }: TrayProps) =>
  takes && {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      onDrop();
    },
  };
