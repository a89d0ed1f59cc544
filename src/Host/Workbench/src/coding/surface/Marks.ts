import { turnsOf } from '../reading';
import type { Place } from '../segments';
import type { Sheet } from './Sheet';

/** A place with something to open. */
export interface Mark extends Place {
  id: string;
  name: string;
}

interface Drawn {
  element: HTMLButtonElement;
  top: number;
  marks: Mark[];
}

const NEAR = 24;

/** Marks beside the lines at which places begin, in turns near the window only. */
export class Marks {
  private readonly inTurn = new Map<number, Mark[]>();
  private readonly drawn = new Map<number, Drawn[]>();
  /** The marks that had the focus when they were taken off the page. */
  private focused: string | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly sheet: Sheet,
  ) {}

  /** Takes other marks; gives the turns that had some or have some now. */
  load(marks: readonly Mark[]): Set<number> {
    this.clear();
    const turns = new Set(this.inTurn.keys());
    this.inTurn.clear();
    for (const mark of marks) {
      const [turn] = turnsOf(this.sheet.reading.turns, mark);
      if (turn !== undefined) {
        this.inTurn.set(turn, [...(this.inTurn.get(turn) ?? []), mark]);
        turns.add(turn);
      }
    }
    return turns;
  }

  namesIn(turn: number): string[] {
    return (this.inTurn.get(turn) ?? []).map(({ name }) => name);
  }

  /** Draws exactly these turns; a mark with the focus stays. */
  show(turns: ReadonlySet<number>) {
    for (const [turn, drawn] of this.drawn) {
      if (!turns.has(turn) && !drawn.some(({ element }) => element === document.activeElement)) {
        this.erase(turn);
      }
    }
    for (const turn of turns) {
      if (this.inTurn.has(turn) && !this.drawn.has(turn)) {
        this.draw(turn);
      }
    }
  }

  /** Takes all off the page; what had the focus has it again once it is drawn. */
  clear() {
    const { activeElement } = document;
    this.focused =
      activeElement instanceof HTMLElement && this.root.contains(activeElement)
        ? activeElement.dataset['marks']
        : undefined;
    for (const turn of [...this.drawn.keys()]) {
      this.erase(turn);
    }
  }

  private draw(turn: number) {
    const origin = this.root.getBoundingClientRect().top;
    const drawn: Drawn[] = [];
    for (const mark of this.inTurn.get(turn)!) {
      const top = this.sheet.boxAt(mark.start).top - origin;
      const last = drawn.at(-1);
      if (last && top - last.top < NEAR) {
        last.marks.push(mark);
      } else {
        drawn.push({ element: document.createElement('button'), top, marks: [mark] });
      }
    }
    for (const { element, top, marks } of drawn) {
      element.type = 'button';
      element.className = 'memo-mark';
      element.dataset['marks'] = marks.map(({ id }) => id).join(' ');
      element.textContent = '✎';
      element.style.top = `${top}px`;
      const name = marks.map((mark) => mark.name).join('; ');
      element.title = name;
      element.setAttribute('aria-label', name);
      this.root.append(element);
      if (element.dataset['marks'] === this.focused && document.activeElement === document.body) {
        element.focus({ preventScroll: true });
      }
    }
    this.drawn.set(turn, drawn);
  }

  private erase(turn: number) {
    for (const { element } of this.drawn.get(turn) ?? []) {
      element.remove();
    }
    this.drawn.delete(turn);
  }
}
