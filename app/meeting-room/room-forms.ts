import { z } from "zod";
import type { MeetingStage } from "../generated/prisma/enums.ts";
import { optional, required } from "../ui/field-rules.ts";
import { mostMinutes } from "./airtime.ts";
import { reviewQuestions, scores } from "./review-questions.ts";
import type { Scores } from "./process-review.server.ts";
import { isStage } from "./stages.ts";

const stage = z.custom<MeetingStage>((value) => typeof value === "string" && isStage(value), {
  error: "Choose a part of the meeting",
});

/** Where a meeting is to go, and where it was when that was decided. */
export const stageForm = z.object({ to: stage, from: stage });

/** The stage that is given more time: that which was in view when it was decided. */
export const moreTimeForm = z.object({ from: stage });

export const turnForm = z.object({
  personId: z.string({ error: "Choose somebody" }),
  kind: z.enum(["checkIn", "checkOut"], { error: "Choose a round" }),
  had: z.enum(["yes", "no"]).transform((had) => had === "yes"),
});

const bidLength = 120;

/** As much of a text as fits in a bid's title, cut between words. */
export const bidTitle = (text: string) =>
  text.length <= bidLength ? text : `${text.slice(0, bidLength - 1).replace(/\s+\S*$/u, "")}…`;

export const bidForm = z.object({
  title: required(
    "Give your bid a title",
    bidLength,
    `Shorten the title to ${bidLength} characters or fewer`,
  ),
});

const score = z.coerce
  .number({ error: "Choose a score" })
  .refine((number) => scores.includes(number), "Choose a score");

export const scoresForm = z.object(
  Object.fromEntries(reviewQuestions.map(({ id }) => [id, score])) as Record<
    keyof Scores,
    typeof score
  >,
);

const minutesPrefix = "minutes-";

/** The name of the field that holds somebody's minutes. */
export const minutesField = (personId: string) => minutesPrefix + personId;

const wrongMinutes = `Enter whole minutes from 0 to ${mostMinutes}`;
const minutes = z.coerce
  .number({ error: wrongMinutes })
  .int(wrongMinutes)
  .min(0, wrongMinutes)
  .max(mostMinutes, wrongMinutes)
  .default(0);

/** For how many minutes each presented at a meeting, by the person's id. */
export const airtimeForm = z
  .record(z.string().startsWith(minutesPrefix), minutes)
  .transform((fields) =>
    Object.entries(fields).map(([name, count]) => ({
      personId: name.slice(minutesPrefix.length),
      minutes: count,
    })),
  );

const rulesLength = 5000;

export const rulesForm = z.object({
  text: required("Write the rules", rulesLength, "Shorten the rules to 5,000 characters or fewer"),
  version: z.coerce
    .number({ error: "Open this form from its page, and send it again" })
    .int()
    .nonnegative(),
});

export const whyField = optional(500, "Shorten why to 500 characters or fewer");
