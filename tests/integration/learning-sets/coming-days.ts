import { DateTime } from "luxon";

const zone = "Europe/London";
// Farther ahead than the sample cohort meets, and no farther than a form takes.
const first = DateTime.now().setZone(zone).plus({ months: 18 }).startOf("day");

/** The day on which the meetings of these tests begin; the sample cohort has none from then on. */
export const firstDay = first.toJSDate();

/** That day, or one so many days later, as a form takes it. */
export const dayAhead = (days = 0) => first.plus({ days }).toFormat("yyyy-MM-dd");

/** The same in words: "Thursday 1 June 2028". */
export const inWords = (days = 0) =>
  first.plus({ days }).setLocale("en-GB").toFormat("cccc d LLLL yyyy");

/** The next day on which the clocks change: the last Sunday of March (forward) or of October (back). */
export function clockChange(month: 3 | 10): string {
  const { year } = DateTime.now();
  const lastSunday = (of: number) => {
    const last = DateTime.fromObject({ year: of, month, day: 31 }, { zone });
    return last.minus({ days: last.weekday % 7 });
  };
  const [next] = [year, year + 1].map(lastSunday).filter((day) => day > DateTime.now());
  return (next ?? lastSunday(year + 1)).toFormat("yyyy-MM-dd");
}
