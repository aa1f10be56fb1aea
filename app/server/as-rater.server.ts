import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { AskedPerson } from "../policy/raters.ts";
import { raterOf } from "../rating/devices.server.ts";
import { answering, answeringScript } from "./errors.server.ts";
import { type FormHandler, takingForm } from "./form.server.ts";
import { type Guarded, typedWhileOut } from "./guard.server.ts";

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/**
 * Wraps a loader or an action for those who are asked for feedback, with an account or without. Another is shown how to come in;
 * what they had typed comes with it.
 */
export function asRater<T>(handler: (rater: AskedPerson, args: Args) => T | Promise<T>) {
  const guarded = async (args: Args): Promise<T> => {
    const rater = await raterOf(args.request, args.context);
    if (!rater) throw await showHowToComeIn(args.request);
    return answering(() => handler(rater, args), args.context);
  };
  return Object.assign(guarded, { guard: "rater" } satisfies Guarded);
}

/** As `asRater`, for a form: what does not fit is answered with 422, a Conflict with 409, and what was typed is kept. */
export const asRaterForm = <S extends z.ZodType, T>(
  schema: (rater: AskedPerson, args: Args) => S | Promise<S>,
  handler: FormHandler<AskedPerson, S, T>,
) => asRater(takingForm(schema, handler));

/** As `asRater`, for what script sends by itself: every answer is JSON, a refusal too. */
export function asRaterScript(handler: (rater: AskedPerson, args: Args) => Promise<Response>) {
  const guarded = async (args: Args): Promise<Response> => {
    const rater = await raterOf(args.request, args.context);
    if (!rater) return Response.json({ signedOut: true }, { status: 401 });
    return answeringScript(() => handler(rater, args));
  };
  return Object.assign(guarded, { guard: "rater" } satisfies Guarded);
}

const showHowToComeIn = (request: Request) =>
  ["GET", "HEAD"].includes(request.method)
    ? redirect("/rating")
    : typedWhileOut(request, { byLink: true });
