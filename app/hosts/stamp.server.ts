import { createHmac, timingSafeEqual } from "node:crypto";
import { settings } from "../server/environment.server.ts";

/** Nobody reads and fills the form in less, in milliseconds; what posts forms by machine does. */
const quickest = 3_000;

const sign = (text: string) =>
  createHmac("sha256", settings().AUTH_SECRET).update(`hosting ${text}`).digest("base64url");

/**
 * A signed note of when a form was opened, for the form to carry, so that machines which fill forms at once can be told from
 * people. @param of what the form is for: a stamp of one is none of another
 */
export function makeStamp(of: string, openedAt = new Date()): string {
  const time = String(openedAt.getTime());
  return `${time}.${sign(`${of} ${time}`)}`;
}

/** What a stamp says: "fine" however old it is, "quick" when the form was opened just now, "forged" when it is not ours. */
export function readStamp(
  stamp: string,
  of: string,
  now = new Date(),
): "fine" | "quick" | "forged" {
  const [time = "", signature = ""] = stamp.split(".");
  const expected = Buffer.from(sign(`${of} ${time}`));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return "forged";
  return now.getTime() - Number(time) < quickest ? "quick" : "fine";
}
