import type { Memo } from '../memos/memos';
import { codersOf, isRunningBlind, type Round } from '../reconcile/rounds';

/** Somebody's own memos that nobody else can read. */
export const keptBack = (memos: readonly Memo[], person: string): Memo[] =>
  memos.filter(
    ({ authorId, isReleased, isDestroyed }) => authorId === person && !isReleased && !isDestroyed,
  );

/** The rounds whose differences somebody can look at: theirs, not closed, and not blind any more. */
export const lookedAtBy = (rounds: readonly Round[], person: string): Round[] =>
  rounds.filter(
    (round) =>
      !round.isClosed &&
      !isRunningBlind(round) &&
      (round.adjudicatorId === person || codersOf(round).includes(person)),
  );
