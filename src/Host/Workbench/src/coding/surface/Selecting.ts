import { Store } from '../../shell/store';
import { backward, forward, sentenceAt, wholeWords, type Step } from '../boundaries';
import { turnAt } from '../reading';
import { samePlace, type Place } from '../segments';
import type { Sheet } from './Sheet';

export interface Selected {
  anchor: number;
  focus: number;
}

const placeOf = ({ anchor, focus }: Selected): Place => ({
  start: Math.min(anchor, focus),
  end: Math.max(anchor, focus),
});

/**
 * What is selected, kept by us: the browser's own selection follows it, and is lost without harm
 * when another field takes the focus.
 */
export class Selecting {
  readonly state: Store<Selected>;
  /** Counts the selections that were made with the mouse. */
  readonly made = new Store(0);
  private keepsLetters = false;

  constructor(private readonly sheet: Sheet) {
    const start = sheet.reading.turns[0]?.start ?? 0;
    this.state = new Store<Selected>({ anchor: start, focus: start });
  }

  /** The selected place; nothing where only a caret stands. */
  get place(): Place | undefined {
    const place = placeOf(this.state.value);
    return place.start < place.end ? place : undefined;
  }

  get focus(): number {
    return this.state.value.focus;
  }

  set(anchor: number, focus: number) {
    this.state.set({ anchor, focus });
    const [from, at] = this.sheet.pointOf(anchor);
    const [to, until] = this.sheet.pointOf(focus);
    getSelection()?.setBaseAndExtent(from, at, to, until);
  }

  select({ start, end }: Place) {
    this.set(start, end);
  }

  collapse(at = this.focus) {
    this.set(at, at);
  }

  /** Moves the caret, or the end of the selection. */
  to(offset: number, extends_: boolean) {
    this.set(extends_ ? this.state.value.anchor : offset, offset);
  }

  step(by: 1 | -1, step: Step, extends_: boolean) {
    const { reading } = this.sheet;
    const at = this.focus;
    this.to(
      by > 0 ? forward(reading, at, step, extends_) : backward(reading, at, step),
      extends_,
    );
  }

  turn(by: 1 | -1, extends_: boolean) {
    const { turns } = this.sheet.reading;
    const at = turnAt(turns, this.focus);
    const isInside = by < 0 && this.focus > turns[at]!.start;
    const next = turns[isInside ? at : at + by];
    if (next) {
      this.to(next.start, extends_);
    }
  }

  /** To the beginning or the end of the turn, or of the whole text. */
  toEdge(isEnd: boolean, ofText: boolean, extends_: boolean) {
    const { turns } = this.sheet.reading;
    const turn = ofText ? turns.at(isEnd ? -1 : 0) : turns[turnAt(turns, this.focus)];
    if (turn) {
      this.to(isEnd ? turn.end : turn.start, extends_);
    }
  }

  /** Moves to the line above or below, or further; over the gaps between turns too. */
  line(by: number, extends_: boolean) {
    const box = this.sheet.boxAt(this.focus);
    const height = box.height * 1.4;
    for (let gap = 0; gap < 4; gap++) {
      const y = box.top + box.height / 2 + by * height + Math.sign(by) * gap * height;
      const offset = this.sheet.offsetAt(box.left, y);
      if (offset !== undefined && offset !== this.focus) {
        this.to(offset, extends_);
        return;
      }
    }
    this.turn(by > 0 ? 1 : -1, extends_);
  }

  /** The sentence at the caret; if that is selected already, its turn. */
  sentence() {
    const { reading } = this.sheet;
    const from = this.place?.start ?? this.focus;
    const sentence = sentenceAt(reading, from);
    const isAgain = this.place !== undefined && samePlace(this.place, sentence);
    this.select(isAgain ? reading.turns[turnAt(reading.turns, from)]! : sentence);
  }

  /** Takes over what was selected with the mouse, grown to words unless letters were asked for. */
  adopt(ends: boolean) {
    const selection = getSelection();
    const { anchorNode, focusNode } = selection ?? {};
    if (!selection || !anchorNode || !focusNode || !this.sheet.root.contains(anchorNode)) {
      return;
    }
    const anchor = this.sheet.offsetOf(anchorNode, selection.anchorOffset);
    const focus = this.sheet.offsetOf(focusNode, selection.focusOffset);
    if (anchor === undefined || focus === undefined) {
      return;
    }
    const place = placeOf({ anchor, focus });
    const grown = ends && !this.keepsLetters ? wholeWords(this.sheet.reading, place) : undefined;
    if (place.start < place.end && grown) {
      this.set(focus < anchor ? grown.end : grown.start, focus < anchor ? grown.start : grown.end);
    } else {
      this.state.set({ anchor, focus });
    }
    if (ends && place.start < place.end) {
      this.made.set(this.made.value + 1);
    }
  }

  /** Listens to mouse and touch until the page is left. */
  listen(signal: AbortSignal) {
    let isDown = false;
    const { root } = this.sheet;
    root.addEventListener('pointerdown', (event) => (isDown = event.pointerType !== 'touch'), {
      signal,
    });
    addEventListener(
      'pointerup',
      (event) => {
        this.keepsLetters = event.altKey;
        if (isDown) {
          isDown = false;
          // The browser collapses a clicked selection after this event.
          requestAnimationFrame(() => this.adopt(true));
        }
      },
      { signal },
    );
    // What is dragged is selected already, and let go of without another word.
    root.addEventListener('dragend', () => (isDown = false), { signal });
    document.addEventListener(
      'selectionchange',
      () => {
        if (!isDown && document.activeElement === root) {
          this.adopt(false);
        }
      },
      { signal },
    );
  }
}
