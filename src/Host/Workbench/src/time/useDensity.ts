import { useEffect, useMemo, useState } from 'react';
import { queries } from '../api/queries';
import { bucketsOf, dayMarks, type Dated } from './buckets';
import { stretchesOf, trailOf } from './trail';

const STRETCH = 1000;
const BARS = 48;
const DAYS = 6;

/**
 * Counts what is more than a coding up to a moment, one stretch after another, so that a long study
 * fills in. The same stretches are read for each moment.
 */
export function useDensity(study: string, last: number, upTo = last) {
  const [entries, setEntries] = useState<readonly Dated[]>([]);
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    let isLeft = false;
    const read = async () => {
      const found: Dated[] = [];
      for (const stretch of stretchesOf(last, STRETCH)) {
        const part = await queries.fetchQuery(trailOf(study, stretch, 'codes'));
        if (isLeft) {
          return;
        }
        found.push(...part.items);
        setEntries((shown) => (found.length > shown.length ? [...found] : shown));
      }
      setEntries(found);
      setWhole(true);
    };
    // Without its bars the drawer still works; the page says itself what cannot be read.
    read().catch(() => setWhole(true));
    return () => {
      isLeft = true;
    };
  }, [study, last]);
  return useMemo(() => {
    const shown = entries.filter(({ moment }) => moment <= upTo);
    return {
      buckets: bucketsOf(shown, upTo, BARS),
      days: dayMarks(shown, upTo, DAYS),
      isWhole,
    };
  }, [entries, upTo, isWhole]);
}
