import { useMemo } from 'react';
import { useCodebook, useSources } from '../api/queries';
import { useThemes } from '../api/themes';
import { t } from '../i18n';
import { AREAS } from '../shell/areas';
import { hrefOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Place } from './finding';

/** The pages of a study, and its sources, codes and themes, as of the moment that is looked at. */
export function usePlaces(): readonly Place[] {
  const { scope, about } = useStudyContext();
  const sources = useSources(scope).data;
  const codes = useCodebook(scope).data?.codes;
  const themes = useThemes(scope).data?.themes;
  return useMemo(
    () => [
      ...AREAS.flatMap((area) => [area, ...(area.pages ?? [])]).map(
        ({ path, name, nameIn }): Place => ({
          kind: 'page',
          name: t(nameIn?.(about) ?? name),
          href: hrefOf(scope, path),
        }),
      ),
      { kind: 'page', name: t('shell.settings'), href: '/settings' },
      { kind: 'page', name: t('shell.studies'), href: '/' },
      ...(sources ?? []).map(
        ({ id, title }): Place => ({
          kind: 'source',
          name: opened(title),
          href: hrefOf(scope, `/sources/${id}`),
        }),
      ),
      ...(codes ?? []).map(
        ({ id, name, formerNames, definition }): Place => ({
          kind: 'code',
          name: opened(name),
          href: hrefOf(scope, `/codes/${id}`),
          also: [...(formerNames ?? []), ...(definition ? [definition] : [])].map(opened),
        }),
      ),
      ...(themes ?? []).map(
        ({ id, name }): Place => ({
          kind: 'theme',
          name: opened(name),
          href: hrefOf(scope, `/themes/${id}`),
        }),
      ),
    ],
    [scope, about, sources, codes, themes],
  );
}
