import type { Logger } from "pino";
import { afterwards } from "../server/afterwards.server.ts";
import { auth } from "../server/auth.server.ts";
import { settings } from "../server/environment.server.ts";
import { askingForLink, sendSignInLink } from "./link.server.ts";

/**
 * Asks for an email link as the sign-in endpoint would be asked by script, so that the same rate limit holds. It is sent once
 * the answer has gone: how long the answer takes does not tell whether the address is known.
 * @param log of the request, for what goes wrong then
 * @returns false when the limit is reached
 * @throws when the link could not be made
 */
export async function askForLink(
  request: Request,
  { email, to }: { email: string; to: string },
  log: Pick<Logger, "error">,
): Promise<boolean> {
  const origin = settings().APP_ORIGIN;
  const asked = new Request(new URL("/api/auth/sign-in/magic-link", origin), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      origin,
      "x-client-ip": request.headers.get("x-client-ip") ?? "",
    },
    body: JSON.stringify({ email, metadata: { to } }),
  });
  const { answer, link } = await askingForLink(() => auth.handler(asked));
  if (answer.status === 429) return false;
  if (!answer.ok || !link) throw new Error(`No sign-in link was made: ${answer.status}`);
  afterwards(log, () => sendSignInLink(link));
  return true;
}
