import { serializeSignedCookie } from "better-call";
import { auth } from "./auth.server.ts";

/**
 * Starts a session without a link: for the demo's cast and for tests, never for a programme's own people.
 * @returns the Set-Cookie header that carries it
 */
export async function startSession(personId: string): Promise<string> {
  const { authCookies, internalAdapter, secret } = await auth.$context;
  const session = await internalAdapter.createSession(personId);
  const { name, attributes } = authCookies.sessionToken;
  return serializeSignedCookie(name, session.token, secret, attributes);
}
