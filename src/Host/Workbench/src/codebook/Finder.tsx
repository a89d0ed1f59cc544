import { useEffect, useRef } from 'react';
import { t, term } from '../i18n';
import { orderFrom, orders, orderText, type Order } from './order';

interface FinderProps {
  typed: string;
  setTyped: (typed: string) => void;
  /** How many have the words; undefined where there are no words. */
  found: number | undefined;
  all: number;
  openAll: () => void;
  closeAll: () => void;
  order: Order | undefined;
  showsCounts: boolean;
  onOrder: (order: Order | undefined) => void;
}

/** Finds codes by words, orders them, and opens and closes the whole tree. */
export function Finder(props: FinderProps) {
  const { typed, setTyped, found, all, order } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The last row that was found can go, and the focus with it.
    if (found === 0 && document.activeElement === document.body) {
      input.current?.focus();
    }
  }, [found]);
  return (
    <div className="finder">
      <input
        ref={input}
        type="search"
        aria-label={t('codes.find')}
        placeholder={t('codes.find')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="small soft" role="status">
        {found === undefined ? t('codes.shownCount', { n: all }) : t('codes.foundCount', { n: found })}
      </p>
      <label className="ordered">
        {t('ordering.order')}{' '}
        <select
          value={orderText(order)}
          onChange={(event) => props.onOrder(orderFrom(event.target.value, props.showsCounts))}
        >
          <option value="">{t('ordering.tree')}</option>
          {orders(props.showsCounts).map((each) => (
            <option key={orderText(each)} value={orderText(each)}>
              {term('ordering', orderText(each))}
            </option>
          ))}
        </select>
      </label>
      {order === undefined && (
        <>
          <button type="button" className="quiet" onClick={props.openAll}>
            {t('codes.openAll')}
          </button>
          <button type="button" className="quiet" onClick={props.closeAll}>
            {t('codes.closeAll')}
          </button>
        </>
      )}
    </div>
  );
}
