import type { Sent } from '../api/outbox';
import { t, type Key } from '../i18n';
import type { useAct } from '../shell/act';
import type { Field } from '../shell/ActDialog';
import { opened } from '../shell/wording';
import type { Standing, Theme } from './themes';

type Act = ReturnType<typeof useAct>;

/** Something that may be done with a theme: its words, and how it is sent. */
export interface ThemeAct {
  name: Key;
  /** What it means, where its name and words do not say it. */
  lead?: Key;
  fields: (theme: Theme) => Field[];
  send: (act: Act, theme: Theme, said: Record<string, string>) => Promise<Sent>;
}

export const reason = (): Field => ({ name: 'reason', label: t('shell.reasonOptional'), rows: 2 });

export const why = (said: Record<string, string>) => ({ reason: said['reason'] || null });

export const done = (key: Key, theme: Theme) => t(key, { theme: opened(theme.name) });

type Plain = 'park' | 'restore' | 'discard' | 'finalise' | 'reopen';

/** An act that takes nothing but a reason. */
const plain = (verb: Plain, said: Key): ThemeAct => ({
  name: `themes.${verb}`,
  fields: () => [reason()],
  send: (act, theme, words) =>
    act(`themes/${verb}-theme`, { themeId: theme.id, ...why(words) }, done(said, theme)),
});

const review = (name: Key, hint: Key, against: 'excerpts' | 'wholeSet'): ThemeAct => ({
  name,
  fields: () => [{ name: 'finding', label: t('themes.finding'), hint: t(hint), rows: 4 }],
  send: (act, theme, said) =>
    act(
      'themes/review-theme',
      { themeId: theme.id, against, finding: said['finding'] ?? '' },
      done('themes.reviewed', theme),
    ),
});

const reviewFirst = review('themes.reviewFirst', 'themes.reviewFirstHelp', 'excerpts');
const reviewSecond = review('themes.reviewSecond', 'themes.reviewSecondHelp', 'wholeSet');
const park = plain('park', 'themes.parkedNow');
const restore = plain('restore', 'themes.restored');
const discard = plain('discard', 'themes.discarded');
const finalise = plain('finalise', 'themes.finalisedNow');
const reopen = plain('reopen', 'themes.reopened');

const developing = [reviewFirst, reviewSecond, finalise, park, discard];

/** What may be done with a theme where it stands; themes that became others stay as they are. */
export function actsOf(theme: Theme, standing: Standing): readonly ThemeAct[] {
  if (theme.status === 'discarded') {
    return [restore];
  }
  const acts: Record<Standing, readonly ThemeAct[]> = {
    candidate: developing,
    underReview: developing,
    finalised: [reopen],
    parked: [restore, discard],
    givenUp: [],
  };
  return acts[standing];
}

const LEADING: Record<Standing, readonly ThemeAct[]> = {
  candidate: [],
  underReview: [reviewFirst, reopen, restore],
  finalised: [finalise],
  parked: [park],
  givenUp: [discard],
};

/** The decision that brings a theme to another column; none does back to where it was proposed. */
export const leading = (theme: Theme, from: Standing, to: Standing): ThemeAct | undefined =>
  from === to ? undefined : actsOf(theme, from).find((act) => LEADING[to].includes(act));

export const rename: ThemeAct = {
  name: 'themes.rename',
  fields: (theme) => [
    { name: 'name', label: t('themes.name'), value: opened(theme.name) },
    reason(),
  ],
  send: (act, theme, said) =>
    act(
      'themes/rename-theme',
      { themeId: theme.id, name: said['name'] ?? '', ...why(said) },
      t('themes.renamed', { theme: said['name'] ?? '' }),
    ),
};

export const stateConcept: ThemeAct = {
  name: 'themes.stateConcept',
  fields: (theme) => [
    {
      name: 'concept',
      label: t('themes.concept'),
      hint: t('themes.conceptHelp'),
      value: opened(theme.concept),
      rows: 3,
    },
    reason(),
  ],
  send: (act, theme, said) =>
    act(
      'themes/state-central-concept',
      { themeId: theme.id, concept: said['concept'] ?? '', ...why(said) },
      done('themes.conceptStated', theme),
    ),
};

export const drawBoundary: ThemeAct = {
  name: 'themes.drawBoundary',
  fields: (theme) => [
    {
      name: 'boundary',
      label: t('themes.boundary'),
      hint: t('themes.boundaryHelp'),
      value: opened(theme.boundary),
      rows: 3,
    },
    reason(),
  ],
  send: (act, theme, said) =>
    act(
      'themes/draw-theme-boundary',
      { themeId: theme.id, boundary: said['boundary'] ?? '', ...why(said) },
      done('themes.boundaryDrawn', theme),
    ),
};

export const letGo = (code: Theme['codes'][number]): ThemeAct => ({
  name: 'themes.letGo',
  fields: () => [reason()],
  send: (act, theme, said) =>
    act(
      'themes/remove-code-from-theme',
      { themeId: theme.id, codeId: code.id, ...why(said) },
      t('themes.codeLetGo', { code: opened(code.name) }),
    ),
});

/** What may be done with an excerpt that was gathered by itself. */
export const detach = (excerptId: string): ThemeAct => ({
  name: 'themes.letGo',
  fields: () => [reason()],
  send: (act, theme, said) =>
    act(
      'themes/detach-excerpt-from-theme',
      { themeId: theme.id, excerptId, ...why(said) },
      t('themes.excerptLetGo'),
    ),
});

/** Notes that an excerpt speaks against a theme. */
export const noteContrary = (excerptId: string): ThemeAct => ({
  name: 'themes.noteContrary',
  fields: () => [reason()],
  send: (act, theme, said) =>
    act(
      'themes/note-contrary-case',
      { themeId: theme.id, excerptId, ...why(said) },
      done('themes.contraryNoted', theme),
    ),
});
