import type { Schemas } from '../api/client';

/** A code on an excerpt of a source. */
export interface Coded {
  codeId: string;
  excerptId: string;
  sourceId: string;
}

export interface Standing {
  excerpts: number;
  participants: number;
}

type Whose = Pick<Schemas['SourceView'], 'id' | 'participants'>;

/** On how many excerpts each code is, and of how many participants; two coders count once. */
export function standingOf(
  coded: readonly Coded[],
  sources: readonly Whose[],
): Map<string, Standing> {
  const whose = new Map(sources.map(({ id, participants }) => [id, participants]));
  const of = new Map<string, { excerpts: Set<string>; participants: Set<string> }>();
  for (const { codeId, excerptId, sourceId } of coded) {
    const sets = of.get(codeId) ?? { excerpts: new Set(), participants: new Set() };
    of.set(codeId, sets);
    sets.excerpts.add(excerptId);
    for (const participant of whose.get(sourceId) ?? []) {
      sets.participants.add(participant);
    }
  }
  return new Map(
    [...of].map(([code, { excerpts, participants }]) => [
      code,
      { excerpts: excerpts.size, participants: participants.size },
    ]),
  );
}

/** How many excerpts have one or more of these codes. */
export const excerptsWith = (coded: readonly Coded[], codes: readonly string[]) =>
  new Set(coded.filter(({ codeId }) => codes.includes(codeId)).map(({ excerptId }) => excerptId))
    .size;
