import { DateTime } from "luxon";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Cohort } from "../generated/prisma/client.ts";

/** One kind of what a fellow wrote, and what happens to it after their year. */
export type Kept = { what: string; happens: string };

type Settings = Pick<
  Cohort,
  "endsOn" | "zone" | "keepFeedbackMonths" | "keepJournalMonths" | "keepLogsMonths"
>;

/** The last moment for which something is kept so many months after another, in the cohort's zone: the end of a day. */
export const keptUntil = (from: Date, months: number, zone: string): Date =>
  DateTime.fromJSDate(from, { zone }).plus({ months }).endOf("day").toJSDate();

/** One of somebody's years, as far as what they wrote in it is kept by it. */
export type LeftYear = { leftOn: Date; zone: string; keepJournalMonths: number };

/**
 * The last moment for which the journal of somebody who is no alum is kept: the latest of their years counts.
 * @param withdrawnAt when they took their consent to stay as an alum back, from which it counts then
 */
export function journalKeptUntil(years: LeftYear[], withdrawnAt: Date | null): Date {
  const moments = years.map(({ leftOn, zone, keepJournalMonths }) => {
    const from = withdrawnAt && withdrawnAt > leftOn ? withdrawnAt : leftOn;
    return keptUntil(from, keepJournalMonths, zone).getTime();
  });
  return new Date(Math.max(...moments));
}

/**
 * What happens to what a fellow wrote, by kind, as their cohort's settings have it (UK GDPR: retention by kind, each a setting).
 * `eraseDue` does what is said here.
 * @param leftOn the fellow's own last day, from which journal and feedback count; logs and presentations count from the cohort's
 */
export function keptAfter(cohort: Settings, leftOn: Date): Kept[] {
  const { zone, endsOn, keepFeedbackMonths, keepJournalMonths, keepLogsMonths } = cohort;
  const until = (from: Date, months: number) => showDay(keptUntil(from, months, zone), zone);
  const inMonths = (months: number) => (months === 1 ? "one month" : `${months} months`);
  const kept = (from: Date, months: number) =>
    months === 0
      ? `until ${until(from, 0)}`
      : `for ${inMonths(months)} more, until ${until(from, months)}`;
  return [
    {
      what: "Your journal",
      happens: `It stays yours, to read and to write on. If you stay as an alum, it is kept for as long as you do; if not, ${kept(leftOn, keepJournalMonths)}. Then it is erased, earlier versions included.${keepJournalMonths > 0 ? ` A later year of yours, the day on which you stop being an alum, or the day on which you last wrote on a reflection each give it ${inMonths(keepJournalMonths)} anew.` : ""}`,
    },
    {
      what: "Copies that you shared",
      happens:
        "They go with the journal, and so does what was said about them. You can take each back at any time.",
    },
    {
      what: "360° answers",
      happens: `They are kept ${kept(leftOn, keepFeedbackMonths)}. Then your reports, the comments and the names of those you asked are erased.`,
    },
    {
      what: "Notes of your set",
      happens: `They are kept ${kept(endsOn, keepLogsMonths)}. Then bids, airtime, actions, process reviews, ground rules, polls and what you said before sets were formed are erased. When the set met and who came stays, and if it was opened for serious harm, by whom and why.`,
    },
    {
      what: "The logs of your mentoring and coaching",
      happens: `What they say is kept ${kept(endsOn, keepLogsMonths)}. Then it is erased, with notes for yourself, the questions that you brought, and what you said when you asked for a mentor or coach. When you met and for how long stays, and so does what you two agreed.`,
    },
    {
      what: "Your stakeholder map, and what you prepared for the mid-year review",
      happens: `They are kept ${kept(endsOn, keepLogsMonths)}. Then they are erased, what the other sides prepared as well. The points that were agreed at the review stay.`,
    },
    {
      what: "Your growth, goals and portfolio",
      happens:
        "They stay yours. Evidence from your set keeps what you said it shows. What the journal held leaves a portfolio with it; what you handed in stays as you signed it.",
    },
    {
      what: "Your final presentation, and the files of your updates",
      happens: `They are kept ${kept(endsOn, keepFeedbackMonths)}. Then abstract, slides, what the panel asked and said, and the files are erased. What you approved of for the public stays until you take it back, or the showcase is closed.`,
    },
    {
      what: "Monthly updates, host reviews and host packs",
      happens: "They stay with the programme and the host, as the record of the work.",
    },
    { what: "Marks", happens: "The university keeps them by its own rule." },
  ];
}
