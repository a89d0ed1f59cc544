import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { queries } from '../api/queries';
import { t, useLanguage } from '../i18n';
import { Failed, Loading } from './Messages';
import { StudiesPage } from './StudiesPage';
import { StudyShell } from './StudyShell';

const SettingsPage = lazy(() => import('./SettingsPage'));
const SourcesPage = lazy(() => import('../sources/SourcesPage'));
const CodePage = lazy(() => import('../codebook/CodePage'));
const CodesPage = lazy(() => import('../codebook/CodesPage'));
const CodingPage = lazy(() => import('../coding/CodingPage'));
const AuditPage = lazy(() => import('../audit/AuditPage'));
const ReportsPage = lazy(() => import('../reports/ReportsPage'));
const CoveragePage = lazy(() => import('../coverage/CoveragePage'));
const TimelinePage = lazy(() => import('../time/TimelinePage'));
const ComparePage = lazy(() => import('../time/ComparePage'));
const ExcerptsPage = lazy(() => import('../excerpts/ExcerptsPage'));
const FieldworkPage = lazy(() => import('../fieldwork/FieldworkPage'));
const FindingsPage = lazy(() => import('../findings/FindingsPage'));
const HomePage = lazy(() => import('../home/HomePage'));
const ImportPage = lazy(() => import('../sources/importing/ImportPage'));
const LineagePage = lazy(() => import('../lineage/LineagePage'));
const MapPage = lazy(() => import('../map/MapPage'));
const MeetingsPage = lazy(() => import('../fieldwork/MeetingsPage'));
const MemosPage = lazy(() => import('../memos/MemosPage'));
const ParticipantsPage = lazy(() => import('../fieldwork/ParticipantsPage'));
const RoundPage = lazy(() => import('../reconcile/RoundPage'));
const RoundsPage = lazy(() => import('../reconcile/RoundsPage'));
const ThemePage = lazy(() => import('../themes/ThemePage'));
const ThemesPage = lazy(() => import('../themes/ThemesPage'));
const TheoryPage = lazy(() => import('../theory/TheoryPage'));

const NotFound = () => (
  <main className="alone" aria-label={t('shell.notFoundTitle')}>
    <Failed error={undefined} />
  </main>
);

const StudyPages = () => (
  <StudyShell>
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/s/:study" component={HomePage} />
        <Route path="/s/:study/sources" component={SourcesPage} />
        <Route path="/s/:study/sources/import" component={ImportPage} />
        <Route path="/s/:study/sources/:source" component={CodingPage} />
        <Route path="/s/:study/participants" component={ParticipantsPage} />
        <Route path="/s/:study/fieldwork" component={FieldworkPage} />
        <Route path="/s/:study/meetings" component={MeetingsPage} />
        <Route path="/s/:study/audit" component={AuditPage} />
        <Route path="/s/:study/reports" component={ReportsPage} />
        <Route path="/s/:study/findings" component={FindingsPage} />
        <Route path="/s/:study/coverage" component={CoveragePage} />
        <Route path="/s/:study/timeline" component={TimelinePage} />
        <Route path="/s/:study/compare" component={ComparePage} />
        <Route path="/s/:study/themes" component={ThemesPage} />
        <Route path="/s/:study/themes/:theme" component={ThemePage} />
        <Route path="/s/:study/theory" component={TheoryPage} />
        <Route path="/s/:study/map" component={MapPage} />
        <Route path="/s/:study/memos" component={MemosPage} />
        <Route path="/s/:study/lineage" component={LineagePage} />
        <Route path="/s/:study/codes" component={CodesPage} />
        <Route path="/s/:study/codes/:code" component={CodePage} />
        <Route path="/s/:study/excerpts" component={ExcerptsPage} />
        <Route path="/s/:study/reconcile" component={RoundsPage} />
        <Route path="/s/:study/reconcile/:round" component={RoundPage} />
        <Route>
          <Failed error={undefined} />
        </Route>
      </Switch>
    </Suspense>
  </StudyShell>
);

const Settings = () => (
  <Suspense fallback={<Loading />}>
    <SettingsPage />
  </Suspense>
);

/** Which page an address shows. */
export function App() {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <QueryClientProvider client={queries} key={language}>
      <Switch>
        <Route path="/" component={StudiesPage} />
        <Route path="/settings" component={Settings} />
        <Route path="/s/:study/*?" component={StudyPages} />
        <Route component={NotFound} />
      </Switch>
    </QueryClientProvider>
  );
}
