import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { readAhead } from '../api/queries';
import { afterPaint } from '../shell/paint';
import { useStudyContext } from '../shell/study';
import { following } from './following';
import { within } from './steps';

/** The moment that the address names; what is shown where it names one by another name. */
const addressed = (at: string | undefined, shown: number, last: number) =>
  at === undefined ? last : /^\d+$/.test(at) ? Number(at) : shown;

/** The moment in hand. The page is brought there as fast as it can be read, and its address with it. */
export function useMoment() {
  const { scope, about, last } = useStudyContext();
  const [, setSearch] = useSearchParams();
  const [asked, setAsked] = useState<number>();
  const moment = asked ?? about.moment;
  const inHand = useRef(moment);
  inHand.current = moment;
  const reached = addressed(scope.at, about.moment, last);
  if (asked !== undefined && asked === about.moment && asked === reached) {
    setAsked(undefined);
  }

  const show = (next: number) =>
    setSearch(
      (search) => {
        if (next === last) {
          search.delete('at');
        } else {
          search.set('at', String(next));
        }
        return search;
      },
      { replace: true },
    );
  const read = async (next: number) => {
    if (next === within(next, last)) {
      await readAhead(scope, { study: scope.study, at: next === last ? undefined : String(next) });
    }
  };
  const page = useRef({ reached, read, show });
  page.current = { reached, read, show };
  const way = useRef<ReturnType<typeof following>>(null);
  useEffect(() => {
    const begun = following({
      wanted: () => inHand.current,
      reached: () => page.current.reached,
      read: (next) => page.current.read(next),
      show: (next) => page.current.show(next),
      painted: () => new Promise(afterPaint),
    });
    way.current = begun;
    return begun.leave;
  }, []);

  const goTo = (next: number) => {
    inHand.current = within(next, last);
    way.current?.go();
    setAsked(inHand.current);
  };
  // Keys come faster than the page is drawn: what they act on is in hand, not on the page.
  const inHandNow = () => inHand.current;
  return { moment, inHandNow, goTo, step: (by: number) => goTo(inHand.current + by) };
}
