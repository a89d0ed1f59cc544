import { madeAt } from '../api/client';
import type { Entry } from '../time/trail';
import type { Memo } from './memos';

/** A memo, and when it was written. */
export interface Noted {
  memo: Memo;
  at: string;
}

/** What was thought and what was done on one day, newest first. */
export interface Day {
  /** An instant of the day. */
  day: string;
  memos: Noted[];
  decisions: Entry[];
}

/** The day of an instant where whoever reads is; later days sort later. */
function dayOf(instant: string) {
  const date = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const newer = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);

const WRITTEN = 'memo_written';

/**
 * Days with a memo or a decision, newest first. The decisions come newest first; while there are
 * more to be read, days before the last of them wait for these.
 */
export function daysBeside(
  memos: readonly Memo[],
  decisions: readonly Entry[],
  hasMore: boolean,
): Day[] {
  const writing = new Map(
    decisions.flatMap(({ event, stream, happenedAt }) =>
      event === WRITTEN ? [[stream, happenedAt] as const] : [],
    ),
  );
  const last = decisions.at(-1);
  const first = hasMore ? (last ? dayOf(last.happenedAt) : undefined) : '';
  const days = new Map<string, Day>();
  const on = (instant: string) => {
    const key = dayOf(instant);
    const there = days.get(key) ?? { day: instant, memos: [], decisions: [] };
    return days.set(key, there) && there;
  };
  for (const memo of memos) {
    const at = madeAt(memo.id) ?? writing.get(memo.id);
    if (at) {
      on(at).memos.push({ memo, at });
    }
  }
  // That a memo was written is told by the memo itself.
  for (const entry of decisions.filter(({ event }) => event !== WRITTEN)) {
    on(entry.happenedAt).decisions.push(entry);
  }
  return [...days]
    .filter(([key]) => first !== undefined && key >= first)
    .toSorted(([a], [b]) => newer(a, b))
    .map(([, day]) => ({
      ...day,
      memos: day.memos.toSorted((a, b) => newer(a.at, b.at)),
      decisions: day.decisions.toSorted((a, b) => newer(a.happenedAt, b.happenedAt)),
    }));
}
