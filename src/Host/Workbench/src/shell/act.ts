import type { Commands } from '../api/client';
import { outbox } from '../api/outbox';
import { renew } from '../api/queries';
import { say } from './status';
import { useStudyContext } from './study';

/** Sends a command, says what became of it, and reads anew what the study shows. */
export function useAct() {
  const { scope } = useStudyContext();
  return async <K extends keyof Commands>(command: K, body: Commands[K], done: string) => {
    const sent = await outbox.send(scope.study, command, body);
    say(sent.ok ? done : sent.problem.title, sent.ok ? 'plain' : 'refused');
    if (sent.ok) {
      void renew(scope.study);
    }
    return sent;
  };
}
