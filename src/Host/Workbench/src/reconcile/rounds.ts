import type { Schemas } from '../api/client';

export type Round = Schemas['CodingRound'];

/** How far a round is: nobody sees another, all see all, or it ended. */
export type Standing = 'blind' | 'open' | 'closed';

export const isRunningBlind = ({ isBlind, isUnblinded }: Round) => isBlind && !isUnblinded;

export const standingOf = (round: Round): Standing =>
  round.isClosed ? 'closed' : isRunningBlind(round) ? 'blind' : 'open';

/** All its coders, in the order in which its sources name them. */
export const codersOf = ({ items }: Round): string[] => [
  ...new Set(items.flatMap(({ coders }) => coders)),
];

/** The sources that somebody codes in a round. */
export const sourcesOf = ({ items }: Round, person: string): string[] =>
  items.filter(({ coders }) => coders.includes(person)).map(({ sourceId }) => sourceId);

/** The running round in which somebody works blind, if there is one; there is one at most. */
export const blindRoundOf = (rounds: readonly Round[], person: string): Round | undefined =>
  rounds.find((round) => isRunningBlind(round) && codersOf(round).includes(person));

const PHASES: readonly Standing[] = ['blind', 'open', 'closed'];

/** What goes on first, what ended last; the newest first in each. */
export const inOrder = (rounds: readonly Round[]): Round[] =>
  rounds.toSorted(
    (a, b) =>
      PHASES.indexOf(standingOf(a)) - PHASES.indexOf(standingOf(b)) || (a.id < b.id ? 1 : -1),
  );
