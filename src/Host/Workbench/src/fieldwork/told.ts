import type { Schemas } from '../api/client';

export type Entry = Schemas['AuditEntry'];

/** Why people who were asked did not take part, by participant, where that was noted. */
export const groundsOf = (entries: readonly Entry[]): ReadonlyMap<string, string> =>
  new Map(
    entries
      .filter(({ event, after }) => event === 'participant_declined' && after)
      .map(({ stream, after }) => [stream, after!]),
  );

/** How participants were to be found, in the words of each time, newest first. */
export const samplingOf = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ event }) => event === 'sampling_decided').toReversed();

/** Who checked a text against its recording last, by source, since its text was last changed. */
export function checksOf(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const checks = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.event === 'transcript_verified') {
      checks.set(entry.stream, entry);
    } else if (entry.event === 'transcript_corrected') {
      checks.delete(entry.stream);
    }
  }
  return checks;
}

/**
 * When each interview was entered, by its id. They are told in the order in which the study has
 * them; where some were taken back, that order says nothing and no time is given.
 */
export function enteredAt(
  entries: readonly Entry[],
  interviews: readonly Pick<Schemas['HeldInterview'], 'id'>[],
): ReadonlyMap<string, Entry> {
  const told = entries.filter(({ event }) => event === 'interview_conducted');
  return new Map(
    told.length === interviews.length ? interviews.map(({ id }, i) => [id, told[i]!]) : [],
  );
}

/** The entries that made something, by its id. */
export const madeBy = (entries: readonly Entry[], event: string): ReadonlyMap<string, Entry> =>
  new Map(entries.filter((entry) => entry.event === event).map((entry) => [entry.stream, entry]));
