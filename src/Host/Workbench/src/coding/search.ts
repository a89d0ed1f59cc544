import type { Schemas } from '../api/client';
import { opened } from '../shell/wording';

export type Row = Schemas['CodebookRow'];

export interface Found {
  row: Row;
  /** Which of its words were met, where the name was not. */
  by: 'name' | 'path' | 'formerName' | 'definition';
}

/** Folds case and accents away, for comparing only. */
export const folded = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o');

/** Codes that have all the words that were typed, best first. */
export function search(rows: readonly Row[], typed: string): Found[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const ranked: { found: Found; rank: number }[] = [];
  for (const row of rows) {
    const found = match(row, words);
    if (found) {
      ranked.push(found);
    }
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ found }) => found);
}

function match(row: Row, words: readonly string[]) {
  const name = folded(opened(row.name));
  const has = (text: string) => words.every((word) => text.includes(word));
  if (has(name)) {
    const typed = words.join(' ');
    const rank = name === typed ? 0 : name.startsWith(typed) ? 1 : 2;
    return { found: { row, by: 'name' as const }, rank };
  }
  if (has(folded(row.code))) {
    return { found: { row, by: 'path' as const }, rank: 3 };
  }
  if (row.formerNames?.some((former) => has(folded(opened(former))))) {
    return { found: { row, by: 'formerName' as const }, rank: 4 };
  }
  return has(`${name} ${folded(opened(row.definition))}`)
    ? { found: { row, by: 'definition' as const }, rank: 5 }
    : undefined;
}

/** A code of exactly this name, however it is written. */
export const called = (rows: readonly Row[], name: string) =>
  rows.find((row) => folded(opened(row.name)) === folded(name.trim()));

const ALIKE = 0.6;

/** Codes whose names are nearly this one. */
export function nearlyCalled(rows: readonly Row[], name: string): Row[] {
  const wanted = pairs(folded(name));
  if (wanted.size < 2) {
    return [];
  }
  return rows
    .map((row) => ({ row, alike: likeness(wanted, pairs(folded(opened(row.name)))) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .map(({ row }) => row);
}

const pairs = (text: string) =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
};
