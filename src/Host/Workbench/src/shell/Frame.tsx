import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useLive } from '../api/live';
import { FindButton } from '../find/FindButton';
import { useSeen } from '../home/seen';
import { t } from '../i18n';
import { drawer } from '../time/drawer';
import { TimeButton } from '../time/TimeButton';
import { UndoLast } from '../undo/UndoLast';
import { useFrameKeys } from './frameKeys';
import { Icon } from './icons';
import { Mark } from './Mark';
import { Rail } from './Rail';
import { StatusLine } from './StatusLine';
import { useStore } from './store';
import { hrefOf, useStudyContext } from './study';
import { BlindLine } from './BlindLine';
import { TimeBanner } from './TimeBanner';
import { opened } from './wording';

const TimeDrawer = lazy(() => import('../time/TimeDrawer'));

/** What stands around every page of a study. */
export function Frame({ children }: { children: ReactNode }) {
  const { scope, about, last, blind } = useStudyContext();
  const [path] = useLocation();
  const isTimeOpen = useStore(drawer);
  useFrameKeys();
  useSeen(scope.study, last);
  useLive(scope.study, { isNow: scope.at === undefined, isBlind: blind !== undefined });
  useEffect(() => {
    document.getElementById('content')?.scrollTo(0, 0);
  }, [path]);
  return (
    <div className="frame">
      <SkipLinks />
      <header className="top">
        <Link href="/" className="mark">
          <Mark alt={t('shell.studies')} />
        </Link>
        <Link href={hrefOf(scope)} className="study-name" dir="auto">
          {opened(about.title)}
        </Link>
        {about.isSynthetic && (
          <span className="tag" title={t('shell.syntheticMeans')}>
            {t('shell.synthetic')}
          </span>
        )}
        <FindButton />
        <TimeButton />
        <Link href="/settings" className="tool" aria-label={t('shell.settings')}>
          <Icon name="settings" />
        </Link>
      </header>
      <Rail />
      <main id="content" tabIndex={-1}>
        <TimeBanner />
        <BlindLine />
        {children}
      </main>
      <UndoLast />
      {isTimeOpen && (
        <Suspense>
          <TimeDrawer />
        </Suspense>
      )}
      <StatusLine />
    </div>
  );
}

export const SkipLinks = () => (
  <div className="skip">
    <a href="#content">{t('shell.skip')}</a>
    <a href="#areas">{t('shell.skipAreas')}</a>
  </div>
);
