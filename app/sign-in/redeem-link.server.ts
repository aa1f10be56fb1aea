import { isAPIError } from "better-auth/api";
import { auth } from "../server/auth.server.ts";

/** What the sign-in library says of a link that was used, is too old or was never made, or whose person is gone. */
const refusals = new Set(["INVALID_TOKEN", "new_user_signup_disabled", "user_not_found"]);

/**
 * Uses a mailed link up.
 * @returns the headers that sign its reader in, or null when the link does not work, or no longer
 * @throws whatever kept it from being tried
 */
export async function redeemLink(request: Request, token: string): Promise<Headers | null> {
  try {
    const { headers } = await auth.api.magicLinkVerify({
      query: { token },
      headers: request.headers,
      returnHeaders: true,
    });
    return headers;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** The library refuses by leading on to a page that is told why. */
function isRefusal(error: unknown): boolean {
  if (!isAPIError(error)) return false;
  const { headers } = error as { headers?: HeadersInit };
  const location = new Headers(headers).get("location") ?? "";
  return URL.canParse(location) && refusals.has(new URL(location).searchParams.get("error") ?? "");
}
