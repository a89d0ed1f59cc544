import { Link } from 'wouter';
import { useSources } from '../api/queries';
import { t } from '../i18n';
import { useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';

const SHOWN = 12;

/** The sources that can be read, each one step away. */
export function ToRead() {
  const { scope } = useStudyContext();
  const href = useHref();
  const sources = useSources(scope).data ?? [];
  const readable = sources.filter(({ isWithdrawn, texts }) => !isWithdrawn && texts.length > 0);
  return (
    <section>
      <h2>{t('home.toRead')}</h2>
      <ul className="plain in-a-row">
        {readable.slice(0, SHOWN).map(({ id, title }) => (
          <li key={id}>
            <Link href={href(`/sources/${id}`)}>{opened(title)}</Link>
          </li>
        ))}
        <li>
          <Link href={href('/sources')}>{t('home.allSources')}</Link>
        </li>
      </ul>
    </section>
  );
}
