/** One answer to a statement: a value of the scale, null for "unable to comment", undefined while there is none. */
export type Given = number | null | undefined;

/** What somebody has given so far: an answer for each statement, a text for each open question. */
export type Answers = { answers: Given[]; comments: string[] };

type Stored = { answers: unknown; comments: unknown };
type Asked = { statements: readonly unknown[]; openQuestions: readonly unknown[] };

const none = "";

/** What is kept of answers, as they are stored: an answer that is not there yet is "", which is not "unable to comment". */
export const toStored = ({ answers, comments }: Answers) => ({
  answers: answers.map((answer) => (answer === undefined ? none : answer)),
  comments,
});

/** Stored answers, one for each statement and question. @param stored null in both before the first was kept */
export function fromStored(stored: Stored, { statements, openQuestions }: Asked): Answers {
  const answers = Array.isArray(stored.answers) ? (stored.answers as unknown[]) : [];
  const comments = Array.isArray(stored.comments) ? (stored.comments as unknown[]) : [];
  const read = (answer: unknown): Given =>
    answer === null || typeof answer === "number" ? answer : undefined;
  return {
    answers: statements.map((_, number) => read(answers[number])),
    comments: openQuestions.map((_, number) => {
      const text = comments[number];
      return typeof text === "string" ? text : "";
    }),
  };
}

/** The numbers of the statements that have no answer yet. */
export const unanswered = ({ answers }: Pick<Answers, "answers">): number[] =>
  answers.flatMap((answer, number) => (answer === undefined ? [number] : []));

/** How many statements have an answer; "unable to comment" is one. */
export const countAnswered = ({ answers }: Pick<Answers, "answers">) =>
  answers.length - unanswered({ answers }).length;

/** Whether anything was given at all. */
export const isEmpty = ({ answers, comments }: Answers) =>
  countAnswered({ answers }) === 0 && comments.every((text) => text === "");

/** What was given, with newer answers in the place of older ones; what is undefined among them stays as it was. */
export function merge(
  before: Answers,
  { answers, comments }: { answers: Given[]; comments: (string | undefined)[] },
): Answers {
  return {
    answers: before.answers.map((answer, number) =>
      answers[number] === undefined ? answer : answers[number],
    ),
    comments: before.comments.map((text, number) => comments[number] ?? text),
  };
}

/** Whether something that was given before is another thing, or gone. */
export const overwrites = (before: Answers, after: Answers) =>
  before.answers.some((answer, at) => answer !== undefined && answer !== after.answers[at]) ||
  before.comments.some((text, at) => text !== "" && text !== after.comments[at]);
