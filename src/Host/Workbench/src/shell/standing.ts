import type { Schemas } from '../api/client';

/** Studies by when something last happened in them; those of which nothing is known come last. */
export function newestFirst<S extends { id: string }>(
  studies: readonly S[],
  views: ReadonlyMap<string, Pick<Schemas['StudyView'], 'studyTime'>>,
): S[] {
  const when = ({ id }: S) => new Date(views.get(id)?.studyTime ?? 0).getTime();
  return studies.toSorted((a, b) => when(b) - when(a));
}

/** The phase that somebody says to be in; where they say nothing, those that others say. */
export function phasesSaid(
  phases: readonly Schemas['DeclaredPhase'][],
  person: string | undefined,
): Schemas['AnalysisPhase'][] {
  const own = phases.find(({ personId }) => personId === person);
  return own ? [own.phase] : [...new Set(phases.map(({ phase }) => phase))];
}
