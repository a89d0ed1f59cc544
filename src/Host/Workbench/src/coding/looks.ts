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

/** A family of codes shares a hue; how deep a code stands gives the pattern. */
export function looksOf(codes: readonly Schemas['CodebookRow'][]): Map<string, Look> {
  const looks = new Map<string, Look>();
  let family = -1;
  for (const code of codes) {
    family += code.depth === 0 ? 1 : 0;
    looks.set(code.id, {
      name: opened(code.name),
      hue: family % HUES,
      pattern: code.depth % PATTERNS,
    });
  }
  return looks;
}
