import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from "@remix-run/node";
import type { Actor } from "../policy/actor.ts";
import { answering, answeringScript } from "./errors.server.ts";
import { readPosted } from "./multipart.server.ts";
import { actorOf } from "./session.server.ts";

type Args = LoaderFunctionArgs | ActionFunctionArgs;
export type Guarded = { guard: "signedIn" | "open" | "rater" };

/**
 * Wraps a loader or an action that only a signed-in person reaches. Who is not signed in is asked to, and comes back to
 * where they were going; what they had typed comes with the question.
 */
export function signedIn<T>(handler: (actor: Actor, args: Args) => T | Promise<T>) {
  const guarded = async (args: Args): Promise<T> => {
    const actor = await actorOf(args.request, args.context);
    if (!actor) throw await askToSignIn(args.request);
    return answering(() => handler(actor, args), args.context);
  };
  return Object.assign(guarded, { guard: "signedIn" } satisfies Guarded);
}

/** As `signedIn`, for what script sends and reads by itself: every answer is JSON, a refusal too. */
export function signedInScript(handler: (actor: Actor, args: Args) => Promise<Response>) {
  const guarded = async (args: Args): Promise<Response> => {
    const actor = await actorOf(args.request, args.context);
    if (!actor) return Response.json({ signedOut: true }, { status: 401 });
    return answeringScript(() => handler(actor, args));
  };
  return Object.assign(guarded, { guard: "signedIn" } satisfies Guarded);
}

/** Wraps a loader or an action that anybody reaches, and so says that this was meant. */
export function open<T>(handler: (args: Args) => T | Promise<T>) {
  const guarded = (args: Args): Promise<T> => answering(() => handler(args));
  return Object.assign(guarded, { guard: "open" } satisfies Guarded);
}

async function askToSignIn(request: Request) {
  const { pathname, search } = new URL(request.url);
  if (request.method === "GET" || request.method === "HEAD")
    return redirect(`/sign-in?to=${encodeURIComponent(pathname + search)}`);
  return typedWhileOut(request);
}

/** The answer to a form from somebody who is not in any more: what they had typed, to be sent again. @param byLink whether they come in by a mailed link */
export async function typedWhileOut(request: Request, { byLink = false } = {}) {
  const { pathname, search } = new URL(request.url);
  const posted = await readPosted(request).catch(() => new FormData());
  const typed = [...posted].filter(
    (field): field is [string, string] => typeof field[1] === "string",
  );
  return data({ signedOut: { path: pathname + search, typed, byLink } }, { status: 401 });
}
