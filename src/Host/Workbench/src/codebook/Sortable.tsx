import type { Column, Order } from './order';
import { useNarrow } from './useNarrow';

interface SortableProps {
  by: Column;
  name: string;
  className?: string;
  order: Order | undefined;
  onOrder: (by: Column) => void;
}

/** The head of a column that the table can be ordered by. */
export function Sortable({ by, name, className, order, onOrder }: SortableProps) {
  const isNarrow = useNarrow();
  const its = order?.by === by ? order : undefined;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={its && (its.isDown ? 'descending' : 'ascending')}
    >
      {isNarrow ? (
        name
      ) : (
        <button type="button" className="quiet sortable" onClick={() => onOrder(by)}>
          {name}
          {its && <span aria-hidden="true">{its.isDown ? '▼' : '▲'}</span>}
        </button>
      )}
    </th>
  );
}
