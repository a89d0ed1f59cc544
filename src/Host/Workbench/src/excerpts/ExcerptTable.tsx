import { memo } from 'react';
import { day, t } from '../i18n';
import { ExcerptActs } from './ExcerptActs';
import type { Item } from './items';
import { Chooser, Codes, Said, Where, type Choosing } from './parts';
import type { Showing } from './useShowing';

interface ExcerptTableProps extends Choosing {
  items: readonly Item[];
  showing: Showing;
}

export const ExcerptTable = ({ items, showing, chosen, onChoose }: ExcerptTableProps) => (
  <table className="table excerpt-table">
    <thead>
      <tr>
        {onChoose && (
          <th scope="col" className="choose">
            <span className="spoken">{t('codes.select')}</span>
          </th>
        )}
        <th scope="col">{t('excerpts.excerpt')}</th>
        <th scope="col" className="where">
          {t('excerpts.source')}
        </th>
        <th scope="col" className="its">
          {t('excerpts.codesBy')}
        </th>
        <th scope="col" className="when">
          {t('excerpts.coded')}
        </th>
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <tr key={item.id} data-chosen={chosen?.has(item.id) || undefined}>
          {onChoose && (
            <td className="choose">
              <Chooser item={item} {...(chosen && { chosen })} onChoose={onChoose} />
            </td>
          )}
          <Cells item={item} showing={showing} />
        </tr>
      ))}
    </tbody>
  </table>
);

/** Choosing one redraws its checkbox, not the words of all. */
const Cells = memo(function Cells({ item, showing }: { item: Item; showing: Showing }) {
  const at = showing.codedAt(item);
  return (
    <>
      <td>
        <Said item={item} />
      </td>
      <td className="where">
        <Where item={item} showing={showing} />
        {showing.hasMemo(item) && <span className="tag">{t('excerpts.memo')}</span>}
      </td>
      <td className="its">
        <Codes item={item} showing={showing} />
        <ExcerptActs item={item} showing={showing} />
      </td>
      <td className="when">{at && day(at)}</td>
    </>
  );
});
