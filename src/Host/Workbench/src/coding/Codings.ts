import { newId } from '../api/client';
import type { Store } from '../shell/store';
import type { About } from './known';
import type { Place, Segment } from './segments';
import type { Session } from './Session';

/** Puts codings on the text, takes them off and moves their edges: shown at once, sent in order. */
export class Codings {
  /** The excerpts made here, by their places: a second code on a passage marks it no second time. */
  private readonly ownExcerpts = new Map<string, string>();
  /** The reasons of what was coded here, which need not be read. */
  readonly saidWhy = new Map<string, string | undefined>();

  constructor(
    private readonly about: About,
    private readonly session: Session,
    private readonly current: Store<string | undefined>,
  ) {}

  put(segment: Segment, reason?: string): Promise<boolean> {
    const { start, end, code, id } = segment;
    const key = `${start}-${end}`;
    const known = this.ownExcerpts.get(key);
    const excerptId = known ?? newId();
    const coding = { excerptId, codingId: id, codeId: code, ...because(reason) };
    const after = { ...segment, excerpt: excerptId };
    this.ownExcerpts.set(key, excerptId);
    this.saidWhy.set(id, reason);
    const sent = known
      ? this.session.change(id, after, 'coding/apply-code', coding)
      : this.session.change(id, after, 'coding/code-passage', {
          ...coding,
          sourceId: this.about.source,
          anchor: { range: { start, end } },
        });
    this.current.set(id);
    return sent.then((isDone) => {
      if (!isDone && !known) {
        this.ownExcerpts.delete(key);
      }
      return isDone;
    });
  }

  takeOff(id: string, reason?: string): Promise<boolean> {
    const segment = this.session.find(id);
    if (!segment) {
      return Promise.resolve(false);
    }
    if (this.current.value === id) {
      this.current.set(undefined);
    }
    return this.session.change(id, undefined, 'coding/withdraw-coding', {
      excerptId: segment.excerpt,
      codingId: id,
      ...because(reason),
    });
  }

  moveEdges(id: string, { start, end }: Place, reason?: string): Promise<boolean> {
    const segment = this.session.find(id);
    if (!segment) {
      return Promise.resolve(false);
    }
    const body = {
      excerptId: segment.excerpt,
      codingId: id,
      anchor: { range: { start, end } },
      ...because(reason),
    };
    return this.session.change(id, { ...segment, start, end }, 'coding/adjust-coding', body);
  }
}

const because = (reason: string | undefined) => (reason === undefined ? {} : { reason });
