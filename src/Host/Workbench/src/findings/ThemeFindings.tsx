import { Link } from 'wouter';
import { useQuotationRegister } from '../api/audit';
import { t } from '../i18n';
import { ActButtons } from '../shell/ActButtons';
import { When } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Theme } from '../themes/themes';
import { state } from './acts';
import { Claim } from './Claim';
import { stands } from './findings';

interface ThemeFindingsProps {
  theme: Theme;
  themes: readonly Theme[];
}

/** The quotations chosen for what the report claims of a theme. */
export function ThemeFindings({ theme, themes }: ThemeFindingsProps) {
  const { scope, canAnalyse } = useStudyContext();
  const href = useHref();
  const register = useQuotationRegister(scope, true);
  return (
    <section>
      <h2>{t('findings.chosenQuotations')}</h2>
      <When read={register}>
        {(read) => {
          const claims = read.findings.filter((each) => each.themeId === theme.id && stands(each));
          return claims.length === 0 ? (
            <p className="soft">{t('findings.noneOfTheme')}</p>
          ) : (
            <ul className="cards">
              {claims.map((finding) => (
                <Claim key={finding.id} finding={finding} register={read} themes={themes} />
              ))}
            </ul>
          );
        }}
      </When>
      <div className="row-of-acts beside">
        {canAnalyse && (
          <ActButtons offers={[state(themes, theme.id)]} about={opened(theme.name)} />
        )}
        <Link href={href('/findings')}>{t('findings.all')}</Link>
      </div>
    </section>
  );
}
