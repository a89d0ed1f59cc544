import { freeWithin, packWithin } from '../lanes';
import type { Look } from '../looks';
import { freeLane, inOrder, packLanes, type Extent, type Segment } from '../segments';
import type { Sheet } from './Sheet';

/** How stripes look, and where they go. */
export interface Stripes {
  stripeOf: (segment: Segment) => Look;
  /** Gives lanes anew where each code has one, as many as there is room for. */
  layLanes: (segments: readonly Segment[], room: number) => void;
  /** The lane of a code; none where stripes go wherever there is space. */
  laneOf: (code: string) => number | undefined;
}

interface Stripe extends Extent {
  segment: Segment;
  lane: number;
  /** Its place among those that meet it in the lane of its code. */
  beside: number;
  isOfCode: boolean;
}

const LANES = 14;
const BESIDE = 2;
/** How wide the lane of a code is, as --code-lane says. */
const CODE_LANE = 1.25;

/** One stripe for each coding beside the lines it covers, drawn near the window only. */
export class Margin {
  private stripes = new Map<string, Stripe>();
  private readonly drawn = new Map<string, HTMLElement>();
  private current: string | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly sheet: Sheet,
    private readonly looks: Stripes,
  ) {}

  /** Measures where everything lies; lanes are given anew. */
  measure(segments: Iterable<Segment>) {
    const ordered = [...segments].sort(inOrder);
    this.looks.layLanes(ordered, this.room());
    const extents = ordered.map((segment) => ({ segment, ...this.extentOf(segment) }));
    extents.sort((a, b) => a.top - b.top || b.bottom - a.bottom);
    const free = packLanes(extents);
    const own = extents.map(({ segment }) => this.looks.laneOf(segment.code));
    const placed = extents.map((e, i) => ({ ...e, lane: own[i] ?? free[i]! }));
    const beside = packWithin(placed);
    this.stripes = new Map(
      placed.map((e, i) => [
        e.segment.id,
        { ...e, beside: beside[i]!, isOfCode: own[i] !== undefined },
      ]),
    );
    this.clear();
  }

  /** Takes every stripe off the page. */
  clear() {
    for (const id of [...this.drawn.keys()]) {
      this.erase(id);
    }
  }

  /** Adds or moves one stripe; the others keep their lanes. */
  put(segment: Segment) {
    this.take(segment.id);
    const extent = this.extentOf(segment);
    const own = this.looks.laneOf(segment.code);
    const stripes = this.stripes.values();
    const place =
      own === undefined
        ? { lane: freeLane(extent, stripes), beside: 0 }
        : { lane: own, beside: freeWithin(extent, own, stripes) };
    this.stripes.set(segment.id, { segment, ...extent, ...place, isOfCode: own !== undefined });
  }

  take(id: string) {
    this.stripes.delete(id);
    this.erase(id);
  }

  /** Draws what lies between two heights. */
  show(from: number, to: number) {
    for (const [id, stripe] of this.stripes) {
      const isNear = stripe.top < to && stripe.bottom > from;
      if (isNear && !this.drawn.has(id)) {
        this.draw(id, stripe);
      } else if (!isNear && this.drawn.has(id)) {
        this.erase(id);
      }
    }
  }

  focus(id: string | undefined) {
    this.drawn.get(this.current ?? '')?.classList.remove('on');
    this.current = id;
    this.drawn.get(id ?? '')?.classList.add('on');
  }

  private draw(id: string, { segment, top, bottom, lane, beside, isOfCode }: Stripe) {
    const { hue, pattern } = this.looks.stripeOf(segment);
    const element = document.createElement('div');
    element.className = id === this.current ? 'stripe on' : 'stripe';
    element.dataset['segment'] = id;
    element.dataset['hue'] = String(hue);
    element.dataset['pattern'] = String(pattern);
    element.style.top = `${top}px`;
    element.style.height = `${bottom - top}px`;
    element.style.insetInlineStart = isOfCode
      ? `calc(var(--code-lane) * ${lane} + var(--beside) * ${Math.min(beside, BESIDE)})`
      : `calc(var(--lane) * ${Math.min(lane, LANES)})`;
    this.root.append(element);
    this.drawn.set(id, element);
  }

  private erase(id: string) {
    this.drawn.get(id)?.remove();
    this.drawn.delete(id);
  }

  /** How many lanes of codes fit. */
  private room(): number {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return Math.max(1, Math.floor(this.root.clientWidth / (rem * CODE_LANE)));
  }

  private extentOf({ start, end }: Segment): Extent {
    const origin = this.root.getBoundingClientRect().top;
    return {
      top: this.sheet.boxAt(start).top - origin,
      bottom: this.sheet.boxAt(end, true).bottom - origin,
    };
  }
}
