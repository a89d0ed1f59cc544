import { overlap } from '../coding/segments';
import type { Item } from './items';

/**
 * Whether an excerpt lies near one of these codes: in the same turn where turns are given, else
 * overlapping. On the excerpt itself it counts beside another code that was asked for.
 */
export function nearOf(
  items: readonly Item[],
  wanted: ReadonlySet<string>,
  met: ReadonlySet<string>,
  turnsOf: ((item: Item) => readonly number[]) | undefined,
): (item: Item) => boolean {
  const bySource = new Map<string, Item[]>();
  for (const item of items) {
    if (item.codings.some(({ codeId }) => wanted.has(codeId))) {
      bySource.set(item.source, [...(bySource.get(item.source) ?? []), item]);
    }
  }
  const isNear = (item: Item, other: Item) =>
    meets(item, other) ||
    (turnsOf !== undefined && turnsOf(item).some((turn) => turnsOf(other).includes(turn)));
  return (item) =>
    hasBoth(item, wanted, met) ||
    (bySource.get(item.source) ?? []).some((other) => other !== item && isNear(item, other));
}

const hasBoth = ({ codings }: Item, wanted: ReadonlySet<string>, met: ReadonlySet<string>) =>
  codings.some(
    ({ codeId }) =>
      met.has(codeId) &&
      codings.some((other) => wanted.has(other.codeId) && other.codeId !== codeId),
  );

const meets = ({ place }: Item, other: Item) =>
  place !== undefined && other.place !== undefined && overlap(place, other.place);
