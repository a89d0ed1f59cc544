/** Rarer than browsers allow an address to be changed, in milliseconds. */
const BEAT = 120;

/** A page that is brought to the moment in hand. */
export interface Followed {
  /** The moment that somebody asked for last. */
  wanted: () => number;
  /** The moment that the page is at. */
  reached: () => number;
  /** Reads all that the page shows, as of a moment. */
  read: (moment: number) => Promise<unknown>;
  /** Shows what was read. */
  show: (moment: number) => void;
  /** When what is shown has been painted. */
  painted: () => Promise<void>;
}

/**
 * Brings a page to the moment in hand, as fast as it can be read: each time straight to the newest,
 * and drawn once, with everything of that moment at hand. After a single step, the next one in the
 * same direction is read along.
 */
export function following(page: Followed) {
  const state = { isUnderWay: false, isLeft: false };
  let shownAt = Number.NEGATIVE_INFINITY;

  const go = async () => {
    if (state.isUnderWay) {
      return;
    }
    state.isUnderWay = true;
    let step = 0;
    while (!state.isLeft && page.wanted() !== page.reached()) {
      const moment = page.wanted();
      step = moment - page.reached();
      await Promise.all([page.read(moment), restOf(BEAT, shownAt)]);
      if (!state.isLeft) {
        page.show(moment);
        shownAt = performance.now();
        await page.painted();
      }
    }
    state.isUnderWay = false;
    if (!state.isLeft && Math.abs(step) === 1) {
      void page.read(page.reached() + step);
    }
  };
  const leave = () => {
    state.isLeft = true;
  };
  return { go: () => void go(), leave };
}

const restOf = (beat: number, since: number) => {
  const rest = since + beat - performance.now();
  return rest > 0 ? new Promise((done) => setTimeout(done, rest)) : undefined;
};
