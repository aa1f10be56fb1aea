import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { findToWork } from "./find-challenge.server.ts";
import type { PageValue } from "./page-form.ts";

/** Writes a challenge's title, purpose and what is live now. @throws NotFound, Forbidden; Conflict when another did meanwhile */
export const writePage = (
  actor: Actor,
  id: string | undefined,
  { revision, ...words }: PageValue,
) =>
  prisma.$transaction(async (tx) => {
    const challenge = await findToWork(actor, id, tx);
    if (challenge.revision !== revision)
      throw new Conflict(
        "Somebody changed this page meanwhile. What you typed is below: look at the page, bring both together, then save again.",
        { revision: String(challenge.revision) },
      );
    await tx.challenge.update({
      where: { id: challenge.id },
      data: { ...words, revision: { increment: 1 } },
    });
  });
