/** What an answer takes, in seconds: a statement, and an open question. */
const seconds = { statement: 15, question: 60 };

type Asked = { statements: readonly unknown[]; openQuestions: readonly unknown[] };

/** About how many minutes the answers to a questionnaire take. */
export const minutesFor = ({ statements, openQuestions }: Asked) =>
  Math.ceil((statements.length * seconds.statement + openQuestions.length * seconds.question) / 60);
