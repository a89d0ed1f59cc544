import { t } from '../i18n';
import { say } from '../shell/status';

export interface Act {
  /** The act in words, for the line that tells what was undone. */
  what: string;
  undo: () => Promise<boolean>;
  redo: () => Promise<boolean>;
}

/** What was done on this page. Undoing does the opposite: it is an entry of the trail, too. */
export class History {
  private readonly done: Act[] = [];
  private readonly undone: Act[] = [];

  /** Notes an act, and forgets it again if it comes to nothing. */
  did(act: Act, outcome: Promise<boolean>) {
    this.done.push(act);
    this.undone.length = 0;
    void outcome.then((isDone) => {
      if (!isDone) {
        this.done.splice(this.done.indexOf(act), 1);
      }
    });
  }

  undo() {
    const act = this.done.pop();
    if (!act) {
      say(t('shell.nothingToUndo'));
      return;
    }
    this.undone.push(act);
    void act.undo();
    say(t('shell.undone', { what: act.what }));
  }

  redo() {
    const act = this.undone.pop();
    if (!act) {
      say(t('coding.nothingToRedo'));
      return;
    }
    this.done.push(act);
    void act.redo();
    say(t('coding.redone', { what: act.what }));
  }
}
