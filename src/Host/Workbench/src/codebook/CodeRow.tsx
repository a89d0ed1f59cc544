import { memo, type CSSProperties } from 'react';
import { Link } from 'wouter';
import { CodeName } from '../coding/CodeName';
import type { Look } from '../coding/looks';
import { number, shortDay, t, term } from '../i18n';
import { useHref } from '../shell/study';
import { opened } from '../shell/wording';
import type { Standing } from './standing';
import type { TreeRow } from './treeRows';

export const rowId = (code: string) => `code-${code}`;

/** What happens to a row; the same functions for all rows, so that only the row concerned is drawn. */
export interface RowHandlers {
  onToggle: (code: string, isOpen: boolean) => void;
  onSelect: (code: string) => void;
}

interface CodeRowProps extends RowHandlers {
  row: TreeRow;
  look: Look;
  standing: Standing | undefined;
  showsCounts: boolean;
  isInHand: boolean;
  /** Undefined where nothing can be selected. */
  isSelected: boolean | undefined;
  /** Whether it is on its way to another place, or the place that something would be put under. */
  carried: 'away' | 'over' | undefined;
}

/** A code in the tree-table. The row itself takes the keys; what is in it is for the mouse. */
export const CodeRow = memo(function CodeRow(props: CodeRowProps) {
  const { row, look, standing, isSelected } = props;
  const { code } = row;
  const isTree = row.path === undefined;
  return (
    <tr
      id={rowId(code.id)}
      data-code={code.id}
      data-carried={props.carried}
      draggable={isSelected !== undefined && isTree}
      tabIndex={props.isInHand ? 0 : -1}
      {...(isTree && placeIn(row))}
      aria-selected={isSelected}
    >
      {isSelected !== undefined && (
        <td className="choose">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t('codes.selectOne', { code: look.name })}
            checked={isSelected}
            onChange={() => props.onSelect(code.id)}
          />
        </td>
      )}
      <th scope="row">
        <Name row={row} look={look} onToggle={props.onToggle} />
      </th>
      <td className="kind">
        {[code.level, code.origin].map((word) => word && term('terms', word)).filter(Boolean).join(', ')}
      </td>
      <td className="means" dir="auto">
        <span>{opened(code.definition)}</span>
      </td>
      <td className="when made" data-label={t('codes.madeOn')}>
        {code.createdAt && shortDay(code.createdAt)}
      </td>
      <td className="when" data-label={t('codes.changedOn')}>
        {code.changedAt && shortDay(code.changedAt)}
      </td>
      {props.showsCounts && (
        <>
          <td className="number" data-label={t('codes.excerpts')}>
            {standing && number(standing.excerpts)}
          </td>
          <td className="number" data-label={t('codes.participants')}>
            {standing && number(standing.participants)}
          </td>
        </>
      )}
    </tr>
  );
});

const placeIn = ({ level, place, beside, isBranch, isOpen }: TreeRow) => ({
  'aria-level': level,
  'aria-posinset': place,
  'aria-setsize': beside,
  'aria-expanded': isBranch ? isOpen : undefined,
});

type NameProps = Pick<CodeRowProps, 'row' | 'look' | 'onToggle'>;

function Name({ row, look, onToggle }: NameProps) {
  const href = useHref();
  return (
    <div className="named" style={{ '--depth': row.level - 1 } as CSSProperties}>
      {row.path === undefined && (
        <span
          className="opener"
          aria-hidden="true"
          data-open={row.isBranch ? row.isOpen : undefined}
          onClick={() => onToggle(row.code.id, !row.isOpen)}
        />
      )}
      <div>
        <Link href={href(`/codes/${row.code.id}`)} tabIndex={-1} draggable={false}>
          <CodeName look={look} />
        </Link>
        {row.path && (
          <p className="path small soft" dir="auto">
            {row.path}
          </p>
        )}
      </div>
    </div>
  );
}
