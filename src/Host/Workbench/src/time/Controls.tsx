import { Link } from 'wouter';
import { number, t } from '../i18n';
import { hrefOf, useNowHref, useStudyContext } from '../shell/study';
import type { Handles } from './drawer';
import type { useMoment } from './useMoment';
import { NameMoment } from './NameMoment';
import { PACES, type usePlay } from './usePlay';

interface ControlsProps {
  time: ReturnType<typeof useMoment>;
  playing: ReturnType<typeof usePlay>;
  handles: Handles;
  goToFlag: (by: 1 | -1) => void;
  goToDay: (by: 1 | -1) => void;
  setHandle: (handle: 'a' | 'b') => void;
  swap: () => void;
}

/** Everything the slider's keys do, as buttons. */
export function Controls(props: ControlsProps) {
  const { time, playing, handles, goToFlag, goToDay, setHandle, swap } = props;
  const { scope, last } = useStudyContext();
  const now = useNowHref();
  const isFirst = time.moment <= 1;
  const isLast = time.moment >= last;
  return (
    <div className="controls">
      <div className="group">
        <Step name="time.flagBefore" sign="⇤" isOff={isFirst} onClick={() => goToFlag(-1)} />
        <Step name="time.dayBefore" sign="«" isOff={isFirst} onClick={() => goToDay(-1)} />
        <Step name="time.stepBack" sign="‹" isOff={isFirst} onClick={() => time.step(-1)} />
        <Step name="time.stepOn" sign="›" isOff={isLast} onClick={() => time.step(1)} />
        <Step name="time.dayAfter" sign="»" isOff={isLast} onClick={() => goToDay(1)} />
        <Step name="time.flagAfter" sign="⇥" isOff={isLast} onClick={() => goToFlag(1)} />
      </div>
      <Play playing={playing} />
      {scope.at !== undefined && (
        <Link href={now} className="button">
          {t('shell.backToNow')}
        </Link>
      )}
      <NameMoment moment={time.moment} />
      <div className="group ends">
        <button type="button" onClick={() => setHandle('a')}>
          {t('time.setA')}
          {handles.a !== undefined && `: ${number(handles.a)}`}
        </button>
        <button type="button" onClick={() => setHandle('b')}>
          {t('time.setB')}
          {handles.b !== undefined && `: ${number(handles.b)}`}
        </button>
        {handles.a !== undefined && handles.b !== undefined && (
          <button type="button" onClick={swap}>
            {t('time.swap')}
          </button>
        )}
        <CompareLink handles={handles} />
      </div>
    </div>
  );
}

interface StepProps {
  name: 'time.flagBefore' | 'time.dayBefore' | 'time.stepBack' | 'time.stepOn' | 'time.dayAfter' | 'time.flagAfter';
  sign: string;
  isOff: boolean;
  onClick: () => void;
}

/** It stays focusable at the end, so that whoever steps by keyboard does not lose the place. */
const Step = ({ name, sign, isOff, onClick }: StepProps) => (
  <button
    type="button"
    aria-label={t(name)}
    title={t(name)}
    aria-disabled={isOff}
    onClick={() => !isOff && onClick()}
  >
    <span aria-hidden="true">{sign}</span>
  </button>
);

function Play({ playing: { pace, isCalm, play, pause } }: { playing: ControlsProps['playing'] }) {
  if (isCalm) {
    return <p className="hint">{t('time.stillOnly')}</p>;
  }
  return (
    <div className="group" role="group" aria-label={t('time.play')}>
      {PACES.map((n) => (
        <button
          key={n}
          type="button"
          aria-pressed={pace === n}
          aria-label={t('time.playAt', { n })}
          title={t('time.playAt', { n })}
          onClick={() => (pace === n ? pause() : play(n))}
        >
          ▸ {n}
        </button>
      ))}
      <button type="button" aria-disabled={pace === undefined} onClick={pause}>
        {t('time.pause')}
      </button>
    </div>
  );
}

function CompareLink({ handles: { study, a, b } }: { handles: Handles }) {
  if (a === undefined || b === undefined) {
    return null;
  }
  const points = { from: String(a), to: String(b) };
  return (
    <Link href={hrefOf({ study }, '/compare', points)} className="button">
      {t('time.compare')}
    </Link>
  );
}
