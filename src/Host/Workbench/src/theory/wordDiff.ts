import type { Schemas } from '../api/client';

type Piece = Schemas['DiffPiece'];

/** Words and signs with the blanks behind them. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}'’-]+\s*|\S\s*/gu) ?? [];
const same = (a: string | undefined, b: string | undefined) => a?.trim() === b?.trim();

/** For every two places, how many words the rest of both texts has in common. */
function commonOf(from: readonly string[], to: readonly string[]): number[][] {
  const common = Array.from({ length: from.length + 1 }, () =>
    Array.from({ length: to.length + 1 }, () => 0),
  );
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      common[i]![j] = same(from[i], to[j])
        ? common[i + 1]![j + 1]! + 1
        : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  return common;
}

/** What became of a text, word by word, with as many words kept as can be. */
export function wordDiff(before: string, after: string): Piece[] {
  const from = wordsOf(before);
  const to = wordsOf(after);
  const common = commonOf(from, to);
  const pieces: Piece[] = [];
  const put = (change: Piece['change'], text: string) => {
    const last = pieces.at(-1);
    if (last?.change === change) {
      last.text += text;
    } else {
      pieces.push({ change, text });
    }
  };
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && same(from[i], to[j])) {
      // The last word has no blank behind it, and something may follow that was taken away.
      put('kept', j + 1 < to.length ? to[j]! : from[i]!);
      i++;
      j++;
    } else if (i < from.length && (j === to.length || common[i + 1]![j]! >= common[i]![j + 1]!)) {
      put('takenAway', from[i++]!);
    } else {
      put('putIn', to[j++]!);
    }
  }
  return pieces;
}
