import type { Cohort } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { seats, sets } from "../policy/learning-sets.ts";
import { slotCohorts } from "../policy/slot-cohorts.ts";
import { cohorts } from "../policy/programmes.ts";
import { prisma } from "../server/database/client.server.ts";
import { cohortState } from "./cohort-state.ts";
import { findCohort } from "./find-cohort.server.ts";
import { relationsIn } from "./relations.server.ts";
import { showDay } from "./wall-time.server.ts";

/**
 * A cohort as whoever belongs to it finds it: its dates, who runs it, and of its sets those that the actor may know of; for who
 * runs it, the id of the plan by which its sets are being formed.
 * @throws NotFound
 */
export async function readCohort(actor: Actor, id: string | undefined) {
  const cohort = await findCohort(actor, id);
  const about = await readAbout(cohort, actor);
  const found = await prisma.learningSet.findMany({
    where: { cohortId: cohort.id, AND: sets.reach(actor) },
    orderBy: { name: "asc" },
    select: { id: true, name: true, facilitator: { select: { name: true } } },
  });
  const state = cohortState(cohort, new Date());
  return {
    id: cohort.id,
    name: cohort.name,
    programme: { id: cohort.programmeId, name: about.programme },
    from: showDay(cohort.startsOn, cohort.zone),
    to: showDay(cohort.endsOn, cohort.zone),
    zone: cohort.zone.replaceAll("_", " "),
    state,
    fellows: about.fellows,
    faculty: about.faculty,
    leads: about.leads,
    sets: found.map((set) => ({ id: set.id, name: set.name, facilitator: set.facilitator.name })),
    awaitsSet: state !== "over" && about.relations.some(seats.member),
    plan: cohorts.may.run(actor, cohort) ? about.plan : null,
    may: {
      run: cohorts.may.run(actor, cohort),
      setUp: cohorts.may.setUp(actor, cohort),
      seeSlots: slotCohorts.may.read(actor, { ...cohort, fellows: [] }),
    },
  };
}

type AboutRow = {
  programme: string;
  fellows: number | bigint;
  faculty: string;
  leads: string;
  relations: string;
  plan: string | null;
};

/** Its programme, how many fellows it has, the names of those who run it, what the actor is in it, and its open plan. */
async function readAbout({ id, programmeId }: Cohort, actor: Actor) {
  const [row] = await prisma.$queryRaw<[AboutRow]>`
    SELECT name AS programme,
      (SELECT count(*) FROM Fellow WHERE cohortId = ${id}) AS fellows,
      (SELECT json_group_array(p.name ORDER BY p.name) FROM CohortMember m JOIN Person p ON p.id = m.personId
        WHERE m.cohortId = ${id} AND m.role = 'faculty') AS faculty,
      (SELECT json_group_array(p.name ORDER BY p.name) FROM ProgrammeLead l JOIN Person p ON p.id = l.personId
        WHERE l.programmeId = ${programmeId}) AS leads,
      ${relationsIn(id, actor)} AS relations,
      (SELECT id FROM SetPlan WHERE cohortId = ${id} AND publishedAt IS NULL) AS plan
    FROM Programme WHERE id = ${programmeId}`;
  return {
    programme: row.programme,
    fellows: Number(row.fellows),
    faculty: JSON.parse(row.faculty) as string[],
    leads: JSON.parse(row.leads) as string[],
    relations: JSON.parse(row.relations) as string[],
    plan: row.plan,
  };
}
