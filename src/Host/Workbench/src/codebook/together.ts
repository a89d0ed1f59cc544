import { overlap, type Place } from '../coding/segments';
import type { Coded } from './standing';

export type Lying = Coded & { place?: Place | undefined };

/** On how many excerpts of a code others lie too, on the very same words or overlapping them. */
export function together(coded: readonly Lying[], code: string): Map<string, number> {
  const own = new Map<string, Lying[]>();
  for (const coding of coded.filter(({ codeId }) => codeId === code)) {
    own.set(coding.sourceId, [...(own.get(coding.sourceId) ?? []), coding]);
  }
  const met = new Map<string, Set<string>>();
  for (const other of coded.filter(({ codeId }) => codeId !== code)) {
    for (const { excerptId } of own.get(other.sourceId)?.filter((its) => lieTogether(its, other)) ?? []) {
      met.set(other.codeId, (met.get(other.codeId) ?? new Set()).add(excerptId));
    }
  }
  return new Map([...met].map(([id, excerpts]) => [id, excerpts.size]));
}

const lieTogether = (a: Lying, b: Lying) =>
  a.excerptId === b.excerptId ||
  (a.place !== undefined && b.place !== undefined && overlap(a.place, b.place));
