import { z } from "zod";
import { optional } from "../ui/field-rules.ts";
import { type Given } from "./given.ts";
import { commentField, commentLimit, statementField, unable } from "./fields.ts";

type Asked = {
  statements: readonly { text: string }[];
  scale: readonly { value: number; label: string }[];
  openQuestions: readonly string[];
};

/**
 * Answers to a questionnaire as a form sends them; none has to be there.
 * @returns answers by statement, undefined where none was sent, comments by open question, and on what the form was opened
 */
export function answerForm({ statements, scale, openQuestions }: Asked) {
  const values = [...scale.map(({ value }) => String(value)), unable];
  const fields: Record<string, z.ZodType> = { seen: z.string().default("") };
  statements.forEach((_, number) => {
    const error = `Choose one of the answers to statement ${number + 1}, or leave it out`;
    fields[statementField(number)] = z.enum(values, { error }).optional();
  });
  openQuestions.forEach((question, number) => {
    const error = `Shorten what you wrote to “${question}” to ${commentLimit.toLocaleString("en-GB")} characters or fewer`;
    fields[commentField(number)] = optional(commentLimit, error);
  });
  return z.looseObject(fields).transform((typed, context) => {
    if (Object.keys(typed).some((name) => !Object.hasOwn(fields, name)))
      context.addIssue({
        code: "custom",
        path: ["form"],
        message: "This form has a question that is not asked here. Open it from its page",
      });
    return {
      seen: String(typed.seen),
      answers: statements.map((_, number) => given(typed[statementField(number)])),
      comments: openQuestions.map((_, number) => String(typed[commentField(number)])),
    };
  });
}

const given = (typed: unknown): Given =>
  typed === undefined ? undefined : typed === unable ? null : Number(typed);

/** What a page sends while it is filled in: the fields that changed, by name, and on what it was opened. */
export const draftForm = z.object({
  seen: z.string(),
  fields: z.record(z.string(), z.string()),
});
