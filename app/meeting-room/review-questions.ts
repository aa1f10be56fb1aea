import type { MeetingStage } from "../generated/prisma/enums.ts";
import { isAfterReview } from "./stages.ts";

/** What the process review asks, each answered from 1 (hardly) to 5 (throughout). The ids are stored. */
export const reviewQuestions = [
  { id: "listened", text: "We listened to one another" },
  { id: "asked", text: "We asked questions, and gave no advice" },
  { id: "safe", text: "I could say what I needed to say" },
  { id: "useful", text: "The presenters’ time was theirs, and of use to them" },
] as const;

export type ReviewQuestion = (typeof reviewQuestions)[number]["id"];

/** The scores that can be given, with what the ends stand for. */
export const scores = [1, 2, 3, 4, 5];
export const ends = { least: "hardly", most: "throughout" };

/** Fewer answers than this are never shown: of two, each would know the other's. */
export const leastAnswers = 3;

/** Whether what came of a review may be shown: it is over, and enough have answered. */
export const isReviewShown = (stage: MeetingStage, answered: number) =>
  isAfterReview(stage) && answered >= leastAnswers;

export type Tally = { question: string; score: number; times: number };

/** How often each score was given to each question, in the order of the questions. */
export const resultsOf = (tally: Tally[]) =>
  reviewQuestions.map(({ id, text }) => ({
    id,
    text,
    times: scores.map(
      (score) => tally.find((one) => one.question === id && one.score === score)?.times ?? 0,
    ),
  }));

export type ReviewResult = ReturnType<typeof resultsOf>[number];

/** A question's result in words: "two gave 4, three gave 5". */
export const resultInWords = ({ times }: Pick<ReviewResult, "times">) =>
  times.flatMap((count, index) => (count > 0 ? [`${count} gave ${scores[index]}`] : [])).join(", ");
