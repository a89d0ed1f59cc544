import { useThemeHistories, useThemes } from '../api/themes';
import { t, term } from '../i18n';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { isInUse, standingOf } from '../themes/themes';
import { useQuoting } from './quoting';
import type { Part, Report } from './report';

const QUOTES = 4;

/** The themes in use: concept, boundary, codes, quotations and what speaks against them. */
export function useThemesReport(isWanted: boolean): Report | undefined {
  const { scope } = useStudyContext();
  const themes = useThemes(scope).data?.themes.filter(isInUse);
  const histories = useThemeHistories(
    scope,
    isWanted ? (themes?.map(({ id }) => id) ?? []) : [],
  );
  const quoting = useQuoting(isWanted);
  if (!themes || !quoting) {
    return undefined;
  }
  const names = new Map(themes.map(({ id, name }) => [id, opened(name)]));
  const codesOf = (theme: (typeof themes)[number]) =>
    theme.codes.map(({ name }) => opened(name)).join('; ');
  const parts = themes.flatMap((theme): Part[] => {
    const standing = standingOf(theme, histories.get(theme.id));
    const single = quoting.byId(theme.excerpts);
    const contrary = quoting.byId(theme.contraryCases);
    const level = theme.parentId && names.has(theme.parentId) ? 3 : 2;
    return [
      {
        title: opened(theme.name),
        level,
        said: [
          [
            term('terms', theme.level),
            t(`themes.is_${standing === 'givenUp' ? 'parked' : standing}`),
            theme.parentId &&
              names.has(theme.parentId) &&
              `${t('themes.partOf')} ${names.get(theme.parentId)}`,
          ]
            .filter(Boolean)
            .join(' · '),
          opened(theme.concept) || t('themes.noConcept'),
          opened(theme.boundary) || t('themes.noBoundary'),
          `${t('themes.codes')}: ${codesOf(theme) || t('themes.noneHere')}`,
        ],
        quotes: [
          ...single,
          ...quoting.withCodes(new Set(theme.codes.map(({ id }) => id)), QUOTES),
        ],
      },
      ...(contrary.length > 0
        ? [{ title: t('themes.contrary'), level: level === 2 ? (3 as const) : (4 as const), quotes: contrary }]
        : []),
    ];
  });
  return {
    parts,
    table: {
      heads: [
        t('themes.name'),
        t('themes.level'),
        t('themes.parent'),
        t('themes.concept'),
        t('themes.boundary'),
        t('themes.codes'),
      ],
      rows: themes.map((theme) => [
        opened(theme.name),
        term('terms', theme.level),
        names.get(theme.parentId ?? '') ?? '',
        opened(theme.concept),
        opened(theme.boundary),
        codesOf(theme),
      ]),
    },
  };
}
