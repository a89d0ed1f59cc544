import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

export const PACES = [1, 5, 20] as const;

const calm = matchMedia('(prefers-reduced-motion: reduce)');
const watchCalm = (watcher: () => void) => {
  calm.addEventListener('change', watcher);
  return () => calm.removeEventListener('change', watcher);
};

/** Whether little motion is asked for: then time goes by steps only. */
export const useCalm = () => useSyncExternalStore(watchCalm, () => calm.matches);

interface Played {
  moment: number;
  last: number;
  goTo: (moment: number) => void;
  step: (by: number) => void;
}

/** Lets decisions follow each other by themselves, until the last or until somebody pauses. */
export function usePlay({ moment, last, goTo, step }: Played) {
  const isCalm = useCalm();
  const [pace, setPace] = useState<number>();
  const stepping = useRef(step);
  stepping.current = step;
  const usual = useRef<number>(PACES[1]);
  const isOver = useRef(false);
  isOver.current = moment >= last;

  useEffect(() => {
    if (pace === undefined || isCalm) {
      return undefined;
    }
    const timer = setInterval(
      () => (isOver.current ? setPace(undefined) : stepping.current(1)),
      1000 / pace,
    );
    return () => clearInterval(timer);
  }, [pace, isCalm]);

  const play = (next = usual.current) => {
    if (isCalm) {
      return;
    }
    usual.current = next;
    if (isOver.current) {
      goTo(1);
    }
    setPace(next);
  };
  const pause = () => setPace(undefined);
  return { pace, isCalm, play, pause };
}
