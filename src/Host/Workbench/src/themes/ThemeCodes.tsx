import { useState, type FormEvent } from 'react';
import { useWholeCode } from '../api/codes';
import { useCodebook } from '../api/queries';
import { beginningOf, wordsOf } from '../findings/passages';
import { QuoteIt } from '../findings/QuoteIt';
import { t, term } from '../i18n';
import { useAct } from '../shell/act';
import { When } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { ToTheory } from '../theory/ToTheory';
import { letGo, noteContrary } from './acts';
import { Quote } from './Quote';
import type { Names } from './sentences';
import { ThemeActs } from './ThemeActs';
import { isInUse, type Theme } from './themes';

interface ThemeCodesProps {
  theme: Theme;
  names: Names;
}

/** The codes gathered into a theme, each with its excerpts when it is opened. */
export function ThemeCodes({ theme, names }: ThemeCodesProps) {
  const { canAnalyse } = useStudyContext();
  const changes = canAnalyse && isInUse(theme);
  return (
    <>
      {theme.codes.length === 0 && <p className="soft">{t('themes.noCodes')}</p>}
      <ul className="plain rows">
        {theme.codes.map((code) => (
          <li key={code.id}>
            <CodeQuotes theme={theme} code={code} names={names} changes={changes} />
            {changes && (
              <ThemeActs theme={theme} acts={[letGo(code)]} about={opened(code.name)} />
            )}
          </li>
        ))}
      </ul>
      {changes && <Gather theme={theme} />}
    </>
  );
}

interface CodeQuotesProps extends ThemeCodesProps {
  code: Theme['codes'][number];
  changes: boolean;
}

function CodeQuotes({ theme, code, names, changes }: CodeQuotesProps) {
  const { scope } = useStudyContext();
  const [isOpen, setOpen] = useState(false);
  const excerpts = useWholeCode(scope, code.id, isOpen);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary dir="auto">
        {opened(code.name)}
        {code.status !== 'inUse' && <> ({term('themes', code.status)})</>}
      </summary>
      {isOpen && (
        <When read={excerpts}>
          {(all) =>
            all.length === 0 ? (
              <p className="soft">{t('themes.noExcerpt')}</p>
            ) : (
              <ul className="plain quotes">
                {all.map((excerpt) => (
                  <li key={excerpt.id}>
                    <Quote excerpt={excerpt} names={names} />
                    {changes && (
                      <div className="row-of-acts">
                        {!theme.contraryCases.includes(excerpt.id) && (
                          <ThemeActs theme={theme} acts={[noteContrary(excerpt.id)]} />
                        )}
                        <QuoteIt
                          passage={excerpt}
                          begins={beginningOf(wordsOf(excerpt))}
                          theme={theme.id}
                        />
                        <ToTheory passage={excerpt} begins={beginningOf(wordsOf(excerpt))} />
                      </div>
                    )}
                  </li>
                ))}
              </ul>
            )
          }
        </When>
      )}
    </details>
  );
}

function Gather({ theme }: { theme: Theme }) {
  const { scope } = useStudyContext();
  const codes = useCodebook(scope).data?.codes ?? [];
  const held = new Set(theme.codes.map(({ id }) => id));
  const act = useAct();
  const gather = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const code = codes.find(({ id }) => id === form.get('code'));
    if (code) {
      void act(
        'themes/assign-code-to-theme',
        { themeId: theme.id, codeId: code.id, reason: String(form.get('reason')).trim() || null },
        t('themes.gathered', { code: opened(code.name) }),
      );
      event.currentTarget.reset();
    }
  };
  return (
    <form className="gather" onSubmit={gather}>
      <label>
        {t('themes.gatherWhich')}
        <select name="code">
          {codes
            .filter(({ id }) => !held.has(id))
            .map(({ id, code }) => (
              <option key={id} value={id}>
                {code}
              </option>
            ))}
        </select>
      </label>
      <label>
        {t('shell.reasonOptional')}
        <input name="reason" autoComplete="off" />
      </label>
      <button type="submit">{t('themes.gather')}</button>
    </form>
  );
}
