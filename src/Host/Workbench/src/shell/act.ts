import type { Commands } from '../api/client';
import { outbox } from '../api/outbox';
import { readStudy, renew } from '../api/queries';
import { say } from './status';
import { useStudyContext } from './study';

const TRIES = 10;
const PAUSE = 150;

/** What is read anew at once; the rest follows when the host says that there is something new. */
const shownBy = (command: string) =>
  command.startsWith('audit/') ? 'reasons-owed' : command.slice(0, command.indexOf('/'));

/** What was recorded can be read a little later: waits until the study has moved on. */
async function movedOn(study: string, last: number) {
  for (let tries = 0; tries < TRIES; tries++) {
    const { moment } = await readStudy({ study });
    if (moment > last) {
      return;
    }
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

/** Sends a command, says what became of it, and reads anew what it changes. */
export function useAct() {
  const { scope, last } = useStudyContext();
  return async <K extends keyof Commands>(command: K, body: Commands[K], done: string) => {
    const sent = await outbox.send(scope.study, command, body);
    say(sent.ok ? done : sent.problem.title, sent.ok ? 'plain' : 'refused');
    if (sent.ok) {
      void movedOn(scope.study, last)
        .then(() =>
          Promise.all([renew(scope.study, 'about'), renew(scope.study, shownBy(command))]),
        )
        .catch(() => undefined);
    }
    return sent;
  };
}
