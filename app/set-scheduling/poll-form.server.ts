import { z } from "zod";
import type { Span } from "../cohorts/span.ts";
import { placeFields, readPeriod } from "../learning-sets/meeting-form.server.ts";

/** How many times a poll offers: with more, answering is a chore. */
export const timesOffered = 8;

const row = z.object({
  date: z.string().default(""),
  starts: z.string().default(""),
  ends: z.string().default(""),
});

/**
 * The form of a poll, its times typed in wall time; rows left empty are none.
 * @param zone the cohort's, in which times are read
 * @param now before which no time may lie
 */
export const pollForm = (zone: string, now: Date) =>
  z
    .object({ times: z.array(row).max(timesOffered).default([]), ...placeFields })
    .transform(({ times, ...place }, context) => {
      const spans: Span[] = [];
      for (const [at, typed] of times.entries()) {
        if (!typed.date && !typed.starts && !typed.ends) continue;
        const read = readPeriod(typed, zone, now);
        if ("field" in read)
          context.addIssue({
            code: "custom",
            path: ["times", at, read.field],
            message: read.message,
          });
        else if (spans.some(({ startsAt }) => +startsAt === +read.startsAt))
          context.addIssue({
            code: "custom",
            path: ["times", at, "date"],
            message: "This time is offered above already",
          });
        else spans.push(read);
      }
      if (spans.length < 2 && context.issues.length === 0)
        context.addIssue({
          code: "custom",
          path: ["times", 0, "date"],
          message: "Offer two times at least; for one alone, schedule the meeting",
        });
      return { spans, ...place };
    });

export type PollValue = z.output<ReturnType<typeof pollForm>>;

/** Answers to a poll: a choice for each of its times, by the time's id. */
export const answerForm = (timeIds: string[]) =>
  z.object({
    time: z.object(
      Object.fromEntries(
        timeIds.map((id) => [
          id,
          z.enum(["yes", "ifNeedBe", "no"], { error: "Say whether you can come then" }),
        ]),
      ),
      { error: "Say for each time whether you can come" },
    ),
  });
