import { showMonth } from "../cohorts/wall-time.server.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { fellows } from "../policy/progress.ts";
import { prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { NotFound } from "../server/errors.server.ts";

const fellowsPerPage = 40;
/** What is said where a host would be named. */
export const unplaced = "No host yet";

type FellowRow = {
  id: string;
  name: string;
  profession: string;
  host: string | null;
  challenge: string | null;
  month: string | null;
  isPaused: number;
};

/**
 * The fellows whose progress the actor may read, by name, each with their last update.
 * @param page from 1
 */
export async function listFellows(actor: Actor, page: number) {
  const found = await prisma.fellow.findMany({
    where: fellows.reach(actor),
    orderBy: { person: { name: "asc" } },
    skip: (page - 1) * fellowsPerPage,
    take: fellowsPerPage + 1,
    select: { id: true },
  });
  const shown = found.slice(0, fellowsPerPage).map(({ id }) => id);
  const now = new Date();
  const rows = await prisma.$queryRaw<FellowRow[]>`
    SELECT f.id, p.name, p.profession, h.name AS host, g.title AS challenge,
      (SELECT MAX(month) FROM MonthlyUpdate WHERE fellowId = f.id) AS month,
      EXISTS (SELECT 1 FROM FellowshipPause WHERE fellowId = f.id AND "from" <= ${now} AND (until IS NULL OR until > ${now})) AS isPaused
    FROM Fellow f JOIN Person p ON p.id = f.personId LEFT JOIN Host h ON h.id = f.hostId LEFT JOIN Challenge g ON g.id = f.challengeId
    WHERE f.id IN ${listOf(shown)} ORDER BY p.name`;
  return {
    page,
    hasMore: found.length > fellowsPerPage,
    fellows: rows.map(({ host, challenge, month, isPaused, ...fellow }) => ({
      ...fellow,
      host: host ?? unplaced,
      challenge: challenge ?? "",
      lastUpdate: month && showMonth(month),
      isPaused: Number(isPaused) === 1,
    })),
  };
}

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

/** Everybody who reads a fellow's progress, the fellow first. */
export const readersOf = (fellow: ReachedFellow) => prisma.$queryRaw<ProgressReader[]>`
  SELECT 'fellow' AS part, p.name FROM Fellow f JOIN Person p ON p.id = f.personId WHERE f.id = ${fellow.id}
  UNION ALL SELECT 'sponsor', p.name FROM Sponsorship s JOIN Person p ON p.id = s.personId WHERE s.fellowId = ${fellow.id}
  UNION ALL SELECT 'host lead', p.name FROM HostLead l JOIN Person p ON p.id = l.personId WHERE l.hostId = ${fellow.hostId}
  UNION ALL SELECT 'faculty', p.name FROM CohortMember m JOIN Person p ON p.id = m.personId
    WHERE m.cohortId = ${fellow.cohortId} AND m.role = 'faculty'`;

/** Whom to tell of a fellow's progress. */
export const sponsorsOf = (tx: Prisma.TransactionClient, fellowId: string) =>
  tx.person.findMany({
    where: { sponsorships: { some: { fellowId } } },
    select: { id: true, email: true },
  });
