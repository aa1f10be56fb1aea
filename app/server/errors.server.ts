import { data } from "@remix-run/node";

/** There is no such thing within the actor's reach. */
export class NotFound extends Error {}
/** It is within reach, but the actor may not do this to it. */
export class Forbidden extends Error {}
/** It cannot be done as things stand now; the message says why, and what to do. */
export class Conflict extends Error {}

const statuses = [
  [NotFound, 404],
  [Forbidden, 403],
  [Conflict, 409],
] as const;

const statusOf = (error: unknown) => statuses.find(([kind]) => error instanceof kind)?.[1];

/** Runs a handler, and turns what the domain throws into the page that the browser is given. */
export async function answering<T>(handler: () => T | Promise<T>): Promise<T> {
  try {
    return await handler();
  } catch (error) {
    const status = statusOf(error);
    if (!status) throw error;
    throw data({ message: (error as Error).message }, { status });
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
