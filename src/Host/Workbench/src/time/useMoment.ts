import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { queries, readAhead } from '../api/queries';
import { useStudyContext } from '../shell/study';
import { within } from './steps';

// Rarer than browsers allow an address to be changed.
const BEAT = 120;

/** The moment that the address names; what is shown where it names one by another name. */
const addressed = (at: string | undefined, shown: number, last: number) =>
  at === undefined ? last : /^\d+$/.test(at) ? Number(at) : shown;

const isIdle = (study: string) => queries.isFetching({ queryKey: ['study', study] }) === 0;

/** The moment in hand. The address, and the page with it, follow it as fast as they can be read. */
export function useMoment() {
  const { scope, about, last } = useStudyContext();
  const [, setSearch] = useSearchParams();
  const [asked, setAsked] = useState<number>();
  const moment = asked ?? about.moment;
  const inHand = useRef(moment);
  inHand.current = moment;
  const isAhead =
    asked !== undefined && (asked !== about.moment || asked !== addressed(scope.at, about.moment, last));
  if (asked !== undefined && !isAhead) {
    setAsked(undefined);
  }

  const follow = () =>
    setSearch(
      (search) => {
        if (inHand.current === last) {
          search.delete('at');
        } else {
          search.set('at', String(inHand.current));
        }
        return search;
      },
      { replace: true },
    );
  const following = useRef(follow);
  following.current = follow;

  useEffect(() => {
    if (!isAhead) {
      return undefined;
    }
    following.current();
    const timer = setInterval(() => {
      if (isIdle(scope.study)) {
        following.current();
      }
    }, BEAT);
    return () => clearInterval(timer);
  }, [isAhead, scope.study]);

  const goTo = (next: number) => {
    inHand.current = within(next, last);
    setAsked(inHand.current);
    if (isIdle(scope.study)) {
      const at = inHand.current === last ? undefined : String(inHand.current);
      readAhead(scope, { study: scope.study, at });
    }
  };
  // Keys come faster than the page is drawn: what they act on is in hand, not on the page.
  const inHandNow = () => inHand.current;
  return { moment, inHandNow, goTo, step: (by: number) => goTo(inHand.current + by) };
}
