import { Link } from 'wouter';
import { t } from '../i18n';
import { keyOf } from '../keys/inUse';
import { Note } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';

/** What a code is and where codes come from, while there is none. */
export function NoCode() {
  const { scope } = useStudyContext();
  const href = useHref();
  return (
    <Note title={t('codes.emptyTitle')}>
      {scope.at !== undefined && <p>{t('codes.emptyThen')}</p>}
      <p>{t('codes.empty', { key: keyOf('text.new') })}</p>
      <p>
        <Link href={href('/sources')}>{t('codes.toSources')}</Link>
      </p>
    </Note>
  );
}
