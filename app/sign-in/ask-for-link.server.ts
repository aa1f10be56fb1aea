import { auth } from "../server/auth.server.ts";
import { settings } from "../server/environment.server.ts";

/**
 * Asks for a mail link as the sign-in endpoint would be asked by script, so that the same rate limit holds.
 * @returns false when the limit is reached
 */
export async function askForLink(request: Request, { email, to }: { email: string; to: string }) {
  const origin = settings().APP_ORIGIN;
  const answer = await auth.handler(
    new Request(new URL("/api/auth/sign-in/magic-link", origin), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        origin,
        "x-client-ip": request.headers.get("x-client-ip") ?? "",
      },
      body: JSON.stringify({ email, metadata: { to } }),
    }),
  );
  return answer.ok;
}
