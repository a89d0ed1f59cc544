import { Link } from 'wouter';
import { useSources } from '../api/queries';
import { t } from '../i18n';
import { Note, When } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { HEADING } from './SourceActs';
import { SourceTable } from './SourceTable';

/** What the study has to read, whose it is and how far the coding of it is. */
export default function SourcesPage() {
  const { scope, canAnalyse } = useStudyContext();
  const href = useHref();
  const sources = useSources(scope);
  useTitle(t('shell.sources'));
  return (
    <div className="page sources-page">
      <header className="page-head">
        <h1 id={HEADING} tabIndex={-1}>
          {t('sources.title')}
        </h1>
        {canAnalyse && (
          <Link className="button" href={href('/sources/import')}>
            {t('importing.title')}
          </Link>
        )}
      </header>
      <When read={sources}>
        {(items) =>
          items.length === 0 ? (
            <Note title={t('sources.emptyTitle')}>
              <p>{t('sources.empty')}</p>
            </Note>
          ) : (
            <SourceTable items={items} />
          )
        }
      </When>
    </div>
  );
}
