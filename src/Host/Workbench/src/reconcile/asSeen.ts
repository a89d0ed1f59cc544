import { useQueries } from '@tanstack/react-query';
import { stretchesOf, trailOf, type Entry } from '../time/trail';
import type { Placed } from './differences';
import type { Round } from './rounds';

const STRETCH = 1000;

/** When a round was opened, and when its coders came to see one another, by moment. */
export interface Span {
  opened: number;
  /** The last moment that there is, where they do not yet. */
  seen: number;
}

/** Where a round begins and where its blind part ends, in entries of the trail. */
export function spanOf(entries: readonly Entry[], round: string, last: number): Span | undefined {
  const own = entries.filter(({ stream }) => stream === round);
  const moment = (event: string) => own.findLast((entry) => entry.event === event)?.moment;
  const opened = moment('coding_round_opened');
  return opened === undefined ? undefined : { opened, seen: moment('round_unblinded') ?? last };
}

/** The entry by which somebody put a code on a passage; the last one where it was done again. */
export const entryOf = (entries: readonly Entry[], { excerptId, coder }: Placed, codeName: string) => {
  const own = entries.filter((entry) => entry.stream === excerptId && entry.actor === coder);
  return own.findLast(({ sentence }) => sentence.includes(`“${codeName}”`)) ?? own.at(-1);
};

/** When a round was opened, and when its coders came to see one another; nothing until it was read. */
export function useSpan(study: string, round: string, last: number): Span | undefined {
  const story = useQueries({
    queries: stretchesOf(last, STRETCH).map((stretch) => trailOf(study, stretch, 'story')),
    combine: (read) =>
      read.every(({ data }) => data) ? read.flatMap(({ data }) => data?.items ?? []) : undefined,
  });
  return story && spanOf(story, round, last);
}

/** What the trail tells of how the codings of a round came about: when, and for what reasons. */
export function useCameAbout(study: string, round: Round, last: number) {
  const span = useSpan(study, round.id, last);
  const stretches = span
    ? stretchesOf(last, STRETCH).filter(({ after, upTo }) => upTo >= span.opened && after < span.seen)
    : [];
  const entries = useQueries({
    queries: stretches.map((stretch) => trailOf(study, stretch, 'everything')),
    combine: (read) =>
      read.every(({ data }) => data)
        ? read.flatMap(({ data }) => (data?.items ?? []).filter(({ event }) => event === 'excerpt_coded'))
        : undefined,
  });
  return { opened: span?.opened, entries: span && entries };
}

/**
 * The moment as of which a coder saw a code: in a blind round when it was opened, or when they coded
 * with one that was made since; else when they coded. Unknown for a code that was made since and
 * whose coding no entry tells of.
 */
export const seenAt = (
  { isBlind }: Round,
  opened: number | undefined,
  coded: number | undefined,
  wasThere: boolean,
): number | undefined => (isBlind && wasThere ? opened : (coded ?? (wasThere ? opened : undefined)));
