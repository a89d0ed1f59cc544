import { folded } from '../coding/search';

/** How long what was typed counts as one word, in milliseconds. */
const PAUSE = 700;

interface Named {
  id: string;
  name: string;
}

/** Finds a row by the first letters of its name, typed one soon after another. */
export class TypeAhead {
  private typed = '';
  private last = Number.NEGATIVE_INFINITY;

  isTyping(now: number): boolean {
    return now - this.last < PAUSE;
  }

  /** The row that a letter leads to from the one in hand; the same letter again goes on to the next. */
  find(rows: readonly Named[], inHand: string | undefined, letter: string, now: number): string | undefined {
    const isSame = this.isTyping(now) && this.typed === letter;
    this.typed = this.isTyping(now) && !isSame ? this.typed + letter : letter;
    this.last = now;
    const at = Math.max(0, rows.findIndex(({ id }) => id === inHand));
    const from = this.typed.length === 1 ? at + 1 : at;
    const start = folded(this.typed);
    return [...rows.slice(from), ...rows.slice(0, from)].find(({ name }) =>
      folded(name).startsWith(start),
    )?.id;
  }
}
