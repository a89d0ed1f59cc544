import { useEffect, useRef, type RefObject } from 'react';

type Acts = Record<string, (event: KeyboardEvent) => void>;

interface Keys {
  slider: RefObject<HTMLInputElement | null>;
  keys: Acts;
  /** Keys that buttons and fields use otherwise. */
  onSlider: Acts;
}

/** Keys of the drawer, wherever the focus is in it but in a dialog or its table, which scrolls by them. */
export function useKeys(now: Keys) {
  const drawn = useRef<HTMLElement>(null);
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    const section = drawn.current;
    const onKey = (event: KeyboardEvent) => {
      const { slider, keys, onSlider } = latest.current;
      const isHeld = event.ctrlKey || event.metaKey || event.altKey;
      const within = (what: string) =>
        event.target instanceof Element && event.target.closest(what) !== null;
      const isInTable = within('.twin');
      const act =
        keys[event.key] ??
        (event.target === slider.current ? onSlider[event.key.toLowerCase()] : undefined);
      if (act && !isHeld && !within('dialog') && (!isInTable || event.key === 'Escape')) {
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
