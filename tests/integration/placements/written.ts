import { prisma } from "../../../app/server/database/client.server.ts";

/** How many rows there are of everything that somebody wrote: none of it may go with what is arranged. */
export const everythingWritten = async () => ({
  entries: await prisma.entry.count(),
  evidence: await prisma.evidence.count(),
  shares: await prisma.share.count({ where: { revokedAt: null } }),
  comments: await prisma.comment.count(),
  updates: await prisma.monthlyUpdate.count(),
  reviews: await prisma.hostReview.count(),
  signatures: await prisma.reviewSignature.count(),
  placements: await prisma.placement.count(),
});
