import { freeLane, inOrder, packLanes, type Extent, type Segment } from '../segments';
import type { Look } from '../looks';
import type { Sheet } from './Sheet';

interface Stripe extends Extent {
  segment: Segment;
  lane: number;
}

const LANES = 14;

/** One stripe for each coding beside the lines it covers, drawn near the window only. */
export class Margin {
  private stripes = new Map<string, Stripe>();
  private readonly drawn = new Map<string, HTMLElement>();
  private current: string | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly sheet: Sheet,
    private readonly lookOf: (segment: Segment) => Look,
  ) {}

  /** Measures where everything lies; lanes are given anew. */
  measure(segments: Iterable<Segment>) {
    const extents = [...segments].sort(inOrder).map((segment) => ({
      segment,
      ...this.extentOf(segment),
    }));
    extents.sort((a, b) => a.top - b.top || b.bottom - a.bottom);
    const lanes = packLanes(extents);
    this.stripes = new Map(extents.map((e, i) => [e.segment.id, { ...e, lane: lanes[i]! }]));
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
    const lane = freeLane(extent, this.stripes.values());
    this.stripes.set(segment.id, { segment, ...extent, lane });
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

  private draw(id: string, { segment, top, bottom, lane }: Stripe) {
    const { hue, pattern, name } = this.lookOf(segment);
    const element = document.createElement('div');
    element.className = id === this.current ? 'stripe on' : 'stripe';
    element.dataset['segment'] = id;
    element.dataset['hue'] = String(hue);
    element.dataset['pattern'] = String(pattern);
    element.title = name;
    element.style.top = `${top}px`;
    element.style.height = `${bottom - top}px`;
    element.style.insetInlineStart = `calc(var(--lane) * ${Math.min(lane, LANES)})`;
    this.root.append(element);
    this.drawn.set(id, element);
  }

  private erase(id: string) {
    this.drawn.get(id)?.remove();
    this.drawn.delete(id);
  }

  private extentOf({ start, end }: Segment): Extent {
    const origin = this.root.getBoundingClientRect().top;
    return {
      top: this.sheet.boxAt(start).top - origin,
      bottom: this.sheet.boxAt(end, true).bottom - origin,
    };
  }
}
