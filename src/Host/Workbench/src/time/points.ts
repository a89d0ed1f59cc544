/** A milestone as people call it. */
export interface Named {
  name: string;
  moment: number;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d))?$/;

/** What somebody wrote, as the API takes it: a milestone by its name, a day as it ended. */
export function pointOf(written: string, milestones: readonly Named[]): string {
  const said = written.trim();
  const milestone = milestones.find(({ name }) => name.toLowerCase() === said.toLowerCase());
  if (milestone) {
    return String(milestone.moment);
  }
  const [, year, month, day, hour, minute] = DAY.exec(said) ?? [];
  if (year === undefined) {
    return said;
  }
  const instant = new Date(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 23),
    Number(minute ?? 59),
    59,
    999,
  );
  return instant.toISOString();
}
