import { t } from '../i18n';
import { opened } from '../shell/wording';
import type { Theory } from './theory';
import type { Known } from './useKnown';

/** Who bears on which configuration, and how. */
export function Matrix({ theory, known }: { theory: Theory; known: Known }) {
  const shown = theory.configurations.filter(({ isRejected }) => !isRejected);
  const bearing = new Set(theory.matrix.map(({ participantId }) => participantId));
  const people = known.people.filter(([id]) => bearing.has(id));
  const cell = (configuration: string, person: string) =>
    theory.matrix.find(
      (each) => each.configurationId === configuration && each.participantId === person,
    );
  return (
    <div className="scrolls" role="region" aria-label={t('theory.matrix')} tabIndex={0}>
      <table className="table stays matrix">
        <thead>
          <tr>
            <th scope="col">{t('theory.participant')}</th>
            {shown.map(({ id, name }) => (
              <th key={id} scope="col" dir="auto">
                {opened(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(([person, label]) => (
            <tr key={person}>
              <th scope="row" dir="auto">
                {label}
              </th>
              {shown.map(({ id }) => (
                <td key={id}>
                  {(cell(id, person)?.stances ?? []).map((stance) => (
                    <span key={stance} className="stance" data-stance={stance}>
                      {t(`theory.short_${stance}`)}
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
