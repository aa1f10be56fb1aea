import { cohortState } from "../cohorts/cohort-state.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { findProgramme } from "./find-programme.server.ts";
import { nextSteps } from "./next-steps.ts";

const cohortsPerPage = 10;

/**
 * A programme as its leads find it: its cohorts, the latest first, how much there is of everything else, and, while it is
 * new, what to do next.
 * @param page of the cohorts, from 1
 * @throws NotFound
 */
export async function readOverview(actor: Actor, id: string | undefined, page: number) {
  const programme = await findProgramme(actor, id);
  const found = await prisma.cohort.findMany({
    where: { programmeId: programme.id },
    orderBy: [{ startsOn: "desc" }, { name: "asc" }],
    skip: (page - 1) * cohortsPerPage,
    take: cohortsPerPage + 1,
    select: { id: true, name: true, startsOn: true, endsOn: true, zone: true },
  });
  const shown = found.slice(0, cohortsPerPage);
  const fellows = await fellowsOf(shown.map((cohort) => cohort.id));
  const { latest, ...counts } = await countAll(programme.id);
  const now = new Date();
  return {
    id: programme.id,
    name: programme.name,
    slug: programme.slug,
    takesInterest: programme.takesInterest,
    page,
    hasMore: found.length > cohortsPerPage,
    cohorts: shown.map((cohort) => ({
      id: cohort.id,
      name: cohort.name,
      from: showDay(cohort.startsOn, cohort.zone),
      to: showDay(cohort.endsOn, cohort.zone),
      state: cohortState(cohort, now),
      fellows: fellows.get(cohort.id) ?? 0,
    })),
    counts,
    steps: nextSteps({ ...counts, programmeId: programme.id, cohortId: latest }),
  };
}

/** How many fellows each of some cohorts has. */
async function fellowsOf(cohortIds: string[]) {
  const groups = await prisma.fellow.groupBy({
    by: ["cohortId"],
    where: { cohortId: { in: cohortIds } },
    _count: true,
  });
  return new Map(groups.map((group) => [group.cohortId, group._count]));
}

type Begun = "isPlanned" | "isPlaced" | "hasSets" | "isStarted" | "isInvited";
type Count = number | bigint;
type CountRow = Record<"people" | "leads" | "hosts" | "interests" | "proposals" | Begun, Count> & {
  latest: string | null;
};

async function countAll(programmeId: string) {
  const [row] = await prisma.$queryRaw<[CountRow]>`
    SELECT
      (SELECT count(*) FROM ProgrammePerson WHERE programmeId = ${programmeId} AND leftAt IS NULL) AS people,
      (SELECT count(*) FROM ProgrammeLead WHERE programmeId = ${programmeId}) AS leads,
      (SELECT count(*) FROM Host WHERE programmeId = ${programmeId}) AS hosts,
      (SELECT count(*) FROM Interest WHERE programmeId = ${programmeId} AND confirmedAt IS NOT NULL AND answer IS NULL) AS interests,
      (SELECT count(*) FROM Proposal p CROSS JOIN Host h ON h.id = p.hostId WHERE h.programmeId = ${programmeId} AND p.state = 'submitted') AS proposals,
      (SELECT id FROM Cohort WHERE programmeId = ${programmeId} ORDER BY startsOn DESC LIMIT 1) AS latest,
      EXISTS (SELECT 1 FROM Cohort c JOIN Milestone m ON m.cohortId = c.id WHERE c.programmeId = ${programmeId}) AS isPlanned,
      EXISTS (SELECT 1 FROM Cohort c JOIN Fellow f ON f.cohortId = c.id WHERE c.programmeId = ${programmeId} AND f.hostId IS NOT NULL) AS isPlaced,
      EXISTS (SELECT 1 FROM Cohort c JOIN LearningSet l ON l.cohortId = c.id WHERE c.programmeId = ${programmeId}) AS hasSets,
      EXISTS (SELECT 1 FROM Cohort c JOIN Fellow f ON f.cohortId = c.id JOIN FellowshipStart s ON s.fellowId = f.id
        WHERE c.programmeId = ${programmeId}) AS isStarted,
      EXISTS (SELECT 1 FROM Invitation WHERE programmeId = ${programmeId})
        OR EXISTS (SELECT 1 FROM ProgrammePerson b JOIN Person p ON p.id = b.personId WHERE b.programmeId = ${programmeId}
          AND p.cameInAt IS NOT NULL AND p.id NOT IN (SELECT personId FROM ProgrammeLead WHERE programmeId = ${programmeId})) AS isInvited`;
  return {
    latest: row.latest,
    people: Number(row.people),
    leads: Number(row.leads),
    hosts: Number(row.hosts),
    interests: Number(row.interests),
    proposals: Number(row.proposals),
    isPlanned: Boolean(Number(row.isPlanned)),
    isPlaced: Boolean(Number(row.isPlaced)),
    hasSets: Boolean(Number(row.hasSets)),
    isStarted: Boolean(Number(row.isStarted)),
    isInvited: Boolean(Number(row.isInvited)),
  };
}
