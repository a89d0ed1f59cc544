import { useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { queries, useStudy } from '../api/queries';
import { dayAndTime, t } from '../i18n';
import { keyOf } from '../keys/inUse';
import { useStudyContext } from '../shell/study';
import { useStore } from '../shell/store';
import { Controls } from './Controls';
import { Density } from './Density';
import { drawer, handles, handlesOf } from './drawer';
import { Flags } from './Flags';
import { dayFrom, flagFrom } from './steps';
import { readMoment, stretchOf, trailOf, type Entry } from './trail';
import { useDensity } from './useDensity';
import { useKeys } from './useKeys';
import { useMoment } from './useMoment';
import { usePlay } from './usePlay';

const STRETCH = 100;

/** The study over its moments: where it stands, and the way to any other of them. */
export default function TimeDrawer() {
  const { scope, last } = useStudyContext();
  const { study } = scope;
  const slider = useRef<HTMLInputElement>(null);
  const time = useMoment();
  const playing = usePlay({ ...time, last });
  const density = useDensity(study, last);
  const flags = useStudy({ study }).data?.milestones ?? [];
  const entry = useEntry(study, time.moment, last);
  const set = handlesOf(study);
  useStore(handles);
  useEffect(() => slider.current?.focus(), []);

  const goToFlag = (by: 1 | -1) => {
    const moments = flags.map((flag) => flag.moment).toSorted((a, b) => a - b);
    const flag = flagFrom(moments, time.inHandNow(), by);
    time.goTo(flag ?? (by === 1 ? last : 1));
  };
  const goToDay = async (by: 1 | -1) =>
    time.goTo(await dayFrom((at) => readMoment(study, at), time.inHandNow(), last, by));
  const setHandle = (handle: 'a' | 'b') => handles.set({ ...handlesOf(study), [handle]: time.inHandNow() });
  const swap = () => {
    const { a, b } = handlesOf(study);
    if (a !== undefined && b !== undefined) {
      handles.set({ study, a: b, b: a });
    }
  };

  const drawn = useKeys({
    slider,
    keys: {
      ArrowLeft: ({ shiftKey }) => (shiftKey ? goToFlag(-1) : time.step(-1)),
      ArrowRight: ({ shiftKey }) => (shiftKey ? goToFlag(1) : time.step(1)),
      PageUp: () => void goToDay(1),
      PageDown: () => void goToDay(-1),
      Home: () => time.goTo(1),
      End: () => time.goTo(last),
      Escape: () => drawer.set(false),
    },
    onSlider: {
      ' ': () => (playing.pace === undefined ? playing.play() : playing.pause()),
    },
    acts: { a: () => setHandle('a'), b: () => setHandle('b'), swap },
  });

  if (last < 1) {
    return (
      <section className="time-drawer" aria-label={t('time.title')}>
        <p>{t('time.empty')}</p>
      </section>
    );
  }
  return (
    <section className="time-drawer" id="time-drawer" aria-labelledby="time-title" ref={drawn}>
      <header>
        <h2 id="time-title">{t('time.title')}</h2>
        <p className="said">
          <strong>{t('time.moment', { n: time.moment, last })}</strong>
          {entry && <When entry={entry} />}
        </p>
        <button
          type="button"
          className="quiet"
          aria-label={t('time.close')}
          onClick={() => drawer.set(false)}
        >
          ✕
        </button>
      </header>
      <p className="sentence" dir="auto">
        {entry?.sentence ?? '…'}
      </p>
      <Density {...density} last={last} moment={time.moment} flags={flags} handles={set}>
        <input
          ref={slider}
          type="range"
          min={1}
          max={last}
          value={time.moment}
          onChange={(event) => time.goTo(event.target.valueAsNumber)}
          aria-label={t('time.slider')}
          aria-valuetext={spoken(time.moment, last, entry)}
          aria-describedby="time-keys"
        />
      </Density>
      <Controls
        time={time}
        playing={playing}
        handles={set}
        goToFlag={goToFlag}
        goToDay={(by) => void goToDay(by)}
        setHandle={setHandle}
        swap={swap}
      />
      <Flags flags={flags} moment={time.moment} goTo={time.goTo} />
      <p className="hint" id="time-keys">
        {t('time.keysHelp', { a: keyOf('time.a'), b: keyOf('time.b'), swap: keyOf('time.swap') })}
      </p>
    </section>
  );
}

const spoken = (n: number, last: number, entry: Entry | undefined) =>
  [t('time.moment', { n, last }), ...(entry ? [dayAndTime(entry.happenedAt), entry.sentence] : [])].join('. ');

const When = ({ entry }: { entry: Entry }) => {
  const happened = dayAndTime(entry.happenedAt);
  const recorded = dayAndTime(entry.recordedAt);
  return (
    <>
      {' · '}
      <time dateTime={entry.happenedAt}>{happened}</time>
      {recorded !== happened && ` (${t('time.recorded', { when: recorded })})`}
    </>
  );
};

/** The entry that made a moment; those beside it are read along, since steps are short. */
function useEntry(study: string, moment: number, last: number) {
  const stretch = stretchOf(moment, last, STRETCH);
  const { data } = useQuery(trailOf(study, stretch, 'everything'));
  const isNearEnd = stretch.upTo < last && moment > stretch.upTo - 30;
  useEffect(() => {
    if (isNearEnd) {
      void queries.prefetchQuery(
        trailOf(study, stretchOf(stretch.upTo + 1, last, STRETCH), 'everything'),
      );
    }
  }, [study, last, stretch.upTo, isNearEnd]);
  return data?.items.find((item) => item.moment === moment);
}
