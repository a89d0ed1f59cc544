import type { Schemas } from '../api/client';
import { number, t, term } from '../i18n';
import { Group } from './Group';
import { Reworded } from './Reworded';
import { Thing } from './Thing';

const AREAS = ['study', 'sources', 'memos', 'meetings', 'rounds', 'theory', 'report'];

/** What became of the codings of each code. */
export const CodingChanges = ({ codings }: { codings: readonly Schemas['CodingChange'][] }) =>
  codings.length > 0 && (
    <section className="changes">
      <h2 id="coding-changes">{t('compare.codings')}</h2>
      <table className="table stays" aria-labelledby="coding-changes">
        <thead>
          <tr>
            <th scope="col">{t('compare.code')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="number">
                {t(`compare.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {codings.map((change) => (
            <tr key={change.codeId}>
              <th scope="row" dir="auto">
                <Thing path={`/codes/${change.codeId}`} name={change.code} />
              </th>
              {COLUMNS.map((column) => (
                <td key={column} className="number">
                  {change[column] > 0 && number(change[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

const COLUMNS = ['added', 'withdrawn', 'movedIn', 'movedOut'] as const;

/** What differs besides codes, codings and themes, area by area. */
export const OtherChanges = ({ others }: { others: readonly Schemas['OtherChange'][] }) =>
  [...new Set([...AREAS, ...others.map(({ area }) => area)])].map((area) => (
    <Group
      key={area}
      title={term('compare', area)}
      items={others.filter((change) => change.area === area)}
    >
      {({ what, name, words }) => (
        <>
          <span className="soft">
            {what}
          </span>
          {name && name !== what && `: ${name}`}
          {words.length > 0 && (
            <p>
              <Reworded words={words} />
            </p>
          )}
        </>
      )}
    </Group>
  ));
