import { Store } from './store';

export interface Said {
  text: string;
  tone: 'plain' | 'refused';
  /** Distinguishes saying the same twice. */
  turn: number;
}

/** The one line that tells what just happened, spoken by a screen reader. */
export const status = new Store<Said>({ text: '', tone: 'plain', turn: 0 });

export function say(text: string, tone: Said['tone'] = 'plain') {
  status.set({ text, tone, turn: status.value.turn + 1 });
}
