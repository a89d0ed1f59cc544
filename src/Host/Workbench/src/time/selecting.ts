import type { Schemas } from '../api/client';

/** Acts to be undone together: those named, or all that fit. */
export type Selection = Omit<Schemas['UndoActs'], 'reason'>;

/** What somebody wrote of a stretch: times as a field of the browser gives them, in local time. */
export interface Stretch {
  by: string;
  since: string;
  until: string;
  thing: string;
}

const instantOf = (written: string) => (written === '' ? null : new Date(written).toISOString());

/** The acts that a stretch takes; nothing where only a person, or nothing, is said. */
export const selectionOf = ({ by, since, until, thing }: Stretch): Selection | undefined =>
  since === '' && until === '' && thing === ''
    ? undefined
    : { by: by || null, since: instantOf(since), until: instantOf(until), thing: thing || null };

/** The acts with one more, or without it where it was among them. */
export const toggled = (acts: ReadonlySet<string> | undefined, act: string): ReadonlySet<string> =>
  acts?.has(act) ? new Set([...acts].filter((other) => other !== act)) : new Set([...(acts ?? []), act]);
