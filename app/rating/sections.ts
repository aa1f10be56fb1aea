import { type Questionnaire, statementsByCompetency } from "../feedback/questionnaire.ts";

type Asked = Pick<Questionnaire, "statements" | "scale" | "unableToComment" | "stem"> & {
  openQuestions: string[];
};

/** A questionnaire as its fields are laid out: statements in sections by competency, in their order. */
export function layOut(asked: Asked, titles: Record<string, string>) {
  const { statements, scale, unableToComment, openQuestions, stem } = asked;
  return {
    stem: stem.replace(/\s*…\s*$/u, ""),
    scale,
    unableToComment,
    openQuestions,
    count: statements.length,
    sections: [...statementsByCompetency({ statements })].map(([code, numbers]) => ({
      title: titles[code] ?? code,
      statements: numbers.map((number) => ({ number, text: statements[number]?.text ?? "" })),
    })),
  };
}
export type LaidOut = ReturnType<typeof layOut>;
