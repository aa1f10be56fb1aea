import { type ReachedChallenge, findToWork } from "../challenges/find-challenge.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

type Id = string | undefined;

/** A handover that the actor may change, with its challenge. @throws NotFound, Forbidden */
export async function findHandover(
  actor: Actor,
  challengeId: Id,
  id: Id,
  db: Transaction = prisma,
) {
  const challenge = await findToWork(actor, challengeId, db);
  const handover = await db.handover.findFirst({ where: { id, challengeId: challenge.id } });
  if (!id || !handover) throw new NotFound();
  return { challenge, handover };
}

/** Those who have to do with a challenge at its host or work on it, and have not left, by name: they may own what is handed over. */
export const possibleOwners = (
  { id: challengeId, hostId, cohort }: ReachedChallenge,
  db: Transaction = prisma,
) =>
  db.person.findMany({
    where: {
      programmes: { some: { programmeId: cohort.programmeId, leftAt: null } },
      OR: [
        { fellowships: { some: { challengeId } } },
        { challengeRoles: { some: { challengeId, until: null } } },
        { sponsorships: { some: { fellow: { challengeId } } } },
        { pairs: { some: { kind: "mentor", endedAt: null, fellow: { challengeId } } } },
        { hostLeads: { some: { hostId } } },
      ],
    },
    orderBy: { name: "asc" },
    select: { id: true, name: true, email: true },
  });
