import type { Commands } from '../api/client';
import { outbox } from '../api/outbox';
import { renew } from '../api/queries';
import { say } from './status';
import { useStudyContext } from './study';

/** What is read anew at once; the rest follows when the host says that there is something new. */
const shownBy = (command: string) =>
  command.startsWith('audit/') ? 'reasons-owed' : command.slice(0, command.indexOf('/'));

/** Sends a command, says what became of it, and reads anew what it changes. */
export function useAct() {
  const { scope } = useStudyContext();
  return async <K extends keyof Commands>(command: K, body: Commands[K], done: string) => {
    const sent = await outbox.send(scope.study, command, body);
    say(sent.ok ? done : sent.problem.title, sent.ok ? 'plain' : 'refused');
    if (sent.ok) {
      void renew(scope.study, shownBy(command));
    }
    return sent;
  };
}
