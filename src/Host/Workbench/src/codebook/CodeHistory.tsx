import { useMemo } from 'react';
import { Link } from 'wouter';
import { useCodeHistory, useCodes } from '../api/codes';
import type { Row } from '../coding/search';
import { dayAndTime, t } from '../i18n';
import { When } from '../shell/Messages';
import { hrefOf, nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { namedIn, reasonOf, sentenceOf } from './history';

interface CodeHistoryProps {
  code: string;
  codes: readonly Row[];
}

/** All that was decided about a code, newest first: its earlier names and definitions among it. */
export function CodeHistory({ code, codes }: CodeHistoryProps) {
  const { scope, about } = useStudyContext();
  const history = useCodeHistory(scope, code);
  const known = useMemo(() => new Map(codes.map(({ id, name }) => [id, opened(name)])), [codes]);
  const gone = useMemo(
    () => namedIn(history.data?.entries ?? []).filter((id) => !known.has(id)),
    [history.data, known],
  );
  const others = useCodes(scope, gone);
  const names = new Map([...known, ...others.map(({ id, name }) => [id, opened(name)] as const)]);
  return (
    <section>
      <h2>{t('codes.history')}</h2>
      <When read={history}>
        {({ entries }) => (
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
                <tr key={entry.moment}>
                  <td>
                    <Link
                      href={hrefOf({ ...scope, at: String(entry.moment) }, `/codes/${code}`)}
                      title={t('codes.asThen')}
                    >
                      {dayAndTime(entry.happenedAt)}
                    </Link>
                  </td>
                  <th scope="row" dir="auto">
                    {sentenceOf(entry, names)}
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
