import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { t, term } from '../i18n';
import { settings } from '../shell/settings';
import { say } from '../shell/status';
import { useStore } from '../shell/store';
import { orderFrom, orderText, type Order } from './order';

/** The order that the address says. The tree has no name there. */
export function useOrder() {
  const showsCounts = !useStore(settings).hidesCounts;
  const [search, setSearch] = useSearchParams();
  const text = search.get('order') ?? '';
  const order = useMemo(() => orderFrom(text, showsCounts), [text, showsCounts]);
  const orderBy = (next: Order | undefined) => {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('order');
        if (next) {
          after.set('order', orderText(next));
        }
        return after;
      },
      { replace: true },
    );
    say(t('ordering.is', { order: term('ordering', orderText(next) || 'tree') }));
  };
  return { order, orderBy, showsCounts };
}
