import { isTheme, type Thing } from './drawing';

export interface Size {
  width: number;
  height: number;
  /** Its name, broken into lines that fit. */
  lines: readonly string[];
}

/** How wide words are in a font. */
export type Measure = (text: string, font: string) => number;

/** All things are as wide, so that they line up. */
export const WIDTH = 248;

export const FAMILY = '"Source Sans 3", "Segoe UI", system-ui, sans-serif';

export const TYPE = {
  code: { size: 13, weight: 450, leading: 18, inset: 10, above: 6, below: 6 },
  theme: { size: 16, weight: 650, leading: 21, inset: 4, above: 24, below: 6 },
} as const;

export const typeOf = (thing: Thing) => (isTheme(thing) ? TYPE.theme : TYPE.code);

export const fontOf = ({ size, weight }: { size: number; weight: number }) =>
  `${weight} ${size}px ${FAMILY}`;

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

/** Breaks words into lines; a word that is too long for one is broken, too. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') {
      lines.push(line);
    }
    line = word;
    while (measure(line) > width && [...line].length > 1) {
      const fits = fitting(line, width, measure);
      lines.push(fits);
      line = line.slice(fits.length);
    }
  }
  return [...lines, line];
}

function fitting(word: string, width: number, measure: (text: string) => number): string {
  const letters = [...word];
  let count = letters.length - 1;
  while (count > 1 && measure(letters.slice(0, count).join('')) > width) {
    count--;
  }
  return letters.slice(0, count).join('');
}

let pen: CanvasRenderingContext2D | null | undefined;

/** The browser's own measure; a guess where there is none. */
export const measured: Measure = (text, font) => {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) {
    return text.length * 7;
  }
  pen.font = font;
  return pen.measureText(text).width;
};
