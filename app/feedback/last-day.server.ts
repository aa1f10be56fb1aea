import { endOfDay } from "../cohorts/days.server.ts";

type Round = { answerBy: Date; closingAt: Date | null; cohort: { zone: string } };

/** Whether the last day for answers is over, by the calendar of the cohort's zone. */
export const isPast = ({ answerBy, cohort }: Omit<Round, "closingAt">, now: Date) =>
  now > endOfDay(answerBy, cohort.zone);

/** Whether a round still takes answers. */
export const takesAnswers = (round: Round, now: Date) => !round.closingAt && !isPast(round, now);
