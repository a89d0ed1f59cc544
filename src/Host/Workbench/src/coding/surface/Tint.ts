import { depths, type Place, type Segment } from '../segments';
import type { Sheet } from './Sheet';

const DEEPEST = 4;

/**
 * Paints depth, the selection and the one coding in hand with the few highlights there are. Only
 * turns near the window have ranges: a browser looks at every range whenever the page changes.
 */
export class Tint {
  static readonly isPossible = 'highlights' in CSS;
  private readonly depth = Array.from({ length: DEEPEST }, (_, i) => registered(`pe-d${i + 1}`, i));
  private readonly current = registered('pe-focus', 10);
  private readonly chosen = registered('pe-pending', 20);
  private readonly painted = new Map<number, [Highlight, StaticRange][]>();

  constructor(
    private readonly sheet: Sheet,
    private readonly segmentsIn: (turn: number) => readonly Segment[],
  ) {}

  /** Paints exactly these turns. */
  show(turns: ReadonlySet<number>) {
    for (const turn of [...this.painted.keys()]) {
      if (!turns.has(turn)) {
        this.clear(turn);
      }
    }
    for (const turn of turns) {
      if (!this.painted.has(turn)) {
        this.paint(turn);
      }
    }
  }

  /** Paints a turn anew if it is painted. */
  renew(turn: number) {
    if (this.painted.has(turn)) {
      this.clear(turn);
      this.paint(turn);
    }
  }

  select(place: Place | undefined) {
    this.fill(this.chosen, place);
  }

  focus(place: Place | undefined) {
    this.fill(this.current, place);
  }

  end() {
    for (const highlight of [...this.depth, this.current, this.chosen]) {
      highlight.clear();
    }
    for (const name of NAMES) {
      CSS.highlights.delete(name);
    }
  }

  private paint(turn: number) {
    const within = this.sheet.reading.turns[turn]!;
    const pieces = depths(this.segmentsIn(turn), within).map(
      (piece): [Highlight, StaticRange] => [
        this.depth[Math.min(piece.depth, DEEPEST) - 1]!,
        this.sheet.rangeIn(turn, piece),
      ],
    );
    for (const [highlight, range] of pieces) {
      highlight.add(range);
    }
    this.painted.set(turn, pieces);
  }

  private clear(turn: number) {
    for (const [highlight, range] of this.painted.get(turn) ?? []) {
      highlight.delete(range);
    }
    this.painted.delete(turn);
  }

  private fill(highlight: Highlight, place: Place | undefined) {
    highlight.clear();
    for (const range of place ? this.sheet.rangesOf(place) : []) {
      highlight.add(range);
    }
  }
}

const NAMES = ['pe-d1', 'pe-d2', 'pe-d3', 'pe-d4', 'pe-focus', 'pe-pending'];

function registered(name: string, priority: number): Highlight {
  const highlight = new Highlight();
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return highlight;
}
