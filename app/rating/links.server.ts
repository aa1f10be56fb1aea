import { showDay } from "../cohorts/wall-time.server.ts";
import type { AskedPerson } from "../policy/raters.ts";
import { prisma } from "../server/database/client.server.ts";
import { letDeviceIn } from "./devices.server.ts";
import { findLinked } from "./requests.server.ts";

/**
 * What a mailed link says to whoever opens it. Nothing changes by that: mail scanners open links too.
 * @param rater who the device is known as, if it is
 * @returns with the request's id where the device is in already; null when the link does not work
 */
export async function readLink(token: string | undefined, rater: AskedPerson | null) {
  const found = await findLinked(token);
  if (!found) return null;
  const { id, email, fellow, cohort, zone, answerBy, isOpen, isUsed } = found;
  const isIn = rater?.emails.includes(email) ?? false;
  return { id: isIn ? id : null, fellow, cohort, until: showDay(answerBy, zone), isOpen, isUsed };
}

/**
 * Lets the device in on which a link is used for the first time.
 * @returns where it leads and the Set-Cookie header, or null when the link does not work, or was used
 */
export const redeemLink = (token: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const found = await findLinked(token, tx);
    if (!found?.isOpen) return null;
    const { count } = await tx.rater.updateMany({
      where: { id: found.id, linkUsedAt: null },
      data: { linkUsedAt: new Date() },
    });
    return count === 0 ? null : { id: found.id, cookie: await letDeviceIn(tx, found) };
  });
