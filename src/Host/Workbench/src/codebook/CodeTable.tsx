import { useCallback, useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import type { Look } from '../coding/looks';
import { t } from '../i18n';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { CodeRow, rowId, type RowHandlers } from './CodeRow';
import type { Standing } from './standing';
import { rowKeyFor, type RowKey } from './tableKeys';
import { stepFrom, type TreeRow } from './treeRows';

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
}

const NONE: Standing = { excerpts: 0, participants: 0 };

export const focusRow = (code: string | undefined) =>
  code !== undefined && document.getElementById(rowId(code))?.focus();

/** The codes as a tree of rows: one of them takes the focus, arrows go from row to row. */
export function CodeTable(props: CodeTableProps) {
  const { rows, looks, standing, inHand, selected, onHand, onToggle, onSelect } = props;
  const { hidesCounts } = useStore(settings);
  const hadFocus = useRef(false);
  useEffect(() => {
    // A row that was taken away or put elsewhere has lost the focus; who was here stays here.
    if (hadFocus.current && document.activeElement === document.body) {
      focusRow(inHand);
    }
  }, [rows, inHand]);

  const onKeyDown = (event: KeyboardEvent) => {
    const code = codeAt(event.target);
    const step = code && stepFrom(rows, code, event.key);
    const key = code && !step && rowKeyFor(event, settings.value.letters);
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
      aria-label={props.name}
      aria-multiselectable={selected && true}
      className="table code-table"
      onKeyDown={onKeyDown}
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
      <Heads canSelect={selected !== undefined} showsCounts={!hidesCounts} />
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
            onToggle={onToggle}
            onSelect={select}
          />
        ))}
      </tbody>
    </table>
  );
}

const codeAt = (target: EventTarget) =>
  (target as HTMLElement).closest<HTMLElement>('[data-code]')?.dataset['code'];

const Heads = ({ canSelect, showsCounts }: { canSelect: boolean; showsCounts: boolean }) => (
  <thead>
    <tr>
      {canSelect && (
        <th scope="col" className="choose">
          <span className="spoken">{t('codes.select')}</span>
        </th>
      )}
      <th scope="col">
        {t('codes.name')}
      </th>
      <th scope="col" className="kind">
        {t('codes.kind')}
      </th>
      <th scope="col" className="means">
        {t('codes.definition')}
      </th>
      {showsCounts && (
        <>
          <th scope="col" className="number">
            {t('codes.excerpts')}
          </th>
          <th scope="col" className="number">
            {t('codes.participants')}
          </th>
        </>
      )}
    </tr>
  </thead>
);
