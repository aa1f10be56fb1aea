import { z } from "zod";
import { daysAfter } from "../cohorts/days.server.ts";
import { day, dayOrNone } from "../placements/day-field.server.ts";
import { optional, required, revision } from "../ui/field-rules.ts";

const tooLong = (question: string) => `Shorten “${question}” to 2,000 characters or fewer`;

/** A day that has been. */
const pastDay = (zone: string, missing: string, now: Date) =>
  day(zone, missing).refine((on) => on < daysAfter(now, 1, zone), {
    error: "Enter a day that has been",
  });

/** A visit, or a conversation. @param zone the cohort's */
export const visitForm = (zone: string, now = new Date()) =>
  z.object({
    on: pastDay(zone, "Enter the day of it", now),
    place: required("Say where it was", 200, "Shorten the place to 200 characters or fewer"),
    withWhom: required(
      "Say with whom, by their part",
      500,
      "Shorten with whom it was to 500 characters or fewer",
    ),
    seen: required("Say what you saw or heard", 2000, tooLong("What did you see and hear?")),
    changes: optional(2000, tooLong("What does it change?")),
  });

export type VisitValue = z.output<ReturnType<typeof visitForm>>;

/** As `visitForm`, for one that is written down. */
export const changedVisitForm = (zone: string) => visitForm(zone).extend({ revision });

/** A decision. @param zone the cohort's */
export const decisionForm = (zone: string, now = new Date()) =>
  z
    .object({
      what: required(
        "Say what was decided",
        1000,
        "Shorten what was decided to 1,000 characters or fewer",
      ),
      on: pastDay(zone, "Enter the day on which it was decided", now),
      byWhom: required(
        "Say who decided, by their part",
        500,
        "Shorten who decided to 500 characters or fewer",
      ),
      why: required("Say why", 2000, tooLong("Why?")),
      instead: optional(2000, tooLong("What else was considered?")),
      lookAgainOn: dayOrNone(zone),
    })
    .refine(({ on, lookAgainOn }) => !lookAgainOn || lookAgainOn > on, {
      path: ["lookAgainOn"],
      error: "Look at it again on a day after the decision",
    });

export type DecisionValue = z.output<ReturnType<typeof decisionForm>>;

/** As `decisionForm`, for one that is written down. */
export const changedDecisionForm = (zone: string) => decisionForm(zone).and(z.object({ revision }));
