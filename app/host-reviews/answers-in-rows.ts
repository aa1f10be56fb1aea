import type { ReviewSide } from "../generated/prisma/enums.ts";
import type { ReviewText } from "./review-form.ts";

export type SidedAnswers = ReviewText & { side: ReviewSide };

const yesOrNo = (met: boolean | null) => (met === null ? "" : met ? "Yes" : "No");
const orNothing = (answer: number | null, more = "") => (answer === null ? "" : `${answer}${more}`);

/** A review's questions in short, each with how an answer is said in words; empty where there is none. */
const questions: [question: string, words: (text: ReviewText) => string][] = [
  ["Progress", ({ progress }) => progress],
  ["What was learned", ({ learned }) => learned],
  ["What surprised", ({ surprised }) => surprised],
  ["Mentor met", ({ mentorMet }) => yesOrNo(mentorMet)],
  ["Sessions lost to service pressure", ({ sessionsLost }) => orNothing(sessionsLost)],
  ["Air cover used", ({ airCoverUsed }) => airCoverUsed],
  ["Support due from the host", ({ supportDue }) => supportDue],
  ["Who sustains it", ({ sustainedBy }) => sustainedBy],
  ["Confidence", ({ confidence }) => orNothing(confidence, " of 5")],
];

const sides: ReviewSide[] = ["fellow", "sponsor"];

/** The questions that somebody answered, in their order, each with the fellow's and the sponsor's words. */
export const answersInRows = (answers: SidedAnswers[]) =>
  questions
    .map(([question, words]) => ({
      question,
      said: sides.flatMap((side) => {
        const own = answers.find((one) => one.side === side);
        const said = own ? words(own) : "";
        return said ? [{ side, words: said }] : [];
      }),
    }))
    .filter(({ said }) => said.length > 0);
