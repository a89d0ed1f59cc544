import { outbox } from '../api/outbox';
import type { Commands, Problem } from '../api/client';
import { Store } from '../shell/store';
import { overlap, inOrder, type Place, type Segment } from './segments';

/** What becomes of one coding when a command holds: another, or nothing. */
interface Change {
  id: string;
  after: Segment | undefined;
  confirmedAt: number | undefined;
}

export interface Painter {
  load: (segments: Iterable<Segment>) => void;
  put: (segment: Segment) => void;
  take: (id: string) => void;
}

// How long the read side may lag behind a confirmed command.
const PATIENCE = 10_000;

/**
 * The codings of one text as they are shown: what the host said last, and upon it every change of
 * ours that the host has not shown yet.
 */
export class Session {
  /** Counts changes, for lists that show them. */
  readonly changed = new Store(0);
  /** By how much each code has gained or lost codings since the codebook was read. */
  readonly gained = new Store<ReadonlyMap<string, number>>(new Map());
  private readonly shown = new Map<string, Segment>();
  private changes: Change[] = [];
  private painter: Painter | undefined;

  constructor(
    private readonly study: string,
    private readonly onRefused: (problem: Problem) => void,
  ) {}

  paintOn(painter: Painter | undefined) {
    this.painter = painter;
    painter?.load(this.shown.values());
  }

  get all(): Segment[] {
    return [...this.shown.values()].sort(inOrder);
  }

  find = (id: string | undefined) => (id === undefined ? undefined : this.shown.get(id));

  at = (place: Place): Segment[] => {
    const wide = place.start === place.end ? { start: place.start, end: place.end + 1 } : place;
    return [...this.shown.values()].filter((segment) => overlap(segment, wide)).sort(inOrder);
  };

  /** Takes what the host says, read from `askedAt` on. */
  read(segments: readonly Segment[], askedAt: number) {
    const said = new Map(segments.map((segment) => [segment.id, segment]));
    this.changes = this.changes.filter(({ id, after, confirmedAt }) => {
      const seen = said.get(id);
      const isSeen =
        after === undefined
          ? seen === undefined
          : seen?.code === after.code && seen.start === after.start && seen.end === after.end;
      return !(confirmedAt !== undefined && (isSeen || askedAt - confirmedAt > PATIENCE));
    });
    for (const { id, after } of this.changes) {
      if (after) {
        said.set(id, after);
      } else {
        said.delete(id);
      }
    }
    this.replace(said);
    this.changed.set(this.changed.value + 1);
  }

  /** The codebook was read again, and counts what was ours alone until then. */
  forgetGains() {
    this.gained.set(new Map());
  }

  /** Shows a change at once and sends its command; takes the change back if it is refused. */
  async change<K extends keyof Commands>(
    id: string,
    after: Segment | undefined,
    command: K,
    body: Commands[K],
  ): Promise<boolean> {
    const before = this.shown.get(id);
    const change: Change = { id, after, confirmedAt: undefined };
    this.changes.push(change);
    this.show(id, after);
    const sent = await outbox.send(this.study, command, body);
    if (sent.ok) {
      change.confirmedAt = performance.now();
      return true;
    }
    this.changes = this.changes.filter((c) => c !== change);
    this.show(id, before);
    this.onRefused(sent.problem);
    return false;
  }

  private show(id: string, after: Segment | undefined) {
    const before = this.shown.get(id);
    if (after) {
      this.shown.set(id, after);
      this.painter?.put(after);
    } else if (before) {
      this.shown.delete(id);
      this.painter?.take(id);
    }
    this.gain(before?.code, -1);
    this.gain(after?.code, 1);
    this.changed.set(this.changed.value + 1);
  }

  private gain(code: string | undefined, by: number) {
    if (code !== undefined) {
      const gained = new Map(this.gained.value);
      gained.set(code, (gained.get(code) ?? 0) + by);
      this.gained.set(gained);
    }
  }

  private replace(next: Map<string, Segment>) {
    const gone = [...this.shown.keys()].filter((id) => !next.has(id));
    const fresh = [...next.values()].filter((segment) => !same(segment, this.shown.get(segment.id)));
    this.shown.clear();
    for (const [id, segment] of next) {
      this.shown.set(id, segment);
    }
    if (gone.length + fresh.length > FEW) {
      this.painter?.load(next.values());
      return;
    }
    for (const id of gone) {
      this.painter?.take(id);
    }
    for (const segment of fresh) {
      this.painter?.put(segment);
    }
  }
}

const FEW = 50;

const same = (a: Segment, b: Segment | undefined) =>
  b !== undefined &&
  a.code === b.code &&
  a.start === b.start &&
  a.end === b.end &&
  a.coder === b.coder &&
  a.excerpt === b.excerpt;
