import type { Schemas } from '../api/client';
import { t, term } from '../i18n';
import { Group } from './Group';
import { Reworded } from './Reworded';
import { placeName, Thing } from './Thing';

type Theme = Schemas['ThemeChange'];

/** Each theme that differs, and in what. */
export const ThemeChanges = ({ themes }: { themes: readonly Theme[] }) => (
  <Group title={t('compare.themes')} items={themes}>
    {(theme) => (
      <>
        <h3>
          <Thing path={`/themes/${theme.themeId}`} name={theme.theme} />{' '}
          <span className="tag">{standing(theme)}</span>
        </h3>
        <ul>
          {theme.nameBefore && <li>{t('compare.wasCalled', { name: theme.nameBefore })}</li>}
          {theme.place && (
            <li>{t('compare.went', { from: placeName(theme.placeBefore ?? ''), to: placeName(theme.place) })}</li>
          )}
          <Words title={t('compare.concept')} words={theme.concept} />
          <Words title={t('compare.boundary')} words={theme.boundary} />
          <Codes title={t('compare.codesGained')} codes={theme.codesGained} />
          <Codes title={t('compare.codesLost')} codes={theme.codesLost} />
          <Count name="compare.excerptsGained" n={theme.excerptsGained.length} />
          <Count name="compare.excerptsLost" n={theme.excerptsLost.length} />
          <Count name="compare.contraryCases" n={theme.contraryCases.length} />
        </ul>
      </>
    )}
  </Group>
);

function standing({ statusBefore, status }: Theme) {
  const now = term('terms', status);
  if (!statusBefore) {
    return `${t('compare.newTheme')}, ${now.toLowerCase()}`;
  }
  return statusBefore === status
    ? now
    : t('compare.status', { from: term('terms', statusBefore), to: now.toLowerCase() });
}

const Words = ({ title, words }: { title: string; words: Theme['concept'] }) =>
  words.length > 0 && (
    <li>
      <span className="soft">{title}:</span> <Reworded words={words} />
    </li>
  );

const Codes = ({ title, codes }: { title: string; codes: Theme['codesGained'] }) =>
  codes.length > 0 && (
    <li>
      <span className="soft">{title}:</span> {codes.map(({ code }) => `“${code}”`).join(', ')}
    </li>
  );

interface CountProps {
  name: 'compare.excerptsGained' | 'compare.excerptsLost' | 'compare.contraryCases';
  n: number;
}

const Count = ({ name, n }: CountProps) => n > 0 && <li>{t(name, { n })}</li>;
