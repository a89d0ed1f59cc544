import { Link } from 'wouter';
import { useThemeHistory } from '../api/themes';
import { dayAndTime, t } from '../i18n';
import { When } from '../shell/Messages';
import { hrefOf, nameOf, useStudyContext } from '../shell/study';
import { reasonOf, sentenceOf, type Names } from './sentences';

interface ThemeHistoryProps {
  theme: string;
  names: Names;
}

/** All that was decided about a theme, newest first, each with its reason. */
export function ThemeHistory({ theme, names }: ThemeHistoryProps) {
  const { scope, about } = useStudyContext();
  const history = useThemeHistory(scope, theme);
  return (
    <When read={history}>
      {({ entries }) => (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('themes.when')}</th>
              <th scope="col">{t('themes.who')}</th>
              <th scope="col">{t('themes.what')}</th>
              <th scope="col">{t('themes.why')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.toReversed().map((entry) => (
              <tr key={entry.moment}>
                <td className="when">
                  <Link
                    href={hrefOf({ ...scope, at: String(entry.moment) }, `/themes/${theme}`)}
                    title={t('themes.open')}
                  >
                    {dayAndTime(entry.happenedAt)}
                  </Link>
                </td>
                <td>{nameOf(about, entry.actor)}</td>
                <th scope="row" dir="auto">
                  {sentenceOf(entry, names)}
                </th>
                <td dir="auto">{reasonOf(entry)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </When>
  );
}
