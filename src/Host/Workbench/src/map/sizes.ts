import { fontOf, wrap, type Measure } from '../picture/letters';
import { isTheme, type Thing } from './drawing';

export interface Size {
  width: number;
  height: number;
  /** Its name, broken into lines that fit. */
  lines: readonly string[];
}

/** All things are as wide, so that they line up. */
export const WIDTH = 248;

export const TYPE = {
  code: { size: 13, weight: 450, leading: 18, inset: 10, above: 6, below: 6 },
  theme: { size: 16, weight: 650, leading: 21, inset: 4, above: 24, below: 6 },
} as const;

export const typeOf = (thing: Thing) => (isTheme(thing) ? TYPE.theme : TYPE.code);

/** How big a thing is drawn: as high as its name needs. */
export function sizeOf(thing: Thing, measure: Measure): Size {
  const type = typeOf(thing);
  // What became of it stands after the name of a code, and above that of a theme.
  const lines = wrap(thing.name, WIDTH - 2 * type.inset, (text) => measure(text, fontOf(type)));
  const fate = thing.fate && !isTheme(thing) ? 1 : 0;
  return {
    width: WIDTH,
    height: type.above + (lines.length + fate) * type.leading + type.below,
    lines,
  };
}
