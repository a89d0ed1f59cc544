import { t } from '../i18n';
import { Sortable } from './Sortable';
import type { Column, Order } from './order';

interface HeadsProps {
  canSelect: boolean;
  showsCounts: boolean;
  /** Whether what is carried would be put at the top level. */
  isOver: boolean;
  order: Order | undefined;
  onOrder: (by: Column) => void;
}

/** The heads of the columns; most of them order the table. */
export const Heads = ({ canSelect, showsCounts, isOver, ...ordering }: HeadsProps) => (
  <thead data-carried={isOver ? 'over' : undefined}>
    <tr>
      {canSelect && (
        <th scope="col" className="choose">
          <span className="spoken">{t('codes.select')}</span>
        </th>
      )}
      <Sortable by="name" name={t('codes.name')} {...ordering} />
      <th scope="col" className="kind">
        {t('codes.kind')}
      </th>
      <th scope="col" className="means">
        {t('codes.definition')}
      </th>
      <Sortable by="made" className="when made" name={t('codes.madeOn')} {...ordering} />
      <Sortable by="changed" className="when" name={t('codes.changedOn')} {...ordering} />
      {showsCounts && (
        <>
          <Sortable by="excerpts" className="number" name={t('codes.excerpts')} {...ordering} />
          <Sortable by="participants" className="number" name={t('codes.participants')} {...ordering} />
        </>
      )}
    </tr>
  </thead>
);
