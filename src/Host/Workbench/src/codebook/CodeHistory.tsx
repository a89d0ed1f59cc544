import { Link } from 'wouter';
import type { Row } from '../coding/search';
import { dayAndTime, t } from '../i18n';
import { When } from '../shell/Messages';
import { hrefOf, nameOf, useStudyContext } from '../shell/study';
import { reasonOf, sentenceOf } from './history';
import { useStory } from './useStory';

interface CodeHistoryProps {
  code: string;
  codes: readonly Row[];
}

/** What the life line leads to. */
export const decisionId = (moment: number) => `decision-${moment}`;

/** All that was decided about a code, newest first: its earlier names and definitions among it. */
export function CodeHistory({ code, codes }: CodeHistoryProps) {
  const { scope, about } = useStudyContext();
  const story = useStory(code, codes);
  return (
    <section>
      <h2>{t('codes.history')}</h2>
      <When read={story}>
        {({ entries, names }) => (
          <table className="table history-table">
            <thead>
              <tr>
                <th scope="col">{t('codes.when')}</th>
                <th scope="col">{t('codes.what')}</th>
                <th scope="col">{t('codes.why')}</th>
                <th scope="col">{t('codes.who')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.toReversed().map((entry) => (
                <tr key={entry.moment} id={decisionId(entry.moment)} tabIndex={-1}>
                  <td>
                    <Link
                      href={hrefOf({ ...scope, at: String(entry.moment) }, `/codes/${code}`)}
                      title={t('codes.asThen')}
                    >
                      {dayAndTime(entry.happenedAt)}
                    </Link>
                  </td>
                  <th scope="row" dir="auto">
                    {sentenceOf(entry, names, code)}
                  </th>
                  <td dir="auto">{reasonOf(entry)}</td>
                  <td>{nameOf(about, entry.actor)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </When>
    </section>
  );
}
