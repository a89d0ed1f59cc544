import { settings } from '../shell/settings';
import type { Desk } from './Desk';
import { codeInVivo } from './inVivo';
import { leaveAsRead } from './leave';
import type { Walk } from './Walk';

interface Page {
  desk: Desk;
  walk: Walk;
  toggleMargin: () => void;
}

type Action = (page: Page, event: KeyboardEvent) => void;

const selecting = (run: (s: NonNullable<Desk['surface']>['selecting'], e: KeyboardEvent) => void): Action =>
  ({ desk }, event) => {
    const { surface } = desk;
    if (surface) {
      run(surface.selecting, event);
      surface.reveal(surface.selecting.focus);
    }
  };

const keepsEnd = ({ desk, walk }: Page, event: KeyboardEvent) =>
  event.shiftKey || (walk.moving.value !== undefined && desk.surface !== undefined);

const step = (by: 1 | -1): Action => (page, event) =>
  selecting((s) => s.step(by, event.ctrlKey || event.metaKey ? 'letter' : 'word', keepsEnd(page, event)))(
    page,
    event,
  );

const line = (by: 1 | -1): Action => (page, event) =>
  selecting((s) => (event.altKey ? s.turn(by, event.shiftKey) : s.line(by, keepsEnd(page, event))))(
    page,
    event,
  );

const edgeOfTurn = (isEnd: boolean): Action =>
  selecting((s, event) => s.toEdge(isEnd, event.ctrlKey || event.metaKey, event.shiftKey));

/** Keys that move or act whatever the settings say. */
const NAMED: Record<string, Action> = {
  ArrowRight: step(1),
  ArrowLeft: step(-1),
  ArrowDown: line(1),
  ArrowUp: line(-1),
  Home: edgeOfTurn(false),
  End: edgeOfTurn(true),
  PageDown: selecting((s, event) => s.line(12, event.shiftKey)),
  PageUp: selecting((s, event) => s.line(-12, event.shiftKey)),
  Enter: ({ desk, walk }) => {
    if (walk.moving.value !== undefined) {
      walk.keep();
    } else if (!desk.atHand.highlight()) {
      desk.ask();
    }
  },
  Escape: ({ walk }) => walk.letGo(),
};

/** Single letters and signs; they can be switched off, for whoever speaks or types to the page. */
const LETTERS: Record<string, Action> = {
  s: selecting((s) => s.sentence()),
  c: ({ desk }) => desk.ask(),
  n: ({ desk }) => desk.ask({ isNew: true }),
  v: ({ desk }) => codeInVivo(desk),
  q: ({ desk }) => desk.atHand.repeat(),
  r: ({ desk }) => desk.atHand.askRecent(),
  a: ({ desk }) => desk.atHand.toggleHighlighter(),
  y: ({ desk }) => desk.asksWhy.set(desk.mayWrite()),
  m: ({ desk }, { shiftKey }) => {
    if (desk.mayWrite()) {
      if (shiftKey) {
        desk.ask({ withMemo: true });
      } else {
        desk.dialog.set('memo');
      }
    }
  },
  x: ({ walk }) => walk.speakAgainst(),
  g: ({ desk }) => desk.dialog.set('turn'),
  b: ({ desk }) => desk.showing.toggle('coder'),
  l: ({ desk }) => desk.showing.toggle('code'),
  u: ({ desk }) => desk.withdraw(),
  d: ({ desk }) => void leaveAsRead(desk),
  e: ({ walk }) => walk.edge(),
  o: ({ walk }) => walk.goDeeper(),
  h: ({ toggleMargin }) => toggleMargin(),
  f: ({ desk }) => desk.showing.restrictTo(desk.session.find(desk.current.value)?.code),
  ']': ({ walk }) => walk.go(1),
  '[': ({ walk }) => walk.go(-1),
  '.': ({ walk }) => walk.go(1),
  ',': ({ walk }) => walk.go(-1),
  '0': ({ desk }) => desk.showing.restrictTo(undefined),
};

/** The keys of codes that are at hand. */
export const DIGIT = /^[1-9]$/;

/** What a key does in the text; nothing where it is not one of ours. */
export function actionFor(event: KeyboardEvent): Action | undefined {
  const isHeld = event.ctrlKey || event.metaKey || event.altKey;
  const named = NAMED[event.key];
  if (named) {
    return event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      ? undefined
      : named;
  }
  // Signs such as ] are typed with AltGr on many keyboards, which tells as Ctrl and Alt held.
  const isTyped = !isHeld || event.getModifierState('AltGraph');
  if (!isTyped || !settings.value.letters) {
    return undefined;
  }
  return DIGIT.test(event.key)
    ? ({ desk }) => desk.atHand.applyDigit(Number(event.key) - 1)
    : LETTERS[event.key.toLowerCase()];
}

/** Undo and redo, anywhere on the page but where somebody writes. */
export function historyActionFor(event: KeyboardEvent): ((desk: Desk) => void) | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) {
    return undefined;
  }
  const key = event.key.toLowerCase();
  const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
  return isRedo ? (desk) => desk.history.redo() : key === 'z' ? (desk) => desk.history.undo() : undefined;
}
