import { chordOf } from '../keys/chord';
import { actFor } from '../keys/inUse';
import type { ActIn } from '../keys/tables';
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

/** What the other keys do, which somebody may have changed. */
const ACTS: Record<Exclude<ActIn<'text'>, 'quote'>, Action> = {
  sentence: selecting((s) => s.sentence()),
  choose: ({ desk }) => desk.ask(),
  new: ({ desk }) => desk.ask({ isNew: true }),
  inVivo: ({ desk }) => codeInVivo(desk),
  again: ({ desk }) => desk.atHand.repeat(),
  recent: ({ desk }) => desk.atHand.askRecent(),
  highlighter: ({ desk }) => desk.atHand.toggleHighlighter(),
  why: ({ desk }) => desk.asksWhy.set(desk.mayWrite()),
  memo: ({ desk }) => {
    if (desk.mayWrite()) {
      desk.dialog.set('memo');
    }
  },
  withMemo: ({ desk }) => {
    if (desk.mayWrite()) {
      desk.ask({ withMemo: true });
    }
  },
  exemplar: ({ walk }) => walk.askOf('exemplar'),
  contrary: ({ walk }) => walk.askOf('contrary'),
  turn: ({ desk }) => desk.dialog.set('turn'),
  byCoder: ({ desk }) => desk.showing.toggle('coder'),
  byCode: ({ desk }) => desk.showing.toggle('code'),
  takeOff: ({ desk }) => desk.withdraw(),
  leave: ({ desk }) => void leaveAsRead(desk),
  edges: ({ walk }) => walk.edge(),
  deeper: ({ walk }) => walk.goDeeper(),
  margin: ({ toggleMargin }) => toggleMargin(),
  only: ({ desk }) => desk.showing.restrictTo(desk.session.find(desk.current.value)?.code),
  next: ({ walk }) => walk.go(1),
  previous: ({ walk }) => walk.go(-1),
  all: ({ desk }) => desk.showing.restrictTo(undefined),
};

/** The keys of codes that are at hand. */
export const DIGIT = /^[1-9]$/;

/** What a key does in the text; nothing where it is not one of ours. */
export function actionFor(event: KeyboardEvent): Action | undefined {
  const named = NAMED[event.key];
  if (named) {
    return event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      ? undefined
      : named;
  }
  const act = actFor('text', event);
  if (act !== undefined && act !== 'quote') {
    return ACTS[act];
  }
  return settings.value.letters && DIGIT.test(chordOf(event))
    ? ({ desk }) => desk.atHand.applyDigit(Number(event.key) - 1)
    : undefined;
}

/** Undo and redo, anywhere on the page but where somebody writes. */
export function historyActionFor(event: KeyboardEvent): ((desk: Desk) => void) | undefined {
  const act = actFor('everywhere', event);
  return act === 'redo'
    ? (desk) => desk.history.redo()
    : act === 'undo'
      ? (desk) => desk.history.undo()
      : undefined;
}
