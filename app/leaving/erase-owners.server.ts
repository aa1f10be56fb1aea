import { prisma } from "../server/database/client.server.ts";

/**
 * Erases the mail addresses of owners without an account once their last look back is answered, or can be no more, and the links
 * of look backs that are over. The names stay as part of the record of the work.
 * @returns how many addresses
 */
export async function eraseOwners(now: Date): Promise<number> {
  const over = [{ answeredAt: { not: null } }, { expiresAt: { lte: now } }];
  const { count } = await prisma.handover.updateMany({
    where: { ownerEmail: { not: "" }, lookBacks: { some: { months: 12, OR: over } } },
    data: { ownerEmail: "" },
  });
  await prisma.lookBack.updateMany({
    where: { linkHash: { not: null }, expiresAt: { lte: now } },
    data: { linkHash: null },
  });
  return count;
}
