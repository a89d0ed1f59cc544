import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useLive } from '../api/live';
import type { Scope } from '../api/queries';
import { useSeen } from '../home/seen';
import { t } from '../i18n';
import { drawer } from '../time/drawer';
import { TimeButton } from '../time/TimeButton';
import { AREAS } from './areas';
import { useFrameKeys } from './frameKeys';
import { Icon } from './icons';
import { StatusLine } from './StatusLine';
import { useStore } from './store';
import { useStudyContext } from './study';
import { hrefOf } from './study';
import { TimeBanner } from './TimeBanner';
import { opened } from './wording';

const TimeDrawer = lazy(() => import('../time/TimeDrawer'));

/** What stands around every page of a study. */
export function Frame({ children }: { children: ReactNode }) {
  const { scope, about, last, person } = useStudyContext();
  const [path] = useLocation();
  const isTimeOpen = useStore(drawer);
  useFrameKeys();
  useSeen(scope.study, last);
  useLive(scope.study, person, scope.at === undefined);
  useEffect(() => {
    document.getElementById('content')?.scrollTo(0, 0);
  }, [path]);
  return (
    <div className="frame">
      <SkipLinks />
      <header className="top">
        <Link href="/" className="mark">
          <img src="/mark.svg" alt={t('shell.studies')} width="28" height="28" />
        </Link>
        <Link href={hrefOf(scope)} className="study-name" dir="auto">
          {opened(about.title)}
        </Link>
        {about.isSynthetic && (
          <span className="tag" title={t('shell.syntheticMeans')}>
            {t('shell.synthetic')}
          </span>
        )}
        <TimeButton />
        <Link href="/settings" className="tool" aria-label={t('shell.settings')}>
          <Icon name="settings" />
        </Link>
      </header>
      <nav className="rail" aria-label={t('shell.areas')} id="areas">
        <ul>
          {AREAS.map((area) => (
            <li key={area.path}>
              <Link
                href={hrefOf(scope, area.path)}
                aria-current={isIn(area.path, path, scope) ? 'page' : undefined}
              >
                <Icon name={area.icon} />
                <span>{t(area.nameIn?.(about) ?? area.name)}</span>
              </Link>
            </li>
          ))}
          <li>
            <a href={recordOf(scope)}>
              <Icon name="timeline" />
              <span>{t('shell.record')}</span>
            </a>
          </li>
        </ul>
      </nav>
      <main id="content" tabIndex={-1}>
        <TimeBanner />
        {children}
      </main>
      {isTimeOpen && (
        <Suspense>
          <TimeDrawer />
        </Suspense>
      )}
      <StatusLine />
    </div>
  );
}

/** Whether a page belongs to an area; the overview is one page only. */
const isIn = (area: string, path: string, { study }: Scope) => {
  const root = `/s/${study}${area}`;
  return path === root || (area !== '' && path.startsWith(`${root}/`));
};

/** The page without script: every count, theme, owed reason and entry. */
const recordOf = ({ study, at }: Scope) =>
  `/studies/${study}${at === undefined ? '' : `?${new URLSearchParams({ at })}`}`;

export const SkipLinks = () => (
  <div className="skip">
    <a href="#content">{t('shell.skip')}</a>
    <a href="#areas">{t('shell.skipAreas')}</a>
  </div>
);
