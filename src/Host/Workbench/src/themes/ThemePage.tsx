import { Link, useParams } from 'wouter';
import { useThemeHistories, useThemes } from '../api/themes';
import { ThemeFindings } from '../findings/ThemeFindings';
import { t, term } from '../i18n';
import { Failed, When } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import { actsOf, drawBoundary, rename, stateConcept } from './acts';
import { useEvidence } from './evidence';
import { useNames } from './names';
import { Quotes } from './Quote';
import { reshaping } from './reshaping';
import { Counts, Kinship } from './ThemeCard';
import { ThemeActs } from './ThemeActs';
import { ThemeCodes } from './ThemeCodes';
import { ThemeHistory } from './ThemeHistory';
import { isInUse, standingOf, type Theme } from './themes';

/** One theme: what it says, what it rests on, what speaks against it and how it changed. */
export default function ThemePage() {
  const { theme } = useParams<{ theme: string }>();
  const { scope } = useStudyContext();
  const themes = useThemes(scope);
  useTitle(t('shell.themes'));
  return (
    <When read={themes}>
      {({ themes: items }) => {
        const found = items.find(({ id }) => id === theme);
        return found ? <Sheet theme={found} themes={items} /> : <Failed error={undefined} />;
      }}
    </When>
  );
}

function Sheet({ theme, themes }: { theme: Theme; themes: Theme[] }) {
  const { scope, canAnalyse } = useStudyContext();
  const href = useHref();
  const names = useNames(themes);
  const evidence = useEvidence(themes);
  const histories = useThemeHistories(scope, [theme.id]);
  const standing = standingOf(theme, histories.get(theme.id));
  const changes = canAnalyse && isInUse(theme);
  const parts = themes.filter((part) => part.parentId === theme.id && isInUse(part));
  return (
    <div className="page leaf">
      <header className="rows">
        <p className="small">
          <Link href={href('/themes')}>{t('themes.all')}</Link>
        </p>
        <h1 dir="auto">{opened(theme.name)}</h1>
        <p className="small soft">
          {term('terms', theme.level)} ·{' '}
          {standing === 'givenUp' ? term('terms', theme.status) : t(`themes.is_${standing}`)} ·{' '}
          <Link href={href('/lineage', { of: theme.id })}>{t('themes.toItsLineage')}</Link>
        </p>
        <Kinship theme={theme} names={names} />
        <Counts evidence={evidence(theme)} />
        {canAnalyse && (
          <div className="row-of-acts">
            <ThemeActs
              theme={theme}
              acts={[
                ...(changes ? [rename] : []),
                ...actsOf(theme, standing),
                ...(changes ? reshaping(theme, themes) : []),
              ]}
            />
          </div>
        )}
      </header>
      <section>
        <h2>{t('themes.concept')}</h2>
        <p className={theme.concept ? 'prose' : 'soft'} dir="auto">
          {opened(theme.concept) || t('themes.noConcept')}
        </p>
        {changes && <ThemeActs theme={theme} acts={[stateConcept]} />}
      </section>
      <section>
        <h2>{t('themes.boundary')}</h2>
        <p className={theme.boundary ? 'prose' : 'soft'} dir="auto">
          {opened(theme.boundary) || t('themes.noBoundary')}
        </p>
        {changes && <ThemeActs theme={theme} acts={[drawBoundary]} />}
      </section>
      {parts.length > 0 && (
        <section>
          <h2>{t('themes.parts')}</h2>
          <ul>
            {parts.map((part) => (
              <li key={part.id}>
                <Link href={href(`/themes/${part.id}`)}>{opened(part.name)}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('themes.codes')}</h2>
        <ThemeCodes theme={theme} names={names} />
      </section>
      <section>
        <h2>{t('themes.singles')}</h2>
        {theme.excerpts.length === 0 ? (
          <p className="soft">{t('themes.noSingles')}</p>
        ) : (
          <Quotes
            ids={theme.excerpts}
            names={names}
            theme={theme}
            canLetGo={changes}
          />
        )}
      </section>
      <ThemeFindings theme={theme} themes={themes} />
      <section>
        <h2>{t('themes.contrary')}</h2>
        {theme.contraryCases.length === 0 ? (
          <p className="soft">{t('themes.noContrary')}</p>
        ) : (
          <Quotes ids={theme.contraryCases} names={names} theme={theme} />
        )}
      </section>
      <section>
        <h2>{t('themes.history')}</h2>
        <ThemeHistory theme={theme.id} names={names} />
      </section>
    </div>
  );
}
