import { DateTime } from "luxon";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Cohort } from "../generated/prisma/client.ts";

/** One kind of what a fellow wrote, and what happens to it after their year. */
export type Kept = { what: string; happens: string };

type Settings = Pick<
  Cohort,
  "endsOn" | "zone" | "keepFeedbackMonths" | "keepJournalMonths" | "keepLogsMonths"
>;

/**
 * What happens to what a fellow wrote, by kind, as their cohort's settings have it (UK GDPR: retention by kind, each a setting).
 * @param leftOn the fellow's own last day, from which journal and feedback count; logs count from the cohort's
 */
export function keptAfter(cohort: Settings, leftOn: Date): Kept[] {
  const { zone, endsOn, keepFeedbackMonths, keepJournalMonths, keepLogsMonths } = cohort;
  const until = (from: Date, months: number) =>
    showDay(DateTime.fromJSDate(from, { zone }).plus({ months }).toJSDate(), zone);
  const kept = (from: Date, months: number) =>
    months === 0
      ? `until ${until(from, 0)}`
      : `for ${months === 1 ? "one month" : `${months} months`} more, until ${until(from, months)}`;
  return [
    {
      what: "Your journal",
      happens: `It stays yours, to read and to write on. If you stay as an alum, it is kept for as long as you do; if not, ${kept(leftOn, keepJournalMonths)}.`,
    },
    {
      what: "Copies that you shared",
      happens: "They go with the journal. You can take each back at any time.",
    },
    { what: "360° answers", happens: `They are kept ${kept(leftOn, keepFeedbackMonths)}.` },
    {
      what: "Notes of your set and of mentoring",
      happens: `They are kept ${kept(endsOn, keepLogsMonths)}.`,
    },
    {
      what: "Monthly updates and host reviews",
      happens: "They stay with the programme and the host, as the record of the work.",
    },
    { what: "Marks", happens: "The university keeps them by its own rule." },
  ];
}
