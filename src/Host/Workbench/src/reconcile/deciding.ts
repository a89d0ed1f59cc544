import type { Commands } from '../api/client';
import type { Place } from '../coding/segments';
import type { Outcome } from './differences';

/** What somebody is about to decide on a difference. */
export interface Draft {
  as?: Outcome | undefined;
  readingOf?: string;
  codeId?: string;
  edges?: Place;
}

type Resolving = Commands['reconciliation/resolve-difference'];

/** What is said beside a choice: why, and the memo that comes of it. */
interface Words {
  reason: string;
  memoId?: string | undefined;
}

/** A draft as it is sent; nothing while something it needs is missing. */
export function decisionOf(
  { as, readingOf, codeId, edges }: Draft,
  ids: Pick<Resolving, 'roundId' | 'differenceId'>,
  { reason, memoId }: Words,
): Resolving | undefined {
  const isMissing =
    !as ||
    (as === 'oneReading' && !readingOf) ||
    (as === 'newCode' && !codeId) ||
    (as === 'newBoundary' && !edges) ||
    (as === 'memo' && !memoId);
  return isMissing
    ? undefined
    : {
        ...ids,
        as,
        readingOf: as === 'oneReading' ? readingOf! : null,
        codeId: as === 'newCode' ? codeId! : null,
        anchor: as === 'newBoundary' ? { range: edges! } : null,
        memoId: as === 'memo' ? memoId! : null,
        reason: reason || null,
      };
}

/** Whether a choice is the one that a draft holds. */
export const isChosen = (draft: Draft, as: Outcome, readingOf?: string) =>
  draft.as === as && (as !== 'oneReading' || draft.readingOf === readingOf);
