import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { finder } from '../find/finder';
import { t } from '../i18n';
import { chordOf, isSingle } from '../keys/chord';
import { actFor } from '../keys/inUse';
import { drawer } from '../time/drawer';
import { askToUndo, undoesItself } from '../undo/undoing';
import { AREAS } from './areas';
import { say } from './status';
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

/** True for a letter or sign that somebody writes, whatever it is for elsewhere. */
export const isWritten = (event: KeyboardEvent) =>
  isWriting(event.target) && isSingle(chordOf(event));

/** Where somebody writes, and on pages that undo on their own, the key is theirs. */
const mayUndo = (event: KeyboardEvent, canCode: boolean) =>
  canCode &&
  !isWriting(event.target) &&
  !undoesItself.value &&
  document.querySelector('dialog[open]') === null;

/** The keys that work on every page of a study. */
export function useFrameKeys() {
  const { scope, canCode } = useStudyContext();
  const [, navigate] = useLocation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const area = AREAS[Number(event.key) - 1];
      const act = isWritten(event) ? undefined : actFor('everywhere', event);
      if (event.altKey && !event.ctrlKey && !event.metaKey && area) {
        event.preventDefault();
        navigate(hrefOf(scope, area.path));
      } else if (act === 'pane' || act === 'paneBack') {
        event.preventDefault();
        nextPane(act === 'pane' ? 1 : -1);
      } else if (act === 'find' && document.querySelector('dialog[open]') === null) {
        event.preventDefault();
        finder.set(true);
      } else if (act === 'time' && document.querySelector('dialog[open]') === null) {
        event.preventDefault();
        drawer.set(!drawer.value);
      } else if ((act === 'undo' || act === 'redo') && mayUndo(event, canCode)) {
        event.preventDefault();
        if (!askToUndo(scope.study, act === 'redo')) {
          say(t(act === 'redo' ? 'shell.noneToDoAgain' : 'shell.noneToUndo'));
        }
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [scope, navigate, canCode]);
}
