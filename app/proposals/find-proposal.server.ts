import type { Actor } from "../policy/actor.ts";
import { proposals } from "../policy/proposals.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

/** A proposal as only `findProposal` gives it: whoever holds one has reached it. */
export type ReachedProposal = Awaited<ReturnType<typeof findProposal>>;

/** The proposal that `id` names within the actor's reach, with its host and cohort. @throws NotFound */
export async function findProposal(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const proposal = await db.proposal.findFirst({
    where: { id, AND: proposals.reach(actor) },
    include: {
      host: { select: { name: true, programmeId: true } },
      cohort: { select: { name: true, zone: true } },
    },
  });
  if (!id || !proposal) throw new NotFound();
  return proposal;
}
