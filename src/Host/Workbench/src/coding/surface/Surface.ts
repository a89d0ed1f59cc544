import { turnAt, turnsOf, type Reading } from '../reading';
import type { Segment } from '../segments';
import { Margin, type Stripes } from './Margin';
import { Marks, type Mark } from './Marks';
import { Selecting } from './Selecting';
import { Sheet } from './Sheet';
import { Tint } from './Tint';

export interface Parts {
  /** What scrolls. */
  pane: HTMLElement;
  words: HTMLElement;
  margin: HTMLElement;
  marks: HTMLElement;
  caret: HTMLElement;
}

/** How codings look and are told. */
export interface Codes extends Stripes {
  tell: (segments: readonly Segment[]) => string;
}

/** The text with what is drawn on it. It lives outside React, since a key press may redraw nothing else. */
export class Surface {
  readonly sheet: Sheet;
  readonly selecting: Selecting;
  private readonly tint: Tint | undefined;
  private readonly margin: Margin;
  private readonly marks: Marks;
  private readonly inTurn = new Map<number, Segment[]>();
  private readonly all = new Map<string, Segment>();
  private readonly leaving = new AbortController();
  private tops: number[] = [];
  private shown: (segment: Segment) => boolean = () => true;
  private isWaiting = false;
  private width = 0;

  constructor(
    private readonly parts: Parts,
    reading: Reading,
    private readonly codes: Codes,
  ) {
    this.sheet = new Sheet(parts.words, reading);
    this.selecting = new Selecting(this.sheet);
    this.tint = Tint.isPossible
      ? new Tint(this.sheet, (turn) => (this.inTurn.get(turn) ?? []).filter(this.shown))
      : undefined;
    this.margin = new Margin(parts.margin, this.sheet, codes);
    this.marks = new Marks(parts.marks, this.sheet);
    const { signal } = this.leaving;
    this.selecting.listen(signal);
    this.selecting.state.watch(() => this.showSelection());
    parts.pane.addEventListener('scroll', () => this.soon(), { signal, passive: true });
    const resized = new ResizeObserver(() => this.layOut());
    resized.observe(parts.words);
    signal.addEventListener('abort', () => resized.disconnect());
    addEventListener('beforeprint', () => this.showTurns(0, Number.POSITIVE_INFINITY), { signal });
  }

  load(segments: Iterable<Segment>) {
    this.all.clear();
    this.inTurn.clear();
    for (const segment of segments) {
      this.all.set(segment.id, segment);
      for (const turn of turnsOf(this.sheet.reading.turns, segment)) {
        this.listOf(turn).push(segment);
      }
    }
    for (const turn of this.sheet.texts.keys()) {
      this.renewTurn(turn);
    }
    this.layOut();
  }

  /** Paints one coding that is new or moved. */
  put(segment: Segment) {
    this.take(segment.id);
    this.all.set(segment.id, segment);
    for (const turn of turnsOf(this.sheet.reading.turns, segment)) {
      this.listOf(turn).push(segment);
      this.renewTurn(turn);
    }
    if (this.shown(segment)) {
      this.margin.put(segment);
    }
    this.show();
  }

  take(id: string) {
    const segment = this.all.get(id);
    if (!segment) {
      return;
    }
    this.all.delete(id);
    for (const turn of turnsOf(this.sheet.reading.turns, segment)) {
      const list = this.listOf(turn);
      list.splice(list.indexOf(segment), 1);
      this.renewTurn(turn);
    }
    this.margin.take(id);
  }

  /** Shows only some of the codings. */
  restrict(shown: (segment: Segment) => boolean) {
    this.shown = shown;
    for (const turn of this.sheet.texts.keys()) {
      this.tint?.renew(turn);
    }
    this.layOut();
  }

  /** Draws the stripes anew: where they lie, or where they lie now. */
  redrawMargin(isElsewhere: boolean) {
    if (isElsewhere) {
      // A text of another width is laid out again before anything is painted.
      if (this.parts.words.clientWidth === this.width) {
        this.layOut();
      }
    } else {
      this.margin.clear();
      this.show();
    }
  }

  /** Shows where there is something to open. */
  mark(marks: readonly Mark[]) {
    for (const turn of this.marks.load(marks)) {
      this.tellTurn(turn);
    }
    this.show();
  }

  focus(segment: Segment | undefined) {
    this.tint?.focus(segment);
    this.margin.focus(segment?.id);
  }

  /** Brings an offset into view, with some lines around it. */
  reveal(offset: number) {
    const box = this.sheet.boxAt(offset);
    const pane = this.parts.pane.getBoundingClientRect();
    const room = Math.min(pane.height / 4, 96);
    if (box.top < pane.top + room || box.bottom > pane.bottom - room) {
      this.parts.pane.scrollTop += box.top - pane.top - pane.height / 3;
    }
  }

  /** Where the selection ends, in the window. */
  get caretBox(): DOMRect {
    const { anchor, focus } = this.selecting.state.value;
    return this.sheet.boxAt(focus, focus > anchor);
  }

  end() {
    this.leaving.abort();
    this.margin.clear();
    this.marks.clear();
    this.tint?.end();
  }

  private listOf(turn: number): Segment[] {
    let list = this.inTurn.get(turn);
    if (!list) {
      this.inTurn.set(turn, (list = []));
    }
    return list;
  }

  private renewTurn(turn: number) {
    this.tellTurn(turn);
    this.tint?.renew(turn);
  }

  private tellTurn(turn: number) {
    const codes = this.codes.tell(this.inTurn.get(turn) ?? []);
    this.sheet.tell(turn, [codes, ...this.marks.namesIn(turn)].filter(Boolean).join(' '));
  }

  private showSelection() {
    const { anchor, focus } = this.selecting.state.value;
    this.tint?.select(this.selecting.place);
    const box = this.sheet.boxAt(focus, focus > anchor);
    const { style, offsetParent } = this.parts.caret;
    const origin = (offsetParent ?? this.parts.words).getBoundingClientRect();
    style.insetBlockStart = `${box.top - origin.top}px`;
    style.insetInlineStart = `${(focus > anchor ? box.right : box.left) - origin.left}px`;
    style.blockSize = `${box.height}px`;
  }

  private layOut() {
    this.width = this.parts.words.clientWidth;
    const origin = this.parts.words.getBoundingClientRect().top;
    this.tops = this.sheet.texts.map(
      (text) => text.parentElement!.parentElement!.getBoundingClientRect().top - origin,
    );
    this.margin.measure([...this.all.values()].filter(this.shown));
    this.marks.clear();
    this.showSelection();
    this.show();
  }

  private soon() {
    if (!this.isWaiting) {
      this.isWaiting = true;
      requestAnimationFrame(() => {
        this.isWaiting = false;
        this.show();
      });
    }
  }

  private show() {
    const { pane, words } = this.parts;
    const height = pane.clientHeight;
    const from = pane.getBoundingClientRect().top - words.getBoundingClientRect().top;
    this.showTurns(from - height, from + 2 * height);
  }

  private showTurns(from: number, to: number) {
    const turns = new Set<number>();
    const places = this.tops.map((start, i) => ({ start, end: this.tops[i + 1] ?? start }));
    for (let i = places.length > 0 ? turnAt(places, from) : 0; i < places.length; i++) {
      if (this.tops[i]! > to) {
        break;
      }
      turns.add(i);
    }
    this.tint?.show(turns);
    this.marks.show(turns);
    this.margin.show(from, to);
  }
}

