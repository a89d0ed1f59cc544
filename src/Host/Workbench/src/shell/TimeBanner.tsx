import { Link } from 'wouter';
import { dayAndTime, t } from '../i18n';
import { hrefOf, useNowHref, useStudyContext } from './study';

/** Says that the past is shown, which moment of it, and the way back. */
export function TimeBanner() {
  const { scope, about, last } = useStudyContext();
  const now = useNowHref();
  if (scope.at === undefined) {
    return null;
  }
  return (
    <section className="time-banner" aria-label={t('shell.shownTime')}>
      <p>
        {t('shell.asItWas', { when: dayAndTime(about.studyTime), n: about.moment, last })}{' '}
        <Link href={now}>{t('shell.backToNow')}</Link>{' '}
        <Link href={hrefOf({ study: scope.study }, '/compare', { from: String(about.moment) })}>
          {t('shell.compareWithNow')}
        </Link>
      </p>
    </section>
  );
}
