import { useEffect } from 'react';
import { body, client, type Schemas } from './client';
import { keyOf, queries, readStudy, renew } from './queries';

const AGAIN_AFTER = 5000;
/** Bursts are read as one; what this person did is on the page already and can wait longer. */
const SOON = 150;
const LATER = 2500;
const PART = 200;

const CODING = /^(coding|excerpt)/;

/** Reads anew what a hint says is new; a hint that was missed is made good by the next. */
class Follower {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dueAt = Number.POSITIVE_INFINITY;
  private kinds = new Set<string>();

  constructor(
    private readonly study: string,
    private readonly person: string,
    private seen: number,
  ) {}

  async reach(moment: number) {
    if (moment <= this.seen) {
      return;
    }
    const after = this.seen;
    this.seen = moment;
    const entries = await this.entries(after);
    for (const { event } of entries) {
      this.kinds.add(CODING.test(event) ? 'coding' : 'other');
    }
    this.plan(entries.every(({ actor }) => actor === this.person) ? LATER : SOON);
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
    this.dueAt = Number.POSITIVE_INFINITY;
    this.kinds = new Set();
    if (isCodingOnly) {
      void renew(this.study, 'codings');
      void renew(this.study, 'codebook');
      void renew(this.study, 'about');
    } else {
      void renew(this.study);
    }
  }
}

/** Follows a study while it is shown as of now. */
export function useLive(study: string, person: string, isNow: boolean) {
  useEffect(() => {
    if (!isNow) {
      return undefined;
    }
    const leaving = new AbortController();
    void follow(study, person, leaving.signal);
    return () => leaving.abort();
  }, [study, person, isNow]);
}

async function follow(study: string, person: string, signal: AbortSignal) {
  const { HubConnectionBuilder, HttpTransportType, LogLevel } = await import('@microsoft/signalr');
  if (signal.aborted) {
    return;
  }
  const connection = new HubConnectionBuilder()
    .withUrl('/live', { transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .configureLogging(LogLevel.None)
    .build();
  const known = queries.getQueryData<Schemas['StudyView']>(keyOf({ study }, 'about'));
  const follower = new Follower(
    study,
    person,
    known?.moment ?? (await readStudy({ study })).moment,
  );
  const reach = (moment: number) =>
    follower.reach(moment).catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const join = async () => {
    try {
      await connection.start();
      await reach(await connection.invoke<number>('Join', study));
    } catch {
      // A blind coder is told nothing; a broken connection is tried again.
      if (connection.state === 'Disconnected') {
        again();
      }
    }
  };
  const again = () => {
    if (!signal.aborted) {
      timer = setTimeout(() => void join(), AGAIN_AFTER);
    }
  };
  connection.on('hint', (hint: { study: string; moment: number }) => void reach(hint.moment));
  connection.onclose(again);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    follower.end();
    void connection.stop();
  });
  await join();
}
