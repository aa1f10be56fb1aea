import { z } from "zod";
import { daysAfter, endOfDay } from "../cohorts/days.server.ts";
import { day } from "../placements/day-field.server.ts";
import { optional, required, revision } from "../ui/field-rules.ts";
import { questions } from "./sides.ts";

const days = (zone: string, now: Date) => ({
  prepareBy: day(zone, "Enter the day by which everybody prepares")
    .refine((on) => on >= daysAfter(now, 0, zone), { error: "Enter a day from today on" })
    .transform((on) => endOfDay(on, zone)),
  meetsOn: day(zone, "Enter the day of the meeting"),
  facultyId: required("Choose who of the faculty comes", 60, "Choose who of the faculty comes"),
});

const inOrder = ({ prepareBy, meetsOn }: { prepareBy: Date; meetsOn: Date }, zone: string) =>
  endOfDay(meetsOn, zone) >= prepareBy;
const wrongOrder = {
  path: ["meetsOn"],
  error: "Meet on the day by which everybody prepares, or later",
};

/** The days of reviews that are begun, for one fellow or, with none chosen, for all who have none. @param zone the cohort's */
export const beginForm = (zone: string, now = new Date()) =>
  z
    .object({ ...days(zone, now), fellowId: optional(60, "Choose a fellow of the cohort") })
    .refine((value) => inOrder(value, zone), wrongOrder);

/** The days of one review, and who of the faculty comes. */
export const daysForm = (zone: string, now = new Date()) =>
  z.object(days(zone, now)).refine((value) => inOrder(value, zone), wrongOrder);

export type DaysValue = z.output<ReturnType<typeof daysForm>>;

const answer = (question: string) =>
  optional(3000, `Shorten “${question}” to 3,000 characters or fewer`);

/** What one person prepares. `ready` says that it may be opened to all four. */
export const preparationForm = z
  .object({
    goesWell: answer(questions[0].label),
    isHard: answer(questions[1].label),
    toChange: answer(questions[2].label),
    willDo: answer(questions[3].label),
    ready: z.literal("yes").optional(),
    revision: z.coerce.number().int().min(0).default(0),
  })
  .refine(({ ready, ...text }) => !ready || questions.some(({ name }) => text[name] !== ""), {
    path: ["goesWell"],
    error: "Answer one of the questions before you say that it is ready",
  });

export type PreparationValue = z.output<typeof preparationForm>;

/** What the four agree. */
export const pointsForm = z.object({
  revision,
  points: required(
    "Write down what you agreed",
    4000,
    "Shorten what you agreed to 4,000 characters or fewer",
  ),
});

export type PointsValue = z.output<typeof pointsForm>;
