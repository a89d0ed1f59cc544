import { useEffect } from 'react';
import { body, client, type Schemas } from './client';
import { readers, readHere, type Reading } from '../shell/presence';
import { settings } from '../shell/settings';
import { outbox } from './outbox';
import { keyOf, queries, readStudy, renew } from './queries';

const AGAIN_AFTER = 5000;
/** How often it is asked whether hints still come, or come again after blind work. */
const STILL_HEARD = 60_000;
const STILL_BLIND = 10_000;
/** Bursts are read as one; what was done on this page is on it already and can wait longer. */
const SOON = 20;
const PACE = 400;
const LATER = 2500;
const PART = 200;

const CODING = /^(coding(?!_round)|excerpt)/;

/** Reads anew what a hint says is new; a hint that was missed is made good by the next. */
class Follower {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dueAt = Number.POSITIVE_INFINITY;
  private readAt = Number.NEGATIVE_INFINITY;
  /** Whether codings were read before it was known what was new. */
  private isAhead = false;
  private kinds = new Set<string>();

  constructor(
    private readonly study: string,
    private seen: number,
  ) {}

  async reach(moment: number) {
    if (moment <= this.seen) {
      return;
    }
    const after = this.seen;
    this.seen = moment;
    const isBurst = performance.now() - this.readAt < PACE;
    // Where nothing was sent from here it was done elsewhere, and most often it is a coding.
    this.isAhead = !isBurst && outbox.isQuiet(LATER);
    if (this.isAhead) {
      void renew(this.study, 'codings');
    }
    const entries = await this.entries(after);
    for (const { event } of entries) {
      this.kinds.add(CODING.test(event) ? 'coding' : 'other');
    }
    const isOurs = entries.every(({ batch }) => outbox.acts.has(batch));
    this.plan(isOurs ? LATER : isBurst ? PACE : SOON);
  }

  end() {
    clearTimeout(this.timer);
  }

  private async entries(after: number): Promise<Schemas['AuditEntry'][]> {
    const part = await body(
      client.GET('/api/studies/{study}/audit', {
        params: {
          path: { study: this.study },
          query: { after, limit: PART, depth: 'everything' },
        },
      }),
    );
    return part.items;
  }

  private plan(wait: number) {
    const at = performance.now() + wait;
    if (at < this.dueAt) {
      clearTimeout(this.timer);
      this.dueAt = at;
      this.timer = setTimeout(() => this.read(), wait);
    }
  }

  private read() {
    const isCodingOnly = !this.kinds.has('other');
    const { isAhead } = this;
    this.isAhead = false;
    this.dueAt = Number.POSITIVE_INFINITY;
    this.readAt = performance.now();
    this.kinds = new Set();
    if (isCodingOnly) {
      if (!isAhead) {
        void renew(this.study, 'codings');
      }
      void renew(this.study, 'codebook');
      void renew(this.study, 'about');
      void renew(this.study, 'reconciliation', 'round');
    } else {
      void renew(this.study);
    }
  }
}

interface Sight {
  isNow: boolean;
  isBlind: boolean;
}

/** Follows a study while it is shown as of now. */
export function useLive(study: string, { isNow, isBlind }: Sight) {
  useEffect(() => {
    if (!isNow) {
      return undefined;
    }
    const leaving = new AbortController();
    if (isBlind) {
      followOneself(study, leaving.signal);
    }
    void follow(study, isBlind, leaving.signal);
    return () => leaving.abort();
  }, [study, isNow, isBlind]);
}

/** A blind coder gets no hints; what they did themselves is read again a little after it was recorded. */
function followOneself(study: string, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = outbox.recorded.watch(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void renew(study, 'codings', 'mine');
    }, LATER);
  });
  signal.addEventListener('abort', () => {
    leave();
    clearTimeout(timer);
  });
}

async function follow(study: string, isBlind: boolean, signal: AbortSignal) {
  const { HubConnectionBuilder, HttpTransportType, LogLevel } = await import('@microsoft/signalr');
  if (signal.aborted) {
    return;
  }
  const connection = new HubConnectionBuilder()
    .withUrl('/live', { transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .configureLogging(LogLevel.None)
    .build();
  const known = queries.getQueryData<Schemas['StudyView']>(keyOf({ study }, 'about'));
  const follower = new Follower(study, known?.moment ?? (await readStudy({ study })).moment);
  const reach = (moment: number) =>
    follower.reach(moment).catch(() => undefined);
  let isHeard = !isBlind;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Told again whenever it changes, and after each joining, since a connection may have been lost.
  const tellPresence = () => {
    const { isPresent } = settings.value;
    if (connection.state === 'Connected') {
      const read = isPresent ? (readHere.value ?? null) : null;
      connection.invoke('Read', study, read).catch(() => undefined);
    }
    if (!isPresent) {
      readers.set([]);
    }
  };
  const leavePresence = [readHere.watch(tellPresence), settings.watch(tellPresence)];
  const join = async () => {
    try {
      if (connection.state === 'Disconnected') {
        await connection.start();
      }
      await reach(await connection.invoke<number>('Join', study));
      tellPresence();
      again(STILL_HEARD);
    } catch {
      if (connection.state !== 'Connected') {
        again(AGAIN_AFTER);
        return;
      }
      // Whoever began to work blind is told nothing any more, not even that.
      if (isHeard) {
        isHeard = false;
        void renew(study);
      }
      again(STILL_BLIND);
    }
  };
  const again = (wait: number) => {
    clearTimeout(timer);
    if (!signal.aborted) {
      timer = setTimeout(() => void join(), wait);
    }
  };
  connection.on('hint', (hint: { study: string; moment: number }) => void reach(hint.moment));
  connection.on('readers', (of: string, all: readonly Reading[]) => {
    if (of === study && settings.value.isPresent) {
      readers.set(all);
    }
  });
  connection.onclose(() => again(AGAIN_AFTER));
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    follower.end();
    for (const leave of leavePresence) {
      leave();
    }
    readers.set([]);
    void connection.stop();
  });
  await join();
}
