import { DateTime } from "luxon";
import { z } from "zod";
import { daysAfter, readDay, typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Cohort, FeedbackRound } from "../generated/prisma/client.ts";

/** What those who run a cohort settle of a round. Its days are starts of whole days in the cohort's zone. */
export type RoundValue = Pick<
  FeedbackRound,
  "questionnaireId" | "nominateBy" | "answerBy" | "debriefFrom" | "minimum" | "gapThreshold"
>;
type Life = Pick<Cohort, "startsOn" | "endsOn" | "zone">;

/** Below three, a group would say who said what; ten is more than a group of raters has. */
const [fewest, most] = [3, 10];
const notMinimum = `Enter a whole number from ${fewest} to ${most}`;
const notGap = "Enter a number above 0 and up to 4, such as 1 or 1.5";

const fields = z.object({
  questionnaireId: z.string({ error: "Choose a questionnaire" }),
  nominateBy: z.string({ error: "Enter the day by which raters are named" }),
  answerBy: z.string({ error: "Enter the last day for answers" }),
  debriefFrom: z.string({ error: "Enter the first day for debriefs" }),
  minimum: z.coerce
    .number({ error: notMinimum })
    .int(notMinimum)
    .min(fewest, notMinimum)
    .max(most, notMinimum),
  gapThreshold: z.coerce.number({ error: notGap }).positive(notGap).max(4, notGap),
});

const inOrder = ["nominateBy", "answerBy", "debriefFrom"] as const;
type Named = (typeof inOrder)[number];

const late: Record<Named, string> = {
  nominateBy: "",
  answerBy: "The last day for answers must be after the day by which raters are named",
  debriefFrom: "Debriefs can begin the day after the last day for answers, or later",
};

/**
 * The form of a round: its days in order and within the cohort's life.
 * @param questionnaires those that the cohort may be given
 */
export const roundForm = (cohort: Life, questionnaires: { id: string }[]) =>
  fields.transform((typed, context): RoundValue => {
    const { zone } = cohort;
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (!questionnaires.some(({ id }) => id === typed.questionnaireId))
      refuse("questionnaireId", "Choose one of the questionnaires");
    const read = (name: Named) => {
      const day = readDay(typed[name], zone);
      if (!day) refuse(name, "Enter a real date, like 3 December 2026");
      else if (day < cohort.startsOn || day > cohort.endsOn)
        refuse(name, `Choose a day of the cohort’s life, from ${lifeOf(cohort)}`);
      return day;
    };
    const [nominateBy, answerBy, debriefFrom] = inOrder.map(read);
    if (!nominateBy || !answerBy || !debriefFrom) return z.NEVER;
    if (answerBy <= nominateBy) refuse("answerBy", late.answerBy);
    if (debriefFrom <= answerBy) refuse("debriefFrom", late.debriefFrom);
    return { ...typed, nominateBy, answerBy, debriefFrom };
  });

const lifeOf = ({ startsOn, endsOn, zone }: Life) =>
  `${showDay(startsOn, zone)} to ${showDay(endsOn, zone)}`;

/** The number that a new round's form was opened for: sent twice, it makes one round. */
export const newRoundForm = (cohort: Life, questionnaires: { id: string }[]) =>
  roundForm(cohort, questionnaires).and(
    z.object({
      number: z.coerce
        .number({ error: "Open this form from the cohort’s page, and send it again" })
        .int()
        .positive(),
    }),
  );

/** Three weeks to name raters and have the names approved, three to answer, and a week until the first debrief, in days. */
const usualDays = [21, 42, 49] as const;

/** What the form of a new round begins with: the usual days from now on, or from the cohort's first day. */
export function usualRound(
  cohort: Life & Pick<Cohort, "questionnaireId">,
  defaults: Pick<FeedbackRound, "minimum" | "gapThreshold">,
  now: Date,
) {
  const from = DateTime.max(DateTime.fromJSDate(now), DateTime.fromJSDate(cohort.startsOn));
  const [nominateBy, answerBy, debriefFrom] = usualDays.map((days) =>
    typedDay(daysAfter(from.toJSDate(), days, cohort.zone), cohort.zone),
  );
  return {
    questionnaireId: cohort.questionnaireId,
    nominateBy,
    answerBy,
    debriefFrom,
    ...defaults,
  };
}

/** What the form's fields hold for a round. */
export const typedRound = (
  { questionnaireId, minimum, gapThreshold, ...round }: RoundValue,
  zone: string,
) => ({
  questionnaireId,
  minimum,
  gapThreshold,
  nominateBy: typedDay(round.nominateBy, zone),
  answerBy: typedDay(round.answerBy, zone),
  debriefFrom: typedDay(round.debriefFrom, zone),
});

/**
 * Why a round that raters were already asked in cannot be changed so: they were told until when they can answer, by which
 * questions, and how many answers it takes to be shown. Errors by field; empty when nothing speaks against it.
 */
export function refusedChanges(before: RoundValue, value: RoundValue, zone: string) {
  const refused: Record<string, string[]> = {};
  if (value.questionnaireId !== before.questionnaireId)
    refused.questionnaireId = ["Raters have been asked by this questionnaire, so it stays"];
  for (const name of inOrder)
    if (value[name] < before[name])
      refused[name] = [
        `Raters have been asked, so this day can only move later than ${showDay(before[name], zone)}`,
      ];
  if (value.minimum < before.minimum)
    refused.minimum = [
      `Raters were told that it takes ${before.minimum} answers for a group to be shown. It can become more, not fewer`,
    ];
  return refused;
}
