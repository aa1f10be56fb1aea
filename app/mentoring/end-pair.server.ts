import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { pairs } from "../policy/mentoring.ts";
import { runnersOf } from "../policy/programmes.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { findPair, type ReachedPair } from "./find-pair.server.ts";
import { pairWords } from "./pair-words.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";

/** A pair that has left something: an agreement, or a meeting in its log. */
export const begunPair = {
  OR: [{ agreements: { some: {} } }, { meetings: { some: {} } }],
} satisfies Prisma.PairWhereInput;

/**
 * Takes pairs away, as the programme arranges who works with whom: what has left something ends, and stays for the two to read;
 * what has not is gone. Safe to repeat. The caller has asked the policy.
 */
export async function removePair(tx: Transaction, where: Prisma.PairWhereInput): Promise<void> {
  await tx.pair.updateMany({
    where: { AND: [where, begunPair], endedAt: null },
    data: { endedAt: new Date(), endedById: null },
  });
  await tx.pair.deleteMany({ where: { AND: [where, { NOT: begunPair }], endedAt: null } });
}

/**
 * Ends a pair: either of the two does, and nobody asks why. The other is told by email, and who runs the cohort that another is
 * needed, without by whom it was ended. Safe to repeat.
 * @throws NotFound
 */
export const endPair = (actor: Actor, id: string | undefined): Promise<void> =>
  prisma.$transaction(async (tx) => {
    const pair = await findPair(actor, id, tx);
    if (!pairs.may.goOn(actor, pair)) return;
    await tx.pair.update({
      where: { id: pair.id },
      data: { endedAt: new Date(), endedById: actor.id },
    });
    await tellOfEnding(tx, pair);
  });

async function tellOfEnding(tx: Transaction, pair: ReachedPair) {
  const running = await tx.person.findMany({
    where: {
      id: { notIn: [pair.personId, pair.fellow.personId] },
      AND: runnersOf({ id: pair.cohortId, programmeId: pair.programmeId }),
    },
    select: { id: true, email: true },
  });
  const { who } = pairWords[pair.kind];
  await postAll(tx, [
    {
      to: pair.other,
      template: "pair-ended",
      props: { with: pair.self.name, url: addressOf(`/pairs/${pair.id}`) },
    },
    ...running.map((to) => ({
      to,
      template: "pair-needed" as const,
      props: { fellow: pair.fellow.name, who, url: addressOf(`/fellows/${pair.fellowId}`) },
    })),
  ]);
}
