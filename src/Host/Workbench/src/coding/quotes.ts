import type { Place } from './segments';

const MOST = 20;

/** Every place where words stand in a text, whatever lies between them. */
export function placesOf(text: string, quote: string): Place[] {
  const words = quote.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return [];
  }
  const pattern = words.map((w) => w.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'giu'))]
    .slice(0, MOST)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
