import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { drawer } from '../time/drawer';
import { AREAS } from './areas';
import { settings } from './settings';
import { hrefOf, useStudyContext } from './study';

const PANES = '[data-pane], #content, #areas, #time-drawer';

/** True while somebody writes, where letters are text and no keys. */
export const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="range"]), textarea, select'));

/** Moves to the next pane that is shown. */
export function nextPane(step: 1 | -1) {
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)].filter(
    (pane) => pane.offsetParent !== null || pane.id === 'content',
  );
  const at = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[(at + step + panes.length) % panes.length];
  const inside = pane?.querySelector<HTMLElement>('a[href], button, input, [tabindex="0"]');
  (pane?.tabIndex === 0 ? pane : (inside ?? pane))?.focus();
}

const isTimeKey = (event: KeyboardEvent) =>
  event.key.toLowerCase() === 't' &&
  !(event.ctrlKey || event.metaKey || event.altKey) &&
  settings.value.letters &&
  !isWriting(event.target) &&
  document.querySelector('dialog[open]') === null;

/** The keys that work on every page of a study. */
export function useFrameKeys() {
  const { scope } = useStudyContext();
  const [, navigate] = useLocation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const area = AREAS[Number(event.key) - 1];
      if (event.altKey && !event.ctrlKey && !event.metaKey && area) {
        event.preventDefault();
        navigate(hrefOf(scope, area.path));
      } else if (event.key === 'F6') {
        event.preventDefault();
        nextPane(event.shiftKey ? -1 : 1);
      } else if (isTimeKey(event)) {
        event.preventDefault();
        drawer.set(!drawer.value);
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [scope, navigate]);
}
