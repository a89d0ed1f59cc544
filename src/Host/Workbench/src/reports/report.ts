import type { Scene } from '../picture/shapes';

/** A table of a report, which is also what its CSV holds. */
export interface Table {
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A quotation in a report, and whose it is. */
export interface Quoted {
  words: string;
  from: string;
}

/** A stretch of a report under its title. */
export interface Part {
  title?: string;
  /** How deep it stands: 2 for a part of its own, 3 and 4 for what is in it. */
  level?: 2 | 3 | 4;
  said?: readonly string[];
  quotes?: readonly Quoted[];
  table?: Table;
  figure?: { scene: Scene; name: string };
  /** The entries that bear on it, by what they are. */
  entries?: readonly { event: string; moments: readonly number[] }[];
  /** An answer that somebody may confirm, by the number of its item. */
  item?: number;
}

/** A report, ready to be shown, printed or saved. */
export interface Report {
  parts: readonly Part[];
  /** What a spreadsheet gets, where the report is a table or can be one. */
  table?: Table;
}

/** The first few of some things, spread over whose they are: one of each before a second. */
export function spread<T>(things: readonly T[], ownerOf: (thing: T) => string, most: number): T[] {
  const turns = new Map<string, number>();
  return things
    .map((thing, at) => {
      const turn = turns.get(ownerOf(thing)) ?? 0;
      turns.set(ownerOf(thing), turn + 1);
      return { thing, turn, at };
    })
    .toSorted((a, b) => a.turn - b.turn || a.at - b.at)
    .slice(0, most)
    .map(({ thing }) => thing);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const PAPER = `
body { font: 11pt/1.45 'Source Sans 3', 'Segoe UI', sans-serif; color: #1d2430; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 2rem; } h3 { font-size: 1.1rem; } h4 { font-size: 1rem; }
.running { color: #505a69; font-size: .85rem; border-bottom: 1px solid #8a8578; padding-bottom: .5rem; }
blockquote { margin: .5rem 0; padding-left: .75rem; border-left: 3px solid #8a8578; } blockquote footer { color: #505a69; font-size: .85rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #dedad2; }
svg { max-width: 100%; height: auto; }
@media print { body { display: table; width: 100%; margin: 0; padding: 0; } .running { display: table-header-group; } }
@page { size: A4; margin: 20mm; @bottom-right { content: counter(page); } }
h2, h3, h4 { break-after: avoid; } blockquote, tr { break-inside: avoid; }
`;

/** A page that stands by itself: no script, its style inside. */
export const pageOf = (title: string, language: string, body: string) =>
  `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
  `<style>${PAPER}</style></head><body>${body}</body></html>\n`;
