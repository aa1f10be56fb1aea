import { z } from "zod";

/** An answer to a statement: a value of the scale, null for "unable to comment", "" while there is none. */
export type SelfAnswer = number | null | "";

const stored = z.array(z.union([z.number(), z.null(), z.literal("")])).catch([]);

/** Stored answers of a fellow about themselves, one for each statement. */
export const readSelfAnswers = (answers: unknown, statements: number): SelfAnswer[] => {
  const given = stored.parse(answers ?? []);
  return Array.from(
    { length: statements },
    (_, number) => given[number] ?? (number in given ? null : ""),
  );
};

/** How many statements are answered, "unable to comment" among them. */
export const answeredCount = (answers: unknown): number =>
  stored.parse(answers ?? []).filter((answer) => answer !== "").length;
