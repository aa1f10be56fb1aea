import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { mentorOffers } from "../policy/mentor-offers.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";

type Flag = number | bigint;
type Row = {
  id: string;
  name: string;
  offerId: string | null;
} & Record<"isAlum" | "isInvited" | "isFaculty" | "isInPair", Flag>;

const standings = (db: Transaction, personId: string, programmes: Prisma.Sql) => db.$queryRaw<
  Row[]
>`
  SELECT g.id, g.name, o.id AS offerId,
    EXISTS (SELECT 1 FROM Alum WHERE programmeId = g.id AND personId = ${personId} AND withdrawnAt IS NULL) AS isAlum,
    EXISTS (SELECT 1 FROM MentorInvitation WHERE programmeId = g.id AND personId = ${personId}) AS isInvited,
    EXISTS (SELECT 1 FROM CohortMember m JOIN Cohort c ON c.id = m.cohortId
      WHERE m.personId = ${personId} AND m.role = 'faculty' AND c.programmeId = g.id) AS isFaculty,
    EXISTS (SELECT 1 FROM Pair r JOIN Fellow f ON f.id = r.fellowId JOIN Cohort c ON c.id = f.cohortId
      WHERE r.personId = ${personId} AND r.kind IN ('mentor', 'coach') AND r.endedAt IS NULL AND c.programmeId = g.id) AS isInPair
  FROM Programme g LEFT JOIN MentorOffer o ON o.programmeId = g.id AND o.personId = ${personId}
  WHERE g.id IN ${programmes} ORDER BY g.name`;

const mayOffer = ({ isAlum, isInvited, isFaculty, isInPair }: Row) =>
  mentorOffers.may.offer({
    isAlum: Number(isAlum) === 1,
    isInvited: Number(isInvited) === 1,
    isFaculty: Number(isFaculty) === 1,
    isInPair: Number(isInPair) === 1,
  });

/** The programmes of the actor in which they may offer to mentor or coach, or do, by name. */
export async function programmesToOfferIn(actor: Actor, db: Transaction = prisma) {
  const rows = await standings(db, actor.id, listOf(actor.programmes));
  return rows
    .filter((row) => row.offerId !== null || mayOffer(row))
    .map(({ id, name, offerId }) => ({ id, name, isOffering: offerId !== null }));
}

/** Whether somebody may offer to mentor or coach in a programme that they have not left. */
export async function isStillToOffer(
  db: Transaction,
  { programmeId, personId }: { programmeId: string; personId: string },
) {
  const [row] = await standings(db, personId, listOf([programmeId]));
  return row !== undefined && mayOffer(row);
}
