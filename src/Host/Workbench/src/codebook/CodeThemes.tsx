import { Link } from 'wouter';
import { useThemesWith } from '../api/themes';
import { t, term } from '../i18n';
import { When } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';

/** The themes that a code is in, each with how it stands. */
export function CodeThemes({ code }: { code: string }) {
  const { scope } = useStudyContext();
  const href = useHref();
  const themes = useThemesWith(scope, code);
  return (
    <section>
      <h2>{t('codes.themes')}</h2>
      <When read={themes}>
        {(items) =>
          items.length === 0 ? (
            <p className="soft">{t('codes.noTheme')}</p>
          ) : (
            <ul className="below in-one">
              {items.map(({ id, name, status }) => (
                <li key={id}>
                  <Link href={href(`/themes/${id}`)} dir="auto">
                    {opened(name)}
                  </Link>{' '}
                  <span className="tag">{term('terms', status)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </When>
    </section>
  );
}
