import type { Schemas } from '../api/client';
import type { Placed } from '../api/codes';

export type Theme = Schemas['ThemeAsOf'];
type Entry = Schemas['StreamHistoryEntry'];

export const STANDINGS = ['candidate', 'underReview', 'finalised', 'parked', 'givenUp'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What brings a theme from a proposal to a theme that is tested. */
const REVIEWING = new Set(['theme_reviewed', 'theme_restored', 'theme_reopened']);

export interface Standings {
  standing: Standing;
  themes: Nested[];
}

export interface Nested {
  theme: Theme;
  below: Nested[];
}

export interface Evidence {
  codes: number;
  excerpts: number;
  participants: number;
  contrary: number;
}

/** A proposed theme counts as under review once it was tested or brought back. */
export function standingOf({ status }: Theme, history: readonly Entry[] = []): Standing {
  switch (status) {
    case 'candidate':
      return history.some(({ event }) => REVIEWING.has(event)) ? 'underReview' : 'candidate';
    case 'finalised':
    case 'parked':
      return status;
    default:
      return 'givenUp';
  }
}

export const isInUse = ({ status }: Theme) => status === 'candidate' || status === 'finalised';

/** The levels of reviewing that a theme has been through, as its history says. */
export const reviewsOf = (history: readonly Entry[] = []) => [
  ...new Set(
    history
      .filter(({ event }) => event === 'theme_reviewed')
      .map(({ change }) => (change as { against: Schemas['ReviewedAgainst'] }).against),
  ),
];

export const byStanding = (
  themes: readonly Theme[],
  histories: ReadonlyMap<string, readonly Entry[]>,
): Standings[] =>
  STANDINGS.map((standing) => ({
    standing,
    themes: nest(themes.filter((t) => standingOf(t, histories.get(t.id)) === standing)),
  }));

/** Whether a theme is another one or stands somewhere under it. */
export function within(themes: readonly Theme[], theme: Theme, above: string): boolean {
  const parent = themes.find(({ id }) => id === theme.parentId);
  return theme.id === above || (parent !== undefined && within(themes, parent, above));
}

/** Themes below those they are part of; on their own where that one is not among them. */
export function nest(themes: readonly Theme[]): Nested[] {
  const ids = new Set(themes.map(({ id }) => id));
  const below = (parent: Theme): Nested[] =>
    themes.filter((t) => t.parentId === parent.id).map((theme) => ({ theme, below: below(theme) }));
  return themes
    .filter((t) => !t.parentId || !ids.has(t.parentId))
    .map((theme) => ({ theme, below: below(theme) }));
}

/** What a theme rests on; an excerpt with two of its codes is one excerpt. */
export function evidenceOf(
  theme: Theme,
  placed: readonly Placed[],
  participantsOf: ReadonlyMap<string, readonly string[]>,
): Evidence {
  const codes = new Set(theme.codes.map(({ id }) => id));
  const single = new Set(theme.excerpts);
  const held = placed.filter(
    ({ codeId, excerptId }) => (codeId && codes.has(codeId)) || single.has(excerptId),
  );
  const people = held.flatMap(({ sourceId }) => participantsOf.get(sourceId) ?? []);
  return {
    codes: codes.size,
    excerpts: new Set(held.map(({ excerptId }) => excerptId)).size,
    participants: new Set(people).size,
    contrary: theme.contraryCases.length,
  };
}
