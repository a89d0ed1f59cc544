import { Link } from 'wouter';
import { useQuotationRegister } from '../api/audit';
import { useThemes } from '../api/themes';
import { t } from '../i18n';
import { ActButtons } from '../shell/ActButtons';
import { Note, When } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import type { Theme } from '../themes/themes';
import { state } from './acts';
import { Claim } from './Claim';
import { byTheme, stands, stillToDo, type Register } from './findings';
import { TakenOut } from './TakenOut';

/** The claims of the report by theme, each with the quotations that bear it. */
export default function FindingsPage() {
  const { scope, canAnalyse } = useStudyContext();
  const register = useQuotationRegister(scope, true);
  const themes = useThemes(scope);
  const href = useHref();
  useTitle(t('findings.title'));
  return (
    <div className="page leaf findings">
      <header className="page-head">
        <h1>{t('findings.title')}</h1>
        <div className="actions">
          <Link href={href('/reports', { report: 'quotations' })}>{t('findings.toReport')}</Link>
          {canAnalyse && (
            <ActButtons offers={[state(themes.data?.themes ?? [])]} about={t('findings.title')} />
          )}
        </div>
      </header>
      <When read={register}>
        {(read) => (
          <When read={themes}>
            {({ themes: items }) => <Claims register={read} themes={items} />}
          </When>
        )}
      </When>
    </div>
  );
}

function Claims({ register, themes }: { register: Register; themes: readonly Theme[] }) {
  const groups = byTheme(register.findings, themes.map(({ id }) => id));
  const names = new Map(themes.map(({ id, name }) => [id, opened(name)]));
  return (
    <>
      {register.findings.some(stands) ? (
        <StillToDo register={register} />
      ) : (
        <Note title={t('findings.emptyTitle')}>
          <p>{t('findings.empty')}</p>
        </Note>
      )}
      {groups.map(({ theme, findings }) => (
        <section key={theme ?? ''}>
          <h2 dir="auto">
            {theme ? <ThemeLink theme={theme} name={names.get(theme) ?? ''} /> : t('findings.noTheme')}
          </h2>
          <ul className="cards">
            {findings.map((finding) => (
              <Claim key={finding.id} finding={finding} register={register} themes={themes} />
            ))}
          </ul>
        </section>
      ))}
      <TakenOut register={register} />
    </>
  );
}

function ThemeLink({ theme, name }: { theme: string; name: string }) {
  const href = useHref();
  return <Link href={href(`/themes/${theme}`)}>{name}</Link>;
}

function StillToDo({ register }: { register: Register }) {
  const open = stillToDo(register);
  return (
    <p className="soft">
      {open.length === 0
        ? t(register.quotations.some(({ quotation }) => stands(quotation)) ? 'findings.allReady' : 'findings.noneChosen')
        : t('findings.stillToDo', {
            what: open.map(([need, n]) => t(`findings.need_${need}`, { n })).join(', '),
          })}
    </p>
  );
}
