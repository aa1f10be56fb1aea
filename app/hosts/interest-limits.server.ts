import { createHmac } from "node:crypto";
import { DateTime } from "luxon";
import type { Transaction } from "../server/database/client.server.ts";
import { settings } from "../server/environment.server.ts";

/** How many expressions of interest are taken in a day: from one network address, behind which a whole hospital may sit… */
const perNetwork = 20;
/** …and for one email address, to which each sends an email. */
const perMailAddress = 3;

/** What the keys of these counts begin with. */
export const hostingLimits = "hosting ";

/**
 * Counts one more from a network address today.
 * @returns whether that is more than are taken
 */
export async function isTooManyFrom(
  tx: Transaction,
  network: string,
  now = new Date(),
): Promise<boolean> {
  const day = DateTime.fromJSDate(now).toUTC().toISODate();
  // The address itself is nobody's to read.
  const mark = createHmac("sha256", settings().AUTH_SECRET).update(network).digest("base64url");
  const key = `${hostingLimits}${day} ${mark}`;
  const lastRequest = now.getTime();
  const { count } = await tx.rateLimit.upsert({
    where: { key },
    create: { id: key, key, count: 1, lastRequest },
    update: { count: { increment: 1 }, lastRequest },
  });
  return count > perNetwork;
}

/** Whether an email address has had as many emails of this kind within a day as it is sent. */
export async function isTooManyFor(
  tx: Transaction,
  email: string,
  now = new Date(),
): Promise<boolean> {
  const since = DateTime.fromJSDate(now).minus({ days: 1 }).toJSDate();
  return (
    (await tx.interest.count({ where: { email, createdAt: { gt: since } } })) >= perMailAddress
  );
}
