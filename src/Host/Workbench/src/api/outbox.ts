import { asProblem, newId, ProblemError, type Commands, type Problem } from './client';
import { afterPaint } from '../shell/paint';
import { Store } from '../shell/store';

/** What became of a command. */
export type Sent = { ok: true } | { ok: false; problem: Problem };

/** What was recorded from here. */
export interface Recorded {
  study: string;
  command: string;
}

interface Letter extends Recorded {
  url: string;
  key: string;
  body: string;
  done: (sent: Sent) => void;
}

export interface OutboxState {
  /** Commands that the host has not confirmed. */
  unsaved: number;
  /** Why they wait: the host cannot be reached, or nobody is signed in. They are sent again. */
  waitsFor: 'connection' | 'signIn' | undefined;
}

const AGAIN_AFTER = 3000;
/** What the host cannot do now and may do soon. */
const SOON = new Set(['idempotency/in-progress']);

/**
 * Sends commands one after another in the order of their making, each with a key of its own, so
 * that sending it again records nothing twice.
 */
export class Outbox {
  readonly state = new Store<OutboxState>({ unsaved: 0, waitsFor: undefined });
  /** Counts the commands that the host has recorded. */
  readonly recorded = new Store(0);
  /** The acts that were recorded from here, oldest first, by what the trail calls their batch. */
  readonly acts = new Map<string, Recorded>();
  private sentAt = Number.NEGATIVE_INFINITY;
  private readonly letters: Letter[] = [];
  private isSending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly fetcher: typeof fetch,
    private readonly beforeSending: (then: () => void) => void = (then) => then(),
  ) {}

  send<K extends keyof Commands>(study: string, command: K, body: Commands[K]): Promise<Sent> {
    return new Promise((done) => {
      this.letters.push({
        study,
        command,
        url: `/api/studies/${study}/${command}`,
        key: newId(),
        body: JSON.stringify(body),
        done,
      });
      this.tell(this.state.value.waitsFor);
      this.beforeSending(() => void this.work());
    });
  }

  /** As send; a refusal is thrown. */
  async write<K extends keyof Commands>(study: string, command: K, body: Commands[K]) {
    const sent = await this.send(study, command, body);
    if (!sent.ok) {
      throw new ProblemError(sent.problem);
    }
  }

  /** Whether nothing was sent from here for some milliseconds, nor waits to be. */
  isQuiet(milliseconds: number): boolean {
    return this.letters.length === 0 && performance.now() - this.sentAt > milliseconds;
  }

  /** Tries at once what is waiting. */
  tryAgain() {
    clearTimeout(this.timer);
    void this.work();
  }

  private async work() {
    if (this.isSending) {
      return;
    }
    this.isSending = true;
    try {
      for (let letter = this.letters[0]; letter; letter = this.letters[0]) {
        const sent = await this.post(letter);
        if (typeof sent === 'string') {
          this.tell(sent);
          this.timer = setTimeout(() => void this.work(), AGAIN_AFTER);
          return;
        }
        this.letters.shift();
        this.sentAt = performance.now();
        this.tell(undefined);
        this.recorded.set(this.recorded.value + (sent.ok ? 1 : 0));
        letter.done(sent);
      }
    } finally {
      this.isSending = false;
    }
  }

  /** What became of the command, or what it waits for. */
  private async post(letter: Letter): Promise<Sent | 'connection' | 'signIn'> {
    try {
      const answer = await this.fetcher(letter.url, {
        method: 'POST',
        body: letter.body,
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': letter.key },
      });
      if (answer.ok) {
        const { study, command } = letter;
        const act = answer.headers.get('Act');
        if (act) {
          this.acts.set(act, { study, command });
        }
        return { ok: true };
      }
      if (answer.status === 401) {
        return 'signIn';
      }
      const problem = asProblem(answer.status, await answer.json().catch(() => null));
      const waits = answer.status === 503 || SOON.has(problem.rule);
      return waits ? 'connection' : { ok: false, problem };
    } catch {
      return 'connection';
    }
  }

  private tell(waitsFor: OutboxState['waitsFor']) {
    this.state.set({ unsaved: this.letters.length, waitsFor });
  }
}

/** The host may share a processor with the page: what a command shows is painted before it is sent. */
export const outbox = new Outbox((...asked) => fetch(...asked), afterPaint);

addEventListener('online', () => outbox.tryAgain());
addEventListener('beforeunload', (event) => {
  if (outbox.state.value.unsaved > 0) {
    event.preventDefault();
  }
});
