import type { Schemas } from '../api/client';
import { opened } from '../shell/wording';

/** How a code looks beside the text. Colour is never alone: there is a pattern and a name. */
export interface Look {
  name: string;
  hue: number;
  pattern: number;
}

const HUES = 12;
const PATTERNS = 3;

/** No two of the first 36 things look alike; what comes after is told apart by name. */
export const lookNumber = (i: number) => ({
  hue: i % HUES,
  pattern: Math.floor(i / HUES) % PATTERNS,
});

/** How the codes look, in the order of the codebook. */
export function looksOf(codes: readonly Schemas['CodebookRow'][]): Map<string, Look> {
  return new Map(
    codes.map((code, i) => [
      code.id,
      { name: opened(code.name), ...lookNumber(i) },
    ]),
  );
}
