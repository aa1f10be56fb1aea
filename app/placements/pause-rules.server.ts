import { showDay } from "../cohorts/wall-time.server.ts";
import type { OpenYear } from "./find-year.server.ts";
import { type Span, overlap } from "./pause-days.server.ts";

/** The day from which a year can be paused or ended: the one on which it began, else the cohort's first. */
export const beganOn = ({ events, cohort }: Pick<OpenYear, "events" | "cohort">): Date =>
  events.startedOn ?? cohort.startsOn;

type Year = Pick<OpenYear, "events" | "cohort" | "lastDay">;
export type PauseProblem = { field: "from" | "until"; says: string };

/**
 * What is wrong with a pause of a year, if anything: it is backwards, before the start, after the end, or meets another.
 * @param id of the pause itself, when it is one that stands
 */
export function pauseProblem(year: Year, span: Span, id?: string): PauseProblem | null {
  const { zone } = year.cohort;
  const wrong = (field: PauseProblem["field"], says: string) => ({ field, says });
  if (span.until && span.until <= span.from)
    return wrong("until", "The first day back must be after the first day away");
  const began = beganOn(year);
  if (span.from < began)
    return wrong(
      "from",
      `The year begins on ${showDay(began, zone)}. Enter that day or a later one`,
    );
  if (span.from > year.lastDay)
    return wrong("from", `The year ends on ${showDay(year.lastDay, zone)}. Enter an earlier day`);
  const met = year.events.pauses.find((other) => other.id !== id && overlap(span, other));
  if (!met) return null;
  const until = met.until ? `until ${showDay(met.until, zone)}` : "with no day back yet";
  const says = `There is a pause from ${showDay(met.from, zone)} ${until}. Two pauses cannot overlap`;
  return wrong(span.from >= met.from ? "from" : "until", says);
}
