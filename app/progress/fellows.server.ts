import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { fellows } from "../policy/progress.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

/** What is said where a host would be named. */
export const unplaced = "No host yet";

/** A fellow as only `findFellow` gives it: whoever holds one has reached it. */
export type ReachedFellow = Awaited<ReturnType<typeof findFellow>>;

/** The fellow that `id` names within the actor's reach. @throws NotFound */
export async function findFellow(actor: Actor, id: string | undefined) {
  const fellow = await prisma.fellow.findFirst({
    where: { id, AND: fellows.reach(actor) },
    select: {
      id: true,
      cohortId: true,
      hostId: true,
    },
  });
  if (!id || !fellow) throw new NotFound();
  return fellow;
}

export type ProgressReader = { part: "fellow" | "sponsor" | "host lead" | "faculty"; name: string };

/** Everybody who reads a fellow's progress, the fellow first. Who has left the programme reads no other's. */
export const readersOf = (fellow: ReachedFellow) => prisma.$queryRaw<ProgressReader[]>`
  WITH gone AS (SELECT g.personId FROM ProgrammePerson g JOIN Cohort c ON c.programmeId = g.programmeId
    WHERE c.id = ${fellow.cohortId} AND g.leftAt IS NOT NULL)
  SELECT 'fellow' AS part, p.name FROM Fellow f JOIN Person p ON p.id = f.personId WHERE f.id = ${fellow.id}
  UNION ALL SELECT 'sponsor', p.name FROM Sponsorship s JOIN Person p ON p.id = s.personId WHERE s.fellowId = ${fellow.id} AND p.id NOT IN gone
  UNION ALL SELECT 'host lead', p.name FROM HostLead l JOIN Person p ON p.id = l.personId WHERE l.hostId = ${fellow.hostId}
  UNION ALL SELECT 'faculty', p.name FROM CohortMember m JOIN Person p ON p.id = m.personId
    WHERE m.cohortId = ${fellow.cohortId} AND m.role = 'faculty' AND p.id NOT IN gone`;

/** Whom to tell of a fellow's progress. */
export const sponsorsOf = (tx: Prisma.TransactionClient, fellowId: string) =>
  tx.person.findMany({
    where: { sponsorships: { some: { fellowId } } },
    select: { id: true, email: true },
  });
