import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";

/** Why a form was not taken: each field's errors, and everything that was typed. */
export type Refusal = {
  errors: Record<string, string[]>;
  typed: Record<string, string>;
};

/**
 * Reads a posted form by its schema.
 * @returns the value, or what the action gives back as it is: a 422 with each field's errors and what was typed
 */
export async function readForm<S extends z.ZodType>(request: Request, schema: S) {
  const posted = await request.formData();
  const typed: Record<string, string> = {};
  for (const [name, value] of posted) if (typeof value === "string") typed[name] = value;
  const refuse = (errors: Record<string, string[]>) =>
    data({ errors, typed } satisfies Refusal, { status: 422 });
  const submission = parseWithZod(posted, { schema });
  if (submission.status === "success")
    return { value: submission.value as z.output<S>, refused: undefined, refuse };
  const errors = Object.fromEntries(
    Object.entries(submission.error ?? {}).map(([name, list]) => [name, list ?? []]),
  );
  return { value: undefined, refused: refuse(errors), refuse };
}
