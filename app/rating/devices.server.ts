import { createCookie } from "@remix-run/node";
import { DateTime } from "luxon";
import { endOfDay } from "../cohorts/days.server.ts";
import { hashOf, newToken } from "../invitations/token.server.ts";
import type { AskedPerson } from "../policy/raters.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { settings } from "../server/environment.server.ts";
import { actorOf } from "../server/session.server.ts";

/** For how many days after a round's last one its devices are known, so that what comes too late is met with kindness. */
const graceDays = 7;

const cookie = createCookie("headroom-rater", { path: "/", httpOnly: true, sameSite: "lax" });

/** Lets a device in for everything that an email address is asked. @returns the Set-Cookie header that carries it */
export async function letDeviceIn(
  tx: Transaction,
  { email, answerBy, zone }: { email: string; answerBy: Date; zone: string },
): Promise<string> {
  const token = newToken();
  const last = DateTime.fromJSDate(endOfDay(answerBy, zone), { zone });
  const expires = last.plus({ days: graceDays }).toJSDate();
  await tx.raterDevice.create({ data: { email, tokenHash: hashOf(token), expiresAt: expires } });
  return cookie.serialize(token, {
    expires,
    secure: settings().APP_ORIGIN.startsWith("https:"),
  });
}

/**
 * Who a request comes from, as somebody asked for feedback: by a device that was let in, by being signed in, or both.
 * @param context the request's own load context
 */
export async function raterOf(request: Request, context: object): Promise<AskedPerson | null> {
  const actor = await actorOf(request, context);
  const token: unknown = await cookie.parse(request.headers.get("cookie"));
  const device =
    typeof token === "string" && token !== ""
      ? await prisma.raterDevice.findFirst({
          where: { tokenHash: hashOf(token), expiresAt: { gt: new Date() } },
          select: { email: true },
        })
      : null;
  const emails = [actor?.email.toLowerCase(), device?.email].filter((email) => email !== undefined);
  return emails.length ? { emails: [...new Set(emails)] } : null;
}
