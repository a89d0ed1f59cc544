import { outbox, type Recorded } from '../api/outbox';
import { Store } from '../shell/store';

const UNDO = 'audit/undo';

/** An act that was undone from here, and the act that undid it. */
export interface Undone {
  act: string;
  by: string;
}

/** The newest act of a study that was recorded from here and is not undone, itself no undoing. */
export const lastAct = (
  acts: ReadonlyMap<string, Recorded>,
  undone: readonly Undone[],
  study: string,
): string | undefined =>
  [...acts].findLast(
    ([act, recorded]) =>
      recorded.study === study && recorded.command !== UNDO && !undone.some((each) => each.act === act),
  )?.[0];

/** What Ctrl Z asks for: an act to take back, or an undoing to take back, which does it again. */
export interface Asked {
  act: string;
  isAgain: boolean;
}

export const asked = new Store<Asked | undefined>(undefined);

/** Pages that undo on their own, as texts and the map do, are shown. */
export const undoesItself = new Store(false);

const undone: Undone[] = [];

/** Asks to undo the last act from here, or to do again what was undone last; false where there is none. */
export function askToUndo(study: string, isAgain: boolean): boolean {
  const those = undone.filter(({ by }) => outbox.acts.get(by)?.study === study);
  const act = isAgain ? those.at(-1)?.by : lastAct(outbox.acts, undone, study);
  asked.set(act === undefined ? undefined : { act, isAgain });
  return act !== undefined;
}

/** Remembers what became of what was asked, once it is recorded. */
export function settle({ act, isAgain }: Asked) {
  if (isAgain) {
    undone.splice(
      undone.findIndex(({ by }) => by === act),
      1,
    );
  } else {
    undone.push({ act, by: [...outbox.acts.keys()].at(-1) ?? '' });
  }
}
