import { DateTime } from "luxon";
import { prisma } from "../server/database/client.server.ts";
import { longestMonths } from "../sustainability/look-back-days.ts";

/**
 * Erases the email addresses of owners without an account once their last look back is answered, or can be no more, or never
 * came to be asked, and the links of look backs that are over. The names stay as part of the record of the work.
 * @returns how many addresses
 */
export async function eraseOwners(now: Date): Promise<number> {
  const longAgo = DateTime.fromJSDate(now).minus({ months: longestMonths }).toJSDate();
  const over = [{ answeredAt: { not: null } }, { expiresAt: { lte: now } }];
  const { count } = await prisma.handover.updateMany({
    where: {
      ownerEmail: { not: "" },
      OR: [
        { lookBacks: { some: { months: 12, OR: over } } },
        { lookBacks: { none: { months: 12 } }, handedOverOn: { lt: longAgo } },
      ],
    },
    data: { ownerEmail: "" },
  });
  await prisma.lookBack.updateMany({
    where: { linkHash: { not: null }, expiresAt: { lte: now } },
    data: { linkHash: null },
  });
  return count;
}
