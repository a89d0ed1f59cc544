import { madeAt } from '../api/client';
import { pointOf } from '../time/points';

/** A moment at which the themes are shown. */
export interface Column {
  at: string;
  /** The milestone it is; a day or the moment that is shown has no name of its own. */
  name: string | undefined;
}

interface Shown {
  moment: number;
  studyTime: string;
}

const localDay = (instant: string) => {
  const date = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/**
 * The milestones and the moment that is shown; in a study without milestones the ends of the days on
 * which themes were proposed.
 */
export function columnsOf(
  milestones: readonly { moment: number; name: string }[],
  themes: readonly { id: string }[],
  shown: Shown,
): Column[] {
  const named = milestones
    .filter(({ moment }) => moment < shown.moment)
    .toSorted((a, b) => a.moment - b.moment)
    .map(({ moment, name }) => ({ at: String(moment), name }));
  const last = { at: String(shown.moment), name: nameAt(milestones, shown.moment) };
  return [...(named.length > 0 ? named : proposingDays(themes, shown)), last];
}

const nameAt = (milestones: readonly { moment: number; name: string }[], moment: number) =>
  milestones.find((milestone) => milestone.moment === moment)?.name;

function proposingDays(themes: readonly { id: string }[], shown: Shown): Column[] {
  const days = new Set(themes.flatMap(({ id }) => madeAt(id) ?? []).map(localDay));
  return [...days]
    .toSorted()
    .map((day) => ({ at: pointOf(day, []), name: undefined }))
    .filter(({ at }) => at < shown.studyTime);
}
