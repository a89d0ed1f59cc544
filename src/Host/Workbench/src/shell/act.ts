import type { Commands } from '../api/client';
import { outbox } from '../api/outbox';
import { readStudy, renew } from '../api/queries';
import { saidOf } from '../i18n/said';
import { say } from './status';
import { useStudyContext } from './study';

const TRIES = 10;
const PAUSE = 150;

/** What is read anew at once; the rest follows when the host says that there is something new. */
function shownBy(command: string): string[] {
  if (command === 'audit/undo') {
    return ['codebook', 'codings', 'themes', 'sources', 'memos', 'reasons-owed'];
  }
  const area = command.slice(0, command.indexOf('/'));
  switch (area) {
    case 'audit':
      return ['reasons-owed'];
    case 'coding':
      return ['codings'];
    case 'sources':
      return ['sources', 'text', 'codings'];
    default:
      return [area];
  }
}

/** What was recorded can be read a little later: waits until the study has moved on. */
async function movedOn(study: string, last: number) {
  for (let tries = 0; tries < TRIES; tries++) {
    // Whoever just began to work blind finds no study for the blink until that can be read.
    const read = await readStudy({ study }).catch(() => undefined);
    if (read && read.moment > last) {
      return;
    }
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

/** Reads anew what was changed, once it can be read. */
export function useReadAnew() {
  const { scope, last } = useStudyContext();
  return (...shown: string[]) =>
    void movedOn(scope.study, last)
      .then(() => Promise.all(['about', ...shown].map((part) => renew(scope.study, part))))
      .catch(() => undefined);
}

/** Sends a command, says what became of it, and reads anew what it changes. */
export function useAct() {
  const { scope } = useStudyContext();
  const readAnew = useReadAnew();
  return async <K extends keyof Commands>(command: K, body: Commands[K], done: string) => {
    const sent = await outbox.send(scope.study, command, body);
    say(sent.ok ? done : saidOf(sent.problem), sent.ok ? 'plain' : 'refused');
    if (sent.ok) {
      readAnew(...shownBy(command));
    }
    return sent;
  };
}
