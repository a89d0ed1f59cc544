import { memo } from 'react';
import { day, t } from '../i18n';
import { ExcerptActs } from './ExcerptActs';
import type { Item } from './items';
import { Chooser, Codes, Said, Where, type Choosing } from './parts';
import type { Showing } from './useShowing';

interface ExcerptCardsProps extends Choosing {
  items: readonly Item[];
  showing: Showing;
}

export const ExcerptCards = ({ items, showing, chosen, onChoose }: ExcerptCardsProps) => (
  <ul className="cards excerpt-cards">
    {items.map((item) => (
      <li key={item.id} className="card" data-chosen={chosen?.has(item.id) || undefined}>
        {onChoose && <Chooser item={item} {...(chosen && { chosen })} onChoose={onChoose} />}
        <Inside item={item} showing={showing} />
      </li>
    ))}
  </ul>
);

const Inside = memo(function Inside({ item, showing }: { item: Item; showing: Showing }) {
  const at = showing.codedAt(item);
  return (
    <div>
      <blockquote>
        <Said item={item} />
      </blockquote>
      <p className="small">
        <Where item={item} showing={showing} />
        {at && <span className="soft"> · {t('excerpts.codedOn', { when: day(at) })}</span>}
        {showing.hasMemo(item) && <span className="tag">{t('excerpts.memo')}</span>}
      </p>
      <Codes item={item} showing={showing} />
      <ExcerptActs item={item} showing={showing} />
    </div>
  );
});
