/** Finds the moment that a number or an instant means. */
export type Finder = (at: string) => Promise<{ number: number; studyTime: string }>;

export const within = (moment: number, last: number) => Math.max(1, Math.min(moment, last));

/** The nearest flag on one side of a moment. */
export const flagFrom = (flags: readonly number[], moment: number, by: 1 | -1) =>
  by === 1
    ? flags.find((flag) => flag > moment)
    : flags.findLast((flag) => flag < moment);

const midnight = (instant: string, daysOn: number) => {
  const day = new Date(instant);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() + daysOn);
  return day;
};

/** The first decision of the next day that has one, or of this day or the day before. */
export async function dayFrom(find: Finder, moment: number, last: number, by: 1 | -1) {
  const lastBefore = async (instant: string, daysOn: number) => {
    const end = midnight(instant, daysOn).getTime() - 1;
    return (await find(new Date(end).toISOString())).number;
  };
  const { studyTime } = await find(String(moment));
  if (by === 1) {
    return within((await lastBefore(studyTime, 1)) + 1, last);
  }
  const earlier = await lastBefore(studyTime, 0);
  if (earlier === 0 || moment > earlier + 1) {
    return earlier + 1;
  }
  return (await lastBefore((await find(String(earlier))).studyTime, 0)) + 1;
}
