import { DateTime } from "luxon";
import { z } from "zod";
import { enrolsFrom, readDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Cohort, Milestone } from "../generated/prisma/client.ts";
import { optional, required } from "../ui/field-rules.ts";

/** A milestone as it is written to the database: the start of its first day and of its last. */
export type MilestoneValue = Pick<Milestone, "title" | "about" | "startsOn" | "endsOn">;

/** How long after a cohort's end people are asked to look back, in months. */
const monthsAfter = 25;

/** The days on which something may be planned: the cohort's own, enrolment before them and surveys after. */
function lifeOf({ startsOn, endsOn, zone }: Pick<Cohort, "startsOn" | "endsOn" | "zone">) {
  const lastDay = DateTime.fromJSDate(endsOn, { zone }).startOf("day");
  return {
    first: enrolsFrom({ startsOn, zone }),
    last: lastDay.plus({ months: monthsAfter }).toJSDate(),
  };
}

const fields = z.object({
  title: required("Enter a title", 100, "Shorten the title to 100 characters or fewer"),
  about: optional(600, "Shorten what it is about to 600 characters or fewer"),
  first: z.string({ error: "Enter the first day" }),
  last: z.string().default(""),
});

const notADay = "Enter a real date, like 3 December 2026";

/**
 * The form of a milestone, its days typed as those of the cohort's zone. Without a last day it takes one day.
 * @param cohort in whose life the days have to lie
 */
export const milestoneForm = (cohort: Pick<Cohort, "startsOn" | "endsOn" | "zone">) =>
  fields.transform(({ first, last, ...words }, context): MilestoneValue => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: "custom", path: [path], message });
      return z.NEVER;
    };
    const startsOn = readDay(first, cohort.zone);
    const endsOn = last === "" ? startsOn : readDay(last, cohort.zone);
    if (!startsOn) return refuse("first", notADay);
    if (!endsOn) return refuse("last", notADay);
    if (endsOn < startsOn) return refuse("last", "The last day must not be before the first");
    const life = lifeOf(cohort);
    const outside = startsOn < life.first ? "first" : endsOn > life.last ? "last" : null;
    const day = (date: Date) => showDay(date, cohort.zone);
    if (outside)
      return refuse(
        startsOn > life.last ? "first" : outside,
        `The cohort runs from ${day(cohort.startsOn)} to ${day(cohort.endsOn)}. ` +
          `Choose a day from ${day(life.first)}, for enrolment, to ${day(life.last)}, for follow-up surveys`,
      );
    return { ...words, startsOn, endsOn };
  });

const seen = z.object({
  seen: z.string({ error: "Open this form from the year’s page, and send it again" }),
});

/** As `milestoneForm`, for a milestone that stands, with what it was when its form was opened. */
export const changeForm = (cohort: Pick<Cohort, "startsOn" | "endsOn" | "zone">) =>
  milestoneForm(cohort).and(seen);
