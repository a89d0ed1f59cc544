import { placesOf } from '../coding/quotes';
import type { Place } from '../coding/segments';

const AROUND = 400;

/** The stretch of a text in which new edges of a passage are looked for: its surroundings, or all of it. */
export const surroundings = (text: string, place: Place | undefined): Place =>
  place
    ? { start: Math.max(0, place.start - AROUND), end: Math.min(text.length, place.end + AROUND) }
    : { start: 0, end: text.length };

/**
 * Where words stand, as the new place of a passage: the one place there is, or the only one that
 * meets the passage. Otherwise how many places there are, so that one can say so.
 */
export function placeOf(text: string, words: string, before: Place | undefined): Place | number {
  const { start, end } = surroundings(text, before);
  const places = placesOf(text.slice(start, end), words).map((place) => ({
    start: place.start + start,
    end: place.end + start,
  }));
  const meeting = before
    ? places.filter((place) => place.start < before.end && before.start < place.end)
    : [];
  const [only] = places.length === 1 ? places : meeting.length === 1 ? meeting : [];
  return only ?? places.length;
}
