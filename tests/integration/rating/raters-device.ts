import { send } from "../../support/app.ts";
import { pathsMailed } from "../../support/made-round.ts";

/** A browser that sends these cookies. */
export const withCookie = (cookie: string) => ({
  cookie,
  get: (path: string) => send(path, { cookie }),
  post: (path: string, form: Record<string, string> = {}) => send(path, { form, cookie }),
  postJson: (path: string, json: unknown) => send(path, { json, cookie }),
});

/** The cookie that an answer sets for a rater's device. */
export const deviceCookie = (headers: Headers) =>
  headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith("headroom-rater="))
    ?.split(";")[0] ?? "";

/** A device on which the newest link to an address was used. */
export async function deviceOf(email: string) {
  const [path = ""] = await pathsMailed(email);
  return withCookie(deviceCookie((await send(path, { form: {} })).headers));
}
