import { type AppLoadContext, data } from "@remix-run/node";

/** There is no such thing within the actor's reach. */
export class NotFound extends Error {}
/** It is within reach, but the actor may not do this to it. */
export class Forbidden extends Error {}
/** What was sent is not what is asked for here at all. */
export class Unreadable extends Error {}
/** It cannot be done as things stand now; the message says why, and what to do. */
export class Conflict extends Error {
  /** What the form is to say it has seen, now that the message tells of it: the newest revision, for example. */
  readonly seen: Record<string, string>;
  constructor(message: string, seen: Record<string, string> = {}) {
    super(message);
    this.seen = seen;
  }
}

const statuses = [
  [NotFound, 404],
  [Forbidden, 403],
  [Conflict, 409],
  [Unreadable, 400],
] as const;

const statusOf = (error: unknown) => statuses.find(([kind]) => error instanceof kind)?.[1];

/**
 * Runs a handler, and turns what the domain throws into the page that the browser is given.
 * @param context of the request: what a form of it had typed into it is on that page
 */
export async function answering<T>(
  handler: () => T | Promise<T>,
  context?: AppLoadContext,
): Promise<T> {
  try {
    return await handler();
  } catch (error) {
    const status = statusOf(error);
    if (!status) throw error;
    throw data({ message: (error as Error).message, typed: context?.typed }, { status });
  }
}

/** As `answering`, in JSON for script. */
export async function answeringScript(handler: () => Promise<Response>): Promise<Response> {
  try {
    return await handler();
  } catch (error) {
    const status = statusOf(error);
    if (!status) throw error;
    return Response.json({ message: (error as Error).message }, { status });
  }
}
