import type { Schemas } from '../api/client';

type Interview = Schemas['PlannedInterview'];
type Turn = Schemas['Turn'];

/** Whose words a speaker of the corrected text says, as far as that can be told. */
export function participantFor(
  speaker: Schemas['PlannedSpeaker'],
  participants: readonly string[],
): string | undefined {
  const known = speaker.participant?.id;
  return known && participants.includes(known)
    ? known
    : participants.length === 1
      ? participants[0]
      : undefined;
}

/** The turns of a corrected text, once it is said who speaks. */
export const turnsOf = (
  { turns, speakers }: Interview,
  whose: (speaker: number) => string | undefined,
): Turn[] =>
  turns.map(({ extent, label, words, timeMs, speaker }) => {
    const isAsking = !speakers[speaker]?.participant;
    return {
      extent,
      label: label ?? null,
      words,
      speaker: isAsking ? 'interviewer' : 'participant',
      participantId: isAsking ? null : (whose(speaker) ?? null),
      timeMs: timeMs ?? null,
    };
  });
