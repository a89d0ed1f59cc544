import { useEffect, useRef, type RefObject } from 'react';
import { actFor } from '../keys/inUse';
import type { ActIn } from '../keys/tables';

type Acts = Record<string, (event: KeyboardEvent) => void>;

interface Keys {
  slider: RefObject<HTMLInputElement | null>;
  keys: Acts;
  /** Keys that buttons and fields use otherwise. */
  onSlider: Acts;
  /** What somebody may have put on other keys; on the slider, too. */
  acts: Record<ActIn<'time'>, () => void>;
}

/** Keys of the drawer, wherever the focus is in it but in a dialog or its table, which scrolls by them. */
export function useKeys(now: Keys) {
  const drawn = useRef<HTMLElement>(null);
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    const section = drawn.current;
    const onKey = (event: KeyboardEvent) => {
      const { slider, keys, onSlider, acts } = latest.current;
      const isHeld = event.ctrlKey || event.metaKey || event.altKey;
      const within = (what: string) =>
        event.target instanceof Element && event.target.closest(what) !== null;
      const isInTable = within('.twin');
      const isOnSlider = event.target === slider.current;
      const named = isOnSlider ? actFor('time', event) : undefined;
      const plain = isHeld ? undefined : (keys[event.key] ?? (isOnSlider && onSlider[event.key]));
      const act = named ? acts[named] : plain;
      if (act && !within('dialog') && (!isInTable || event.key === 'Escape')) {
        event.preventDefault();
        event.stopPropagation();
        act(event);
      }
    };
    section?.addEventListener('keydown', onKey);
    return () => section?.removeEventListener('keydown', onKey);
  }, []);
  return drawn;
}
