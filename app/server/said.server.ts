import { createCookie, redirect } from "@remix-run/node";

const cookie = createCookie("headroom-said", {
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  maxAge: 60,
});

/** The headers with which an answer has the next page say what was done. */
export const saying = async (message: string) => ({
  "Set-Cookie": await cookie.serialize(message),
});

/** Leads on to a page, which says what was done. */
export const done = async (path: string, message: string) =>
  redirect(path, { headers: await saying(message) });

/** What this page is to say was done, if anything, and the headers with which it is said only once. */
export async function toSay(
  request: Request,
): Promise<{ said: string; headers: Record<string, string> }> {
  const message: unknown = await cookie.parse(request.headers.get("cookie"));
  if (typeof message !== "string" || message === "") return { said: "", headers: {} };
  return { said: message, headers: { "Set-Cookie": await cookie.serialize("", { maxAge: 0 }) } };
}
