import type { Entry } from './trail';

export interface DayGroup {
  day: string;
  entries: Entry[];
}

const dayOf = (instant: string) => new Date(instant).toDateString();

/** Entries that follow each other on one day, under that day; their order stays. */
export function dayGroups(entries: readonly Entry[]): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group && dayOf(group.day) === dayOf(entry.happenedAt)) {
      group.entries.push(entry);
    } else {
      groups.push({ day: entry.happenedAt, entries: [entry] });
    }
  }
  return groups;
}

/** Chooses a moment or lets it go; of three, the one chosen first is let go. */
export const choose = (chosen: readonly number[], moment: number) =>
  chosen.includes(moment)
    ? chosen.filter((other) => other !== moment)
    : [...chosen, moment].slice(-2);
