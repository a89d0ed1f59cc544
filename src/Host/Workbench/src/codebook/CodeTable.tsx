import { useCallback, useEffect, useRef, useState, type DragEvent, type FocusEvent, type KeyboardEvent } from 'react';
import type { Look } from '../coding/looks';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { CodeRow, rowId, type RowHandlers } from './CodeRow';
import { Heads } from './Heads';
import type { Column, Order } from './order';
import type { Standing } from './standing';
import { isTyped, rowKeyFor, type RowKey } from './tableKeys';
import { stepFrom, type TreeRow } from './treeRows';
import { TypeAhead } from './TypeAhead';
import type { Carry } from './useCarry';

interface CodeTableProps extends RowHandlers {
  name: string;
  rows: readonly TreeRow[];
  looks: ReadonlyMap<string, Look>;
  standing: ReadonlyMap<string, Standing> | undefined;
  inHand: string | undefined;
  /** Undefined where nothing can be selected. */
  selected: ReadonlySet<string> | undefined;
  onHand: (code: string) => void;
  onKey: (key: RowKey, code: string) => void;
  carry: Carry;
  /** Takes up a code that is dragged. */
  onDrag: (code: string) => void;
  order: Order | undefined;
  onOrder: (by: Column) => void;
}

const NONE: Standing = { excerpts: 0, participants: 0 };

export const focusRow = (code: string | undefined) =>
  code !== undefined && document.getElementById(rowId(code))?.focus();

/** The codes as rows of a tree, or of a plain table in another order: arrows go from row to row. */
export function CodeTable(props: CodeTableProps) {
  const { rows, looks, standing, inHand, selected, carry, order, onHand, onToggle, onSelect } = props;
  const [ahead] = useState(() => new TypeAhead());
  const { hidesCounts } = useStore(settings);
  const hadFocus = useRef(false);
  useEffect(() => {
    // A row that was taken away or put elsewhere has lost the focus; who was here stays here.
    if (hadFocus.current && document.activeElement === document.body) {
      focusRow(inHand);
    }
  }, [rows, inHand]);

  /** A letter that is a key of its own is one of a name only while a name is being typed. */
  const isActing = (event: KeyboardEvent) =>
    rowKeyFor(event) !== undefined && !ahead.isTyping(event.timeStamp);
  const onKeyDown = (event: KeyboardEvent) => {
    const code = codeAt(event.target);
    if (carry.onKey(event.key)) {
      event.preventDefault();
      return;
    }
    if (code && isTyped(event) && !isActing(event)) {
      const named = rows.map((row) => ({ id: row.code.id, name: looks.get(row.code.id)!.name }));
      focusRow(ahead.find(named, code, event.key, event.timeStamp));
      return;
    }
    const step = code && stepFrom(rows, code, event.key);
    const key = code && !step && rowKeyFor(event);
    if (step && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if ('to' in step) {
        focusRow(step.to);
      } else {
        onToggle(code, 'open' in step);
      }
    } else if (key) {
      props.onKey(key, code);
    } else {
      return;
    }
    event.preventDefault();
  };
  const select = useCallback(
    (code: string) => {
      onSelect(code);
      focusRow(code);
    },
    [onSelect],
  );
  return (
    <table
      role="treegrid"
      {...(order && { role: 'grid' })}
      aria-label={props.name}
      aria-multiselectable={selected && true}
      className="table code-table"
      data-kinds={rows.some(({ code }) => code.level || code.origin)}
      onKeyDown={onKeyDown}
      {...(selected && !order && dragging(props))}
      onFocus={(event) => {
        hadFocus.current = true;
        const code = codeAt(event.target);
        if (code !== undefined) {
          onHand(code);
        }
      }}
      onBlur={(event: FocusEvent) => {
        hadFocus.current = !event.target.isConnected;
      }}
    >
      <Heads
        canSelect={selected !== undefined}
        showsCounts={!hidesCounts}
        isOver={carry.carried?.over === null}
        order={order}
        onOrder={props.onOrder}
      />
      <tbody>
        {rows.map((row) => (
          <CodeRow
            key={row.code.id}
            row={row}
            look={looks.get(row.code.id)!}
            standing={standing && (standing.get(row.code.id) ?? NONE)}
            showsCounts={!hidesCounts}
            isInHand={row.code.id === inHand}
            isSelected={selected?.has(row.code.id)}
            carried={carriedAs(carry, row.code.id)}
            onToggle={onToggle}
            onSelect={select}
          />
        ))}
      </tbody>
    </table>
  );
}

const carriedAs = ({ carried }: Carry, code: string) =>
  carried?.codes.includes(code) ? 'away' : carried?.over === code ? 'over' : undefined;

/** A row is dragged on to another, or on to the heads of the columns for the top level. */
const dragging = ({ carry, onDrag }: CodeTableProps) => ({
  onDragStart: (event: DragEvent) => {
    const code = codeAt(event.target);
    if (code !== undefined) {
      event.dataTransfer.effectAllowed = 'move';
      onDrag(code);
    }
  },
  onDragOver: (event: DragEvent) => {
    const over = placeAt(event.target);
    if (over !== undefined && carry.mayPut(over)) {
      event.preventDefault();
      carry.hover(over);
    }
  },
  onDrop: (event: DragEvent) => {
    event.preventDefault();
    const over = placeAt(event.target);
    if (over !== undefined) {
      carry.putOn(over);
    }
  },
  onDragEnd: carry.letGo,
});

const placeAt = (target: EventTarget) =>
  (target as HTMLElement).closest('thead') ? null : codeAt(target);

const codeAt = (target: EventTarget) =>
  (target as HTMLElement).closest<HTMLElement>('[data-code]')?.dataset['code'];
