import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { newId, type Schemas } from '../api/client';
import { collate, t } from '../i18n';
import { useAct } from '../shell/act';
import { ActDialog } from '../shell/ActDialog';
import { Note } from '../shell/Messages';
import { say } from '../shell/status';
import { useHref, useStudyContext } from '../shell/study';
import { isTheme, type Thing } from './drawing';
import { MapStage } from './MapStage';
import type { Drawn } from './useDrawing';

interface WorkingMapProps {
  read: Schemas['ThemesAsOf'];
  drawn: Drawn;
}

/** The drawing that is worked on; as of the past, the themes as they were. */
export function WorkingMap({ read, drawn }: WorkingMapProps) {
  const { canAnalyse } = useStudyContext();
  const href = useHref();
  const [asks, setAsks] = useState<'keep' | 'putOn'>();
  const [view, setView] = useState(0);
  const { model, missing } = drawn;
  const isEmpty = model.boxes.size === 0;
  return (
    <>
      {isEmpty && (
        <Note title={t('map.emptyTitle')}>
          <p>{t('map.empty')}</p>
          <div className="row-of-acts">
            <Link href={href('/themes')}>{t('map.toThemes')}</Link>
            {canAnalyse && <PutOnButton onAsk={() => setAsks('putOn')} />}
          </div>
        </Note>
      )}
      {canAnalyse && missing.length > 0 && (
        <p className="row-of-acts map-since">
          {t('map.since', { n: missing.length })}
          <button type="button" onClick={() => drawn.putOn(missing)}>
            {t('map.putThemOn')}
          </button>
        </p>
      )}
      {!isEmpty && (
        <MapStage
          name={t('map.title')}
          model={model}
          view={view}
          drawn={canAnalyse ? drawn : undefined}
        >
          {canAnalyse && (
            <>
              <Layouts
                drawn={drawn}
                onLay={(layout) => {
                  drawn.lay(layout);
                  setView(view + 1);
                }}
              />
              <PutOnButton onAsk={() => setAsks('putOn')} />
              <Steps drawn={drawn} />
              <button type="button" className="primary" onClick={() => setAsks('keep')}>
                {t('map.keep')}
              </button>
            </>
          )}
        </MapStage>
      )}
      {asks === 'putOn' && <PutOn drawn={drawn} onClose={() => setAsks(undefined)} />}
      {asks === 'keep' && <Keep read={read} drawn={drawn} onClose={() => setAsks(undefined)} />}
    </>
  );
}

const PutOnButton = ({ onAsk }: { onAsk: () => void }) => (
  <button type="button" onClick={onAsk}>
    {t('map.putOn')}
  </button>
);

interface LayoutsProps {
  drawn: Drawn;
  onLay: (layout: Drawn['layout']) => void;
}

const Layouts = ({ drawn: { layout }, onLay }: LayoutsProps) => (
  <div className="segmented" role="group" aria-label={t('map.layout')}>
    <button type="button" aria-pressed={layout === 'theme'} onClick={() => onLay('theme')}>
      {t('map.byTheme')}
    </button>
    <button type="button" aria-pressed={layout === 'free'} onClick={() => onLay('free')}>
      {t('map.free')}
    </button>
  </div>
);

function Steps({ drawn }: { drawn: Drawn }) {
  return (
    <>
      <button
        type="button"
        aria-disabled={!drawn.canUndo}
        onClick={() => say(t(drawn.undo() ? 'map.undone' : 'map.noStep'))}
      >
        {t('shell.undo')}
      </button>
      {drawn.isBegun && (
        <button type="button" onClick={drawn.beginAnew}>
          {t('map.beginAnew')}
        </button>
      )}
    </>
  );
}

interface AskProps {
  drawn: Drawn;
  onClose: () => void;
}

function PutOn({ drawn, onClose }: AskProps) {
  const { things, boxes } = drawn.model;
  const left = [...things.values()].filter(({ id, fate }) => !boxes.has(id) && !fate);
  const option = (thing: Thing) =>
    [thing.id, isTheme(thing) ? thing.name : t('map.theCode', { name: thing.name })] as const;
  const byName = (a: Thing, b: Thing) =>
    Number(isTheme(b)) - Number(isTheme(a)) || collate(a.name, b.name);
  return (
    <ActDialog
      title={t('map.putOn')}
      lead={t(left.length > 0 ? 'map.putOnHelp' : 'map.allOn')}
      act={t('map.putOnAct')}
      fields={
        left.length > 0
          ? [{ name: 'thing', label: t('map.which'), options: left.toSorted(byName).map(option) }]
          : []
      }
      onSend={async ({ thing }) => {
        if (thing) {
          drawn.putOn([thing]);
        }
        return { ok: true };
      }}
      onClose={onClose}
    />
  );
}

function Keep({ read, drawn, onClose }: AskProps & { read: Schemas['ThemesAsOf'] }) {
  const act = useAct();
  const href = useHref();
  const [, navigate] = useLocation();
  const { drawing, parts } = drawn.model;
  return (
    <ActDialog
      title={t('map.keep')}
      lead={t('map.keepHelp')}
      act={t('map.keepAct')}
      fields={[
        { name: 'title', label: t('map.drawingTitle') },
        { name: 'reason', label: t('map.shows'), hint: t('map.showsHelp'), rows: 3 },
      ]}
      onSend={async ({ title = '', reason }) => {
        const mapId = newId();
        const sent = await act(
          'themes/draw-thematic-map',
          {
            mapId,
            title,
            nodes: drawing.nodes.map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) })),
            links: [...parts, ...drawing.links].map(({ from, to, label }) => ({
              from,
              to,
              label: label || null,
            })),
            reason: reason || null,
            version: read.version,
          },
          t('map.keptNow', { title }),
        );
        if (sent.ok) {
          // What was kept can be read a little later.
          navigate(href('/map', { drawing: mapId }), { state: { isNew: true } });
        }
        return sent;
      }}
      onClose={onClose}
    />
  );
}
