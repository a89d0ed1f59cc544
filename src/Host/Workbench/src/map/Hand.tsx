import { Link } from 'wouter';
import { t } from '../i18n';
import { useHref } from '../shell/study';
import { pathOf } from './DrawingTable';
import { linkKey, type Thing } from './drawing';

interface HandProps {
  thing: Thing | undefined;
  lineFrom: Thing | undefined;
  isPlacing: boolean;
  canDraw: boolean;
  onLine: (id: string) => void;
  onPlace: (id: string) => void;
  onTakeOff: (id: string) => void;
  onCancel: () => void;
}

/** What is in hand, and what can be done with it by a click. */
export function Hand(props: HandProps) {
  const { thing, lineFrom, isPlacing, canDraw } = props;
  const href = useHref();
  return (
    <div className="map-hand" data-pane role="group" aria-label={t('map.inHand')}>
      <p dir="auto">
        {thing ? (
          <Link href={href(pathOf(thing))}>{thing.name}</Link>
        ) : (
          <span className="soft">{t(canDraw ? 'map.takeOne' : 'map.lookAtOne')}</span>
        )}
      </p>
      {canDraw && thing && !lineFrom && !isPlacing && (
        <>
          <button type="button" onClick={() => props.onLine(thing.id)}>
            {t('map.lineFromHere')}
          </button>
          <button type="button" onClick={() => props.onPlace(thing.id)}>
            {t('map.place')}
          </button>
          <button type="button" onClick={() => props.onTakeOff(thing.id)}>
            {t('map.takeOff')}
          </button>
        </>
      )}
      {lineFrom && (
        <>
          <span className="asking" dir="auto">
            {t('map.chooseEnd', { name: lineFrom.name })}
          </span>
          {thing && thing.id !== lineFrom.id && (
            <button
              type="button"
              key={linkKey({ from: lineFrom.id, to: thing.id })}
              className="primary"
              onClick={() => props.onLine(thing.id)}
            >
              {t('map.endHere')}
            </button>
          )}
        </>
      )}
      {isPlacing && <span className="asking">{t('map.choosePlace')}</span>}
      {(lineFrom || isPlacing) && (
        <button type="button" onClick={props.onCancel}>
          {t('shell.cancel')}
        </button>
      )}
    </div>
  );
}
