import { useSyncExternalStore } from 'react';
import { madeAt } from '../api/client';
import { day, t } from '../i18n';
import { keyOf, useChanged } from '../keys/inUse';
import { Kbd } from '../keys/Kbd';
import { useStore, useStoreAfterPaint } from '../shell/store';
import { CodeName } from './CodeName';
import type { Desk } from './Desk';
import { MemosHere } from './MemosHere';
import { Reason } from './Reason';
import type { Segment } from './segments';
import type { Walk } from './Walk';

interface HerePaneProps {
  desk: Desk;
  walk: Walk;
}

const never = () => () => undefined;

/** What lies at the place in hand, coding by coding. */
export function HerePane({ desk, walk }: HerePaneProps) {
  useStoreAfterPaint(desk.session.changed);
  const view = useStore(desk.showing.view);
  const current = useStoreAfterPaint(desk.current);
  const selecting = desk.surface?.selecting;
  useSyncExternalStore(selecting?.state.watch ?? never, () => selecting?.state.value);
  const inHand = desk.session.find(current);
  const place = selecting?.place ?? inHand ?? caretOf(desk);
  const here = place ? desk.session.at(place) : [];
  return (
    <section className="here" aria-label={t('coding.here')}>
      <h2>{t('coding.here')}</h2>
      {view === 'coder' && <Coders desk={desk} />}
      {here.length === 0 ? (
        <p className="hint"><Empty /></p>
      ) : (
        <ul className="plain">
          {here.map((segment) => (
            <li key={segment.id} data-current={segment.id === current}>
              <Coding desk={desk} walk={walk} segment={segment} who={desk.known.nameOfPerson(segment.coder)} />
            </li>
          ))}
        </ul>
      )}
      {place && <MemosHere desk={desk} place={place} />}
    </section>
  );
}

function Empty() {
  useChanged();
  return t('coding.hereEmpty', { previous: keyOf('text.previous'), next: keyOf('text.next') });
}

/** Which stripes are whose, where they show that. */
const Coders = ({ desk }: { desk: Desk }) => (
  <ul className="plain coders" aria-label={t('coding.stripes')}>
    {[...new Set(desk.session.all.map(({ coder }) => coder))].map((coder) => (
      <li key={coder}>
        <CodeName look={desk.showing.lookOfCoder(coder)} />
      </li>
    ))}
  </ul>
);

const caretOf = (desk: Desk) => {
  const at = desk.surface?.selecting.focus;
  return at === undefined ? undefined : { start: at, end: at };
};

interface CodingProps {
  desk: Desk;
  walk: Walk;
  segment: Segment;
  who: string;
}

function Coding({ desk, walk, segment, who }: CodingProps) {
  const isInHand = desk.current.value === segment.id;
  const look = desk.showing.lookOf(segment);
  const made = madeAt(segment.id);
  return (
    <>
      <button
        type="button"
        className="quiet coding-here"
        aria-pressed={isInHand}
        onClick={() => walk.take(segment, false)}
      >
        <CodeName look={look} />
        <span className="by">
          {made ? t('coding.byOn', { who, when: day(made) }) : t('coding.by', { who })}
        </span>
      </button>
      {isInHand && <Reason desk={desk} segment={segment} />}
      {isInHand && (
        <div className="actions">
          {desk.mayChange(segment) && (
            <>
              <button type="button" onClick={() => desk.withdraw(segment.id)}>
                {t('coding.actTakeOff')} <Kbd of="text.takeOff" />
              </button>
              <button type="button" onClick={() => desk.dialog.set('memo')}>
                {t('coding.actMemo')} <Kbd of="text.memo" />
              </button>
              <button type="button" onClick={() => walk.askOf('exemplar')}>
                {t('coding.actExemplar')} <Kbd of="text.exemplar" />
              </button>
              <button type="button" onClick={() => walk.askOf('contrary')}>
                {t('coding.actContrary')} <Kbd of="text.contrary" />
              </button>
              <button
                type="button"
                onClick={() => {
                  walk.edge();
                  desk.surface?.sheet.root.focus();
                }}
              >
                {t('coding.actEdges')} <Kbd of="text.edges" />
              </button>
            </>
          )}
          <button type="button" onClick={() => desk.showing.restrictTo(segment.code)}>
            {t('coding.actOnly')} <Kbd of="text.only" />
          </button>
        </div>
      )}
    </>
  );
}
