import { z } from "zod";
import { enrolsFrom, readDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Cohort, JournalPrompt } from "../generated/prisma/client.ts";
import { optional, required } from "../ui/field-rules.ts";
import { mostQuestions } from "./questions.ts";

type Life = Pick<Cohort, "startsOn" | "endsOn" | "zone">;

/** What can be changed as long as a prompt is offered: its introduction and the starts of its days. */
export type Schedule = Pick<JournalPrompt, "introduction" | "opensOn" | "dueOn">;
/** What stays once somebody has begun: it stands in what they write. */
export type Wording = Pick<JournalPrompt, "title"> & { questions: string[] };

const longest = 200;

const questions = required(
  "Enter at least one question",
  mostQuestions * (longest + 2),
  `Shorten each question to ${longest} characters or fewer`,
).transform((text, context) => {
  const lines = text.split("\n").map((line) => line.trim());
  const asked = lines.filter((line) => line !== "");
  const refuse = (message: string) => context.addIssue({ code: "custom", message });
  if (asked.length > mostQuestions)
    refuse(`Keep to ${mostQuestions} questions: there are ${asked.length} lines`);
  const tooLong = asked.findIndex((question) => question.length > longest);
  if (tooLong >= 0)
    refuse(`Shorten the question on line ${tooLong + 1} to ${longest} characters or fewer`);
  return asked;
});

const wording = z.object({
  title: required("Enter a title", 100, "Shorten the title to 100 characters or fewer"),
  questions,
});

const schedule = z.object({
  introduction: optional(600, "Shorten the introduction to 600 characters or fewer"),
  opens: z.string({ error: "Enter the day it opens" }),
  due: z.string().default(""),
});

const seen = z.object({
  seen: z.string({ error: "Open this form from its page, and send it again" }),
});

const notADay = "Enter a real date, like 3 December 2026";

/** Reads the days typed as those of the cohort's zone: in its life, and due no earlier than open. */
const daysIn =
  (cohort: Life) =>
  <T extends { opens: string; due: string }>(
    { opens, due, ...rest }: T,
    context: z.RefinementCtx,
  ) => {
    const refuse = (path: "opens" | "due", message: string) => {
      context.addIssue({ code: "custom", path: [path], message });
      return z.NEVER;
    };
    const opensOn = readDay(opens, cohort.zone);
    const dueOn = due === "" ? null : readDay(due, cohort.zone);
    if (!opensOn) return refuse("opens", notADay);
    if (due !== "" && !dueOn) return refuse("due", notADay);
    if (dueOn && dueOn < opensOn)
      return refuse("due", "The day it is due must not be before it opens");
    const first = enrolsFrom(cohort);
    const isOutside = (day: Date | null) => day !== null && (day < first || day > cohort.endsOn);
    const day = (date: Date) => showDay(date, cohort.zone);
    if (isOutside(opensOn) || isOutside(dueOn))
      return refuse(
        isOutside(opensOn) ? "opens" : "due",
        `The cohort runs from ${day(cohort.startsOn)} to ${day(cohort.endsOn)}. ` +
          `Choose a day from ${day(first)}, for enrolment, to its last`,
      );
    return { ...rest, opensOn, dueOn };
  };

/** The form of a prompt, its days typed as those of the cohort's zone. */
export const promptForm = (cohort: Life) =>
  wording.extend(schedule.shape).transform(daysIn(cohort));

type Change = Schedule & Partial<Wording> & { seen: string };

/** As `promptForm`, for one that stands, with what it said when its form was opened; of one that was begun, less. */
export const changeForm = (cohort: Life, isBegun: boolean): z.ZodType<Change> =>
  isBegun
    ? schedule.extend(seen.shape).transform(daysIn(cohort))
    : wording.extend({ ...schedule.shape, ...seen.shape }).transform(daysIn(cohort));
