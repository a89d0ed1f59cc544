import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { following } from './following';

/** A page whose reads are answered, and whose pictures are painted, when a test says so. */
function page() {
  const state = { wanted: 10, reached: 10, read: [] as number[], shown: [] as number[] };
  const answers: (() => void)[] = [];
  const painting: (() => void)[] = [];
  const way = following({
    wanted: () => state.wanted,
    reached: () => state.reached,
    read: (moment) => {
      state.read.push(moment);
      return new Promise<void>((done) => answers.push(done));
    },
    show: (moment) => {
      state.shown.push(moment);
      state.reached = moment;
    },
    painted: () => new Promise<void>((done) => painting.push(done)),
  });
  const goTo = (moment: number) => {
    state.wanted = moment;
    way.go();
  };
  const tick = () => vi.advanceTimersByTimeAsync(0);
  const answer = () => (answers.shift()!(), tick());
  const paint = () => (painting.shift()!(), tick());
  return { state, goTo, answer, paint, leave: way.leave };
}

describe('following the moment in hand', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('shows a moment once all of it was read', async () => {
    const { state, goTo, answer } = page();
    goTo(9);
    expect(state).toMatchObject({ read: [9], shown: [] });
    await answer();
    expect(state).toMatchObject({ read: [9], shown: [9] });
  });

  it('reads the next step along, once a step was painted', async () => {
    const { state, goTo, answer, paint } = page();
    goTo(9);
    await answer();
    await paint();
    expect(state).toMatchObject({ read: [9, 8], shown: [9] });
  });

  it('reads nothing along after a leap', async () => {
    const { state, goTo, answer, paint } = page();
    goTo(3);
    await answer();
    await paint();
    expect(state.read).toEqual([3]);
  });

  it('goes straight to the newest of the moments that were passed meanwhile', async () => {
    const { state, goTo, answer, paint } = page();
    goTo(9);
    goTo(8);
    goTo(3);
    await answer();
    await paint();
    expect(state).toMatchObject({ read: [9, 3], shown: [9] });
  });

  it('begins to read at once, but changes the address no sooner than 120 ms after the last time', async () => {
    const { state, goTo, answer, paint } = page();
    goTo(7);
    await answer();
    await paint();
    await vi.advanceTimersByTimeAsync(50);
    goTo(5);
    await answer();
    expect(state).toMatchObject({ read: [7, 5], shown: [7] });
    await vi.advanceTimersByTimeAsync(69);
    expect(state.shown).toEqual([7]);
    await vi.advanceTimersByTimeAsync(1);
    expect(state.shown).toEqual([7, 5]);
  });

  it('comes back where somebody went back while it was read', async () => {
    const { state, goTo, answer, paint } = page();
    goTo(9);
    goTo(10);
    await answer();
    await paint();
    await answer();
    await vi.advanceTimersByTimeAsync(120);
    expect(state.shown).toEqual([9, 10]);
  });

  it('shows nothing any more once it was left', async () => {
    const { state, goTo, answer, leave } = page();
    goTo(9);
    leave();
    await answer();
    expect(state.shown).toEqual([]);
  });
});
