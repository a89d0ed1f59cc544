import { useMemo, useState } from 'react';
import { t } from '../i18n';
import { ActButtons } from '../shell/ActButtons';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Theme } from '../themes/themes';
import { actsOnFinding } from './acts';
import { quotationsOf, type Finding, type Register } from './findings';
import type { Nearby } from './ChoosePassage';
import { Quotation } from './Quotation';
import { QuoteDialog } from './QuoteDialog';

interface ClaimProps {
  finding: Finding;
  register: Register;
  themes: readonly Theme[];
}

/** A claim of the report with its quotations. */
export function Claim({ finding, register, themes }: ClaimProps) {
  const { canAnalyse } = useStudyContext();
  const rows = quotationsOf(register, finding.id);
  return (
    <li className="card claim">
      <h3 dir="auto">{opened(finding.claim)}</h3>
      {canAnalyse && (
        <div className="row-of-acts">
          <ChooseFor finding={finding} themes={themes} />
          <ActButtons
            offers={actsOnFinding(finding, themes, rows.length > 0)}
            about={opened(finding.claim)}
          />
        </div>
      )}
      {rows.length === 0 ? (
        <p className="soft">{t('findings.noQuotation')}</p>
      ) : (
        <ul className="plain quotations">
          {rows.map((row) => (
            <Quotation key={row.quotation.id} row={row} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Chooses a passage for a claim; those of its theme are looked through first. */
function ChooseFor({ finding, themes }: Omit<ClaimProps, 'register'>) {
  const [isOpen, setOpen] = useState(false);
  const nearby = useMemo(
    () => nearbyOf(themes.find(({ id }) => id === finding.themeId)),
    [themes, finding.themeId],
  );
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t('findings.choose')}
        <span className="spoken" dir="auto">
          : {opened(finding.claim)}
        </span>
      </button>
      {isOpen && (
        <QuoteDialog
          finding={finding}
          nearby={nearby}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** The passages that a theme rests on. */
function nearbyOf(theme: Theme | undefined): Nearby | undefined {
  if (!theme) {
    return undefined;
  }
  const codes = new Set(theme.codes.map(({ id }) => id));
  const single = new Set([...theme.excerpts, ...theme.contraryCases]);
  return {
    name: t('findings.nearby', { theme: opened(theme.name) }),
    has: ({ id, codings }) => single.has(id) || codings.some(({ codeId }) => codes.has(codeId)),
  };
}
