import { newId, type Schemas } from '../api/client';
import { t, term } from '../i18n';
import { opened } from '../shell/wording';
import { done, reason, why, type ThemeAct } from './acts';
import { isInUse, within, type Theme } from './themes';

const LEVELS = ['overarching', 'theme', 'subTheme'] as const;

const named = (themes: readonly Theme[]) =>
  themes.map(({ id, name }) => [id, opened(name)] as const);

/** Makes a theme part of another one, or lets it stand on its own, as wide as is said. */
export const nest = (themes: readonly Theme[]): ThemeAct => ({
  name: 'themes.nest',
  fields: (theme) => [
    {
      name: 'parent',
      label: t('themes.parent'),
      value: theme.parentId ?? '',
      options: [
        ['', t('themes.noParent')],
        ...named(themes.filter((other) => isInUse(other) && !within(themes, other, theme.id))),
      ],
    },
    {
      name: 'level',
      label: t('themes.level'),
      value: theme.level,
      options: LEVELS.map((level) => [level, term('terms', level)] as const),
    },
    reason(),
  ],
  send: (act, theme, said) =>
    act(
      'themes/nest-theme',
      {
        themeId: theme.id,
        parentId: said['parent'] || null,
        level: said['level'] as Schemas['ThemeLevel'],
        ...why(said),
      },
      done('themes.nested', theme),
    ),
});

/** Makes a theme part of another for good: its codes and excerpts go there. */
export const mergeInto = (themes: readonly Theme[]): ThemeAct => ({
  name: 'themes.merge',
  lead: 'themes.mergeMeans',
  fields: (theme) => [
    {
      name: 'into',
      label: t('themes.mergeInto'),
      options: named(themes.filter((other) => isInUse(other) && !within(themes, other, theme.id))),
    },
    reason(),
  ],
  send: (act, theme, said) =>
    act(
      'themes/merge-themes',
      { into: said['into'] ?? '', from: [theme.id], ...why(said) },
      done('themes.mergedNow', theme),
    ),
});

/** Makes a new theme of some of a theme's codes; the theme itself stays. */
export const splitOff: ThemeAct = {
  name: 'themes.split',
  lead: 'themes.splitMeans',
  fields: (theme) => [
    { name: 'name', label: t('themes.nameOfPart') },
    { name: 'concept', label: t('themes.conceptLater'), hint: t('themes.conceptHelp'), rows: 2 },
    {
      name: 'codes',
      label: t('themes.codesThatGo'),
      many: true,
      options: theme.codes.map(({ id, name }) => [id, opened(name)] as const),
    },
    reason(),
  ],
  send: (act, theme, said) =>
    act(
      'themes/split-theme',
      {
        themeId: theme.id,
        into: [
          {
            themeId: newId(),
            name: said['name'] ?? '',
            concept: said['concept'] || null,
            codes: (said['codes'] ?? '').split(' ').filter(Boolean),
          },
        ],
        keep: true,
        ...why(said),
      },
      t('themes.splitNow', { theme: said['name'] ?? '' }),
    ),
};

/** Gives a theme back to the one code that says its idea. */
export const demote: ThemeAct = {
  name: 'themes.demote',
  lead: 'themes.demoteMeans',
  fields: (theme) => [
    {
      name: 'code',
      label: t('themes.demoteTo'),
      options: theme.codes
        .filter(({ status }) => status === 'inUse')
        .map(({ id, name }) => [id, opened(name)] as const),
    },
    reason(),
  ],
  send: (act, theme, said) =>
    act(
      'themes/demote-theme',
      { themeId: theme.id, codeId: said['code'] ?? '', ...why(said) },
      done('themes.demoted', theme),
    ),
};

/** What changes the shape of a theme in use among the others. */
export const reshaping = (theme: Theme, themes: readonly Theme[]): readonly ThemeAct[] => [
  nest(themes),
  ...(themes.filter(isInUse).length > 1 ? [mergeInto(themes)] : []),
  ...(theme.codes.length > 1 ? [splitOff] : []),
  ...(theme.codes.some(({ status }) => status === 'inUse') ? [demote] : []),
];
