import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from "@remix-run/node";
import type { z } from "zod";
import type { Actor } from "../policy/actor.ts";
import { Conflict, Unreadable } from "./errors.server.ts";
import { signedIn } from "./guard.server.ts";
import { readPosted } from "./multipart.server.ts";

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** Why a form was not taken, and everything that was typed. */
export type Refusal = {
  /** Each field's errors; under "form", what is wrong with the whole. */
  errors: Record<string, string[]>;
  typed: Record<string, string>;
  /** Whether it was well filled in, but something else had changed meanwhile. */
  isConflict: boolean;
};

/** The fields of a posted form. @throws Unreadable when the body is no form */
export async function postedFields(request: Request): Promise<FormData> {
  try {
    return await readPosted(request);
  } catch {
    throw new Unreadable("That was not a form. Go back, and send it from its page.");
  }
}

/**
 * Reads a posted form by its schema.
 * @returns the value, or what the action gives back as it is: a 422 with each field's errors and what was typed
 * @throws Unreadable when the body is no form
 */
export async function readForm<S extends z.ZodType>(request: Request, schema: S) {
  return (await openForm(request)).read(schema);
}

type Refuse = Awaited<ReturnType<typeof openForm>>["refuse"];

async function openForm(request: Request) {
  const posted = await postedFields(request);
  const typed: Record<string, string> = {};
  for (const [name, value] of posted) if (typeof value === "string") typed[name] = value;
  const refuse = (errors: Refusal["errors"], conflict?: Conflict) =>
    data(
      {
        errors,
        typed: { ...typed, ...conflict?.seen },
        isConflict: Boolean(conflict),
      } satisfies Refusal,
      { status: conflict ? 409 : 422 },
    );
  const read = <S extends z.ZodType>(schema: S) => {
    const submission = parseWithZod(posted, { schema });
    if (submission.status === "success")
      return { value: submission.value, refused: undefined, refuse };
    const errors = Object.fromEntries(
      Object.entries(submission.error ?? {}).map(([name, list]) => [name, list ?? []]),
    );
    return { value: undefined, refused: refuse(errors), refuse };
  };
  return { typed, read, refuse };
}

/** What the action of a form does with a value that fits its schema; `refuse` is for what only comes out against what is stored. */
export type FormHandler<Who, S extends z.ZodType, T> = (
  who: Who,
  args: Args,
  value: z.output<S>,
  refuse: Refuse,
) => Promise<T>;

/**
 * Wraps the action of a form that only a signed-in person sends. What does not fit the schema is answered with 422, and a
 * Conflict that is thrown with 409: both keep what was typed.
 * @param schema of the form, or how to come by it
 * @param handler is given `refuse` too: it answers with 422 as well
 */
export const signedInForm = <S extends z.ZodType, T>(
  schema: S | ((actor: Actor, args: Args) => S | Promise<S>),
  handler: FormHandler<Actor, S, T>,
) => signedIn(takingForm(schema, handler));

/** As `signedInForm`, before any guard. */
export function takingForm<Who, S extends z.ZodType, T>(
  schema: S | ((who: Who, args: Args) => S | Promise<S>),
  handler: FormHandler<Who, S, T>,
) {
  return async (who: Who, args: Args) => {
    const form = await openForm(args.request);
    try {
      const known = typeof schema === "function" ? await schema(who, args) : schema;
      const { value, refused } = form.read(known);
      return refused ?? (await handler(who, args, value, form.refuse));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      // What changed meanwhile may have closed the form's page as well: then the error page has the words.
      args.context.typed = form.typed;
      return form.refuse({ form: [error.message] }, error);
    }
  };
}
