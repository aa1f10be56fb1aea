import { serializeSignedCookie } from "better-call";
import { auth } from "./auth.server.ts";

/**
 * Starts a session for somebody who has shown by other means than a sign-in link that they may come in: the one-time link
 * of the first start, an invitation, the demo's cast. The caller has checked it.
 * @returns the Set-Cookie header that carries it
 */
export async function startSession(personId: string): Promise<string> {
  const { authCookies, internalAdapter, secret } = await auth.$context;
  const session = await internalAdapter.createSession(personId);
  const { name, attributes } = authCookies.sessionToken;
  return serializeSignedCookie(name, session.token, secret, attributes);
}
