import type { Actor } from "../policy/actor.ts";
import { proposals } from "../policy/proposals.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Forbidden } from "../server/errors.server.ts";
import { findProposal } from "./find-proposal.server.ts";
import { tellOfComment } from "./proposal-mails.server.ts";

/** A proposal that the actor may comment on. @throws NotFound, Forbidden */
export async function findToDiscuss(actor: Actor, id: string | undefined, db?: Transaction) {
  const proposal = await findProposal(actor, id, db);
  if (!proposals.may.discuss(actor, proposal)) throw new Forbidden();
  return proposal;
}

/**
 * Adds a comment and tells the other side by email, which does not carry the text. The same words sent twice in a row are one
 * comment.
 * @throws NotFound, Forbidden
 */
export const addComment = (actor: Actor, id: string | undefined, text: string) =>
  prisma.$transaction(async (tx) => {
    const proposal = await findToDiscuss(actor, id, tx);
    const last = await tx.proposalComment.findFirst({
      where: { proposalId: proposal.id },
      orderBy: { createdAt: "desc" },
      select: { authorId: true, text: true },
    });
    if (last?.authorId === actor.id && last.text === text) return;
    await tx.proposalComment.create({
      data: { proposalId: proposal.id, authorId: actor.id, text },
    });
    await tellOfComment(tx, actor, proposal, proposals.may.write(actor, proposal));
  });
