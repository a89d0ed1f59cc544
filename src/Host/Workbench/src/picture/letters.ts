/** How wide words are in a font. */
export type Measure = (text: string, font: string) => number;

export const FAMILY = '"Source Sans 3", "Segoe UI", system-ui, sans-serif';

export const fontOf = ({ size, weight }: { size: number; weight: number }) =>
  `${weight} ${size}px ${FAMILY}`;

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
