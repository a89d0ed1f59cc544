import { useMemo } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import type { Schemas } from '../api/client';
import { useThemes } from '../api/themes';
import { t } from '../i18n';
import { Failed, Loading, Note, When } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';
import { keptDrawing } from './drawing';
import { Kept } from './Kept';
import { MapStage } from './MapStage';
import { modelOf } from './model';
import { useDrawing, type Drawn } from './useDrawing';
import { useThings } from './useThings';
import { useWorking } from './working';
import { WorkingMap } from './WorkingMap';

/** The thematic map: the one that is worked on, or one as it was kept. */
export default function MapPage() {
  const { scope } = useStudyContext();
  const themes = useThemes(scope);
  useTitle(t('map.title'));
  return (
    <div className="page wide leaf map-page">
      <When read={themes}>{(read) => <Maps key={scope.at} read={read} />}</When>
    </div>
  );
}

function Maps({ read }: { read: Schemas['ThemesAsOf'] }) {
  const { scope } = useStudyContext();
  const shown = useSearchParams()[0].get('drawing') ?? undefined;
  // The past has no drawing that is worked on.
  const study = scope.at === undefined ? scope.study : `${scope.study} then`;
  const { working } = useWorking(study);
  const { things, sizes, isRead, error } = useThings(read, working?.nodes ?? []);
  const drawn = useDrawing({ study, read, things, sizes });
  const kept = read.drawings.find(({ id }) => id === shown);
  if (error) {
    return <Failed error={error} />;
  }
  return (
    <>
      <header className="rows">
        <h1 dir="auto">{kept ? opened(kept.title) : t('map.title')}</h1>
        {shown === undefined && <p className="lead">{t('map.lead')}</p>}
      </header>
      {!isRead ? (
        <Loading />
      ) : shown === undefined ? (
        <WorkingMap read={read} drawn={drawn} />
      ) : (
        <KeptMap kept={kept} drawn={drawn} sizes={sizes} things={things} />
      )}
      <Kept drawings={read.drawings} {...(shown && { shown })} />
    </>
  );
}

interface KeptMapProps {
  kept: Schemas['DrawnMap'] | undefined;
  drawn: Drawn;
  things: Parameters<typeof modelOf>[0];
  sizes: Parameters<typeof modelOf>[3];
}

/** A drawing as it was kept, to be looked at and to be drawn on from. */
function KeptMap({ kept, drawn, things, sizes }: KeptMapProps) {
  const { canAnalyse } = useStudyContext();
  const href = useHref();
  const [, navigate] = useLocation();
  const isNew = useHistoryState<{ isNew?: true } | null>()?.isNew === true;
  const read = useMemo(() => kept && keptDrawing(kept, things), [kept, things]);
  const model = useMemo(() => read && modelOf(things, read, read.parts, sizes), [read, things, sizes]);
  const toWorking = <Link href={href('/map')}>{t('map.toWorking')}</Link>;
  if (!kept || !read || !model) {
    return isNew ? (
      <Loading />
    ) : (
      <Note title={t('map.notKeptTitle')}>
        <p>{t('map.notKept')}</p>
        <p>{toWorking}</p>
      </Note>
    );
  }
  return (
    <>
      <p className="row-of-acts map-since">
        {t('map.asKept')} {toWorking}
        {canAnalyse && (
          <button
            type="button"
            onClick={() => {
              drawn.drawOn(read);
              navigate(href('/map'));
            }}
          >
            {t('map.drawOn')}
          </button>
        )}
      </p>
      <MapStage key={kept.id} name={opened(kept.title)} model={model} drawn={undefined} />
    </>
  );
}
