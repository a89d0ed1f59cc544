import type { Said } from '../i18n/said';
import { Store } from './store';

export interface Status {
  said: Said | string;
  tone: 'plain' | 'refused';
  /** Distinguishes saying the same twice. */
  turn: number;
}

/** The one line that tells what just happened, spoken by a screen reader. */
export const status = new Store<Status>({ said: '', tone: 'plain', turn: 0 });

export function say(said: Said | string, tone: Status['tone'] = 'plain') {
  status.set({ said, tone, turn: status.value.turn + 1 });
}
