import { t } from '../i18n';
import { useTitle } from '../shell/title';
import { Guides } from './Guides';
import { Interviews } from './Interviews';
import { Sampling } from './Sampling';
import { Transcripts } from './Transcripts';

/** How the data were made: whom was asked, what was asked, and when it was checked. */
export default function FieldworkPage() {
  useTitle(t('fieldwork.title'));
  return (
    <div className="page leaf fieldwork">
      <header className="rows">
        <h1>{t('fieldwork.title')}</h1>
        <p className="lead">{t('fieldwork.lead')}</p>
      </header>
      <Sampling />
      <Guides />
      <Interviews />
      <Transcripts />
    </div>
  );
}
