import type { Schemas } from '../api/client';
import { t } from '../i18n';

/** An answer as a table, and what belongs to it and is not recorded. */
export function Answer({ answer }: { answer: Schemas['AuditAnswer'] }) {
  const { columns, rows, notRecorded, question } = answer;
  return (
    <>
      {rows.length === 0 ? (
        <p className="soft">{t('audit.noRow')}</p>
      ) : (
        <div
          className="scrolls"
          role="region"
          aria-label={t('audit.answerTo', { question })}
          tabIndex={0}
        >
          <table className="table stays">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ cells }, i) => (
                <tr key={`${i} ${cells[0]}`}>
                  {cells.map((cell, j) => (
                    <td key={columns[j]} dir="auto">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {notRecorded && (
        <p className="small">
          {t('audit.notRecorded')} {notRecorded}
        </p>
      )}
    </>
  );
}
