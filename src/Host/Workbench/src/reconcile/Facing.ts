import type { Reading } from '../coding/reading';
import { packLanes, type Place } from '../coding/segments';
import { Sheet } from '../coding/surface/Sheet';
import type { Mark } from './differences';

export interface Parts {
  /** What scrolls. */
  pane: HTMLElement;
  words: HTMLElement;
  /** Lies behind the words; holds the marks of the difference in hand. */
  marks: HTMLElement;
  left: HTMLElement;
  right: HTMLElement;
}

/** A coding in the gutter of its coder. */
export interface Stripe extends Place {
  code: string;
  /** The differences that it is in; none where all have it alike. */
  differences: readonly string[];
}

export interface Drawn {
  left: readonly Stripe[];
  right: readonly Stripe[];
  agreed: readonly Place[];
  differing: readonly Place[];
  /** The difference in hand, its marks, and edges that are being chosen. */
  inHand: string | undefined;
  marks: readonly (Mark | (Place & { who: 'new' }))[];
}

const QUIET = { agreed: 'pe-agreed', differing: 'pe-differs' } as const;

/** One text between two gutters. It lives outside React and is drawn anew when it is laid out anew. */
export class Facing {
  readonly sheet: Sheet;
  private readonly resized = new ResizeObserver(() => this.draw());
  private drawn: Drawn | undefined;

  constructor(
    private readonly parts: Parts,
    reading: Reading,
  ) {
    this.sheet = new Sheet(parts.words, reading);
    this.resized.observe(parts.words);
  }

  show(drawn: Drawn) {
    const before = this.drawn;
    this.drawn = drawn;
    if (before?.agreed !== drawn.agreed || before.differing !== drawn.differing) {
      this.tint('agreed', drawn.agreed);
      this.tint('differing', drawn.differing);
    }
    this.draw();
  }

  /** Brings an offset into view, unless it is. */
  reveal(offset: number) {
    const box = this.sheet.boxAt(offset);
    const pane = this.parts.pane.getBoundingClientRect();
    const room = Math.min(pane.height / 5, 96);
    if (box.top < pane.top + room || box.bottom > pane.bottom - room) {
      this.parts.pane.scrollTop += box.top - pane.top - pane.height / 3;
    }
  }

  /** The place that was selected with the mouse in the words. */
  get selected(): Place | undefined {
    const selection = getSelection();
    const { anchorNode, focusNode } = selection ?? {};
    if (!selection || !anchorNode || !focusNode || !this.sheet.root.contains(anchorNode)) {
      return undefined;
    }
    const ends = [
      this.sheet.offsetOf(anchorNode, selection.anchorOffset),
      this.sheet.offsetOf(focusNode, selection.focusOffset),
    ].flatMap((offset) => offset ?? []);
    const [start, end] = [Math.min(...ends), Math.max(...ends)];
    return ends.length === 2 && start < end ? { start, end } : undefined;
  }

  end() {
    this.resized.disconnect();
    if ('highlights' in CSS) {
      for (const name of Object.values(QUIET)) {
        CSS.highlights.delete(name);
      }
    }
  }

  private tint(kind: keyof typeof QUIET, places: readonly Place[]) {
    if ('highlights' in CSS) {
      const ranges = places.flatMap((place) => this.sheet.rangesOf(place));
      CSS.highlights.set(QUIET[kind], new Highlight(...ranges));
    }
  }

  private draw() {
    if (this.drawn) {
      this.drawMarks(this.drawn.marks);
      this.drawGutter(this.parts.left, this.drawn.left, this.drawn.inHand);
      this.drawGutter(this.parts.right, this.drawn.right, this.drawn.inHand);
    }
  }

  private drawMarks(marks: Drawn['marks']) {
    const origin = this.parts.marks.getBoundingClientRect();
    const drawn = marks.flatMap((mark) =>
      this.sheet.rangesOf(mark).flatMap((words) => {
        const range = document.createRange();
        range.setStart(words.startContainer, words.startOffset);
        range.setEnd(words.endContainer, words.endOffset);
        return linesOf(range.getClientRects()).map((box) => {
          const element = document.createElement('div');
          element.dataset['who'] = mark.who;
          element.style.top = `${box.top - origin.top}px`;
          element.style.left = `${box.left - origin.left}px`;
          element.style.width = `${box.right - box.left}px`;
          element.style.height = `${box.bottom - box.top}px`;
          return element;
        });
      }),
    );
    this.parts.marks.replaceChildren(...drawn);
  }

  private drawGutter(gutter: HTMLElement, stripes: readonly Stripe[], inHand: string | undefined) {
    const origin = gutter.getBoundingClientRect().top;
    const extents = stripes
      .map((stripe) => ({
        ...stripe,
        top: this.sheet.boxAt(stripe.start).top - origin,
        bottom: this.sheet.boxAt(stripe.end, true).bottom - origin,
      }))
      .sort((a, b) => a.top - b.top || b.bottom - a.bottom);
    const lanes = packLanes(extents);
    let free = Number.NEGATIVE_INFINITY;
    const drawn = extents.flatMap(({ top, bottom, code, differences }, i) => {
      const isInHand = inHand !== undefined && differences.includes(inHand);
      const [difference] = differences;
      const element = document.createElement('div');
      element.className = 'facing-stripe';
      element.title = code;
      element.dataset['differs'] = isInHand ? 'here' : difference ? 'elsewhere' : 'not';
      element.style.top = `${top}px`;
      element.style.height = `${bottom - top}px`;
      element.style.setProperty('--lane', String(lanes[i]));
      if (difference) {
        element.dataset['difference'] = difference;
      }
      if (!isInHand) {
        return [element];
      }
      const label = document.createElement('div');
      label.className = 'facing-label';
      label.dir = 'auto';
      label.textContent = code;
      free = Math.max(top, free);
      label.style.top = `${free}px`;
      free += LABEL;
      return [element, label];
    });
    gutter.replaceChildren(...drawn);
  }
}

/** One box for each line; a space at the end of a line has a box of its own. */
function linesOf(boxes: Iterable<DOMRect>) {
  const lines: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { top, bottom, left, right } of boxes) {
    const line = lines.at(-1);
    if (line && Math.abs(line.top - top) < 2) {
      line.left = Math.min(line.left, left);
      line.right = Math.max(line.right, right);
    } else {
      lines.push({ top, bottom, left, right });
    }
  }
  return lines;
}

/** How far below one name the next begins, in pixels. */
const LABEL = 40;
