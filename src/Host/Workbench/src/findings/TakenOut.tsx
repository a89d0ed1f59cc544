import { t } from '../i18n';
import { opened } from '../shell/wording';
import { readingOf } from './acts';
import { stands, type Register } from './findings';

/** Claims and quotations that were taken out of the report; they stay on record. */
export function TakenOut({ register }: { register: Register }) {
  const findings = register.findings.filter((finding) => !stands(finding));
  const rows = register.quotations.filter(({ quotation }) => !stands(quotation));
  if (findings.length + rows.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>{t('findings.out', { n: findings.length + rows.length })}</summary>
      <ul>
        {findings.map(({ id, claim }) => (
          <li key={id} dir="auto">
            {opened(claim)}
          </li>
        ))}
        {rows.map((row) => (
          <li key={row.quotation.id} dir="auto">
            <strong>{row.shortName}</strong> {readingOf(row)}
          </li>
        ))}
      </ul>
    </details>
  );
}
