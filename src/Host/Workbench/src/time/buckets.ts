import type { Entry } from './trail';

/** What a histogram needs of an entry. */
export type Dated = Pick<Entry, 'moment' | 'happenedAt' | 'depth'>;

export interface Bucket {
  from: number;
  to: number;
  story: number;
  codes: number;
  /** When the first of what is counted happened. */
  first: string | undefined;
}

/** Divides the moments from 1 on into buckets of nearly one size, and counts in each. */
export function bucketsOf(entries: readonly Dated[], last: number, most: number): Bucket[] {
  const count = Math.min(most, last);
  const buckets = Array.from({ length: count }, (_, i): Bucket => ({
    from: Math.floor((i * last) / count) + 1,
    to: Math.floor(((i + 1) * last) / count),
    story: 0,
    codes: 0,
    first: undefined,
  }));
  for (const { moment, happenedAt, depth } of entries) {
    const bucket = buckets[Math.ceil((moment * count) / last) - 1];
    if (bucket && depth !== 'everything') {
      bucket[depth] += 1;
      bucket.first ??= happenedAt;
    }
  }
  return buckets;
}

export interface DayMark {
  moment: number;
  day: string;
}

const dayOf = (instant: string) => new Date(instant).toDateString();

/** Days to write under the bars: each at an entry that is known to be of that day. */
export function dayMarks(entries: readonly Dated[], last: number, most: number): DayMark[] {
  const marks: DayMark[] = [];
  for (let i = 0; i < most; i++) {
    const near = 1 + (i * (last - 1)) / most;
    const known = entries.find((entry) => entry.moment >= near);
    const before = marks.at(-1);
    const isNear = before && known && known.moment - before.moment < (last / most) * 0.6;
    if (known && !isNear && (!before || dayOf(before.day) !== dayOf(known.happenedAt))) {
      marks.push({ moment: known.moment, day: known.happenedAt });
    }
  }
  return marks;
}

/** Where a moment lies between the first and the last, in hundredths. */
export const placeOf = (moment: number, last: number) =>
  last <= 1 ? 0 : ((moment - 1) / (last - 1)) * 100;
