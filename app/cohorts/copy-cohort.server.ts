import { DateTime } from "luxon";
import type { Cohort, CohortRole } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import type { CohortValue } from "./cohort-form.server.ts";
import { mustBeFree, typedCohort } from "./cohorts.server.ts";
import { movedMilestone } from "./moved-milestones.server.ts";

/** Somebody with a role in a cohort. */
export type Member = { personId: string; role: CohortRole };

/** The cohort of a programme whose set-up is to be copied. @throws NotFound */
async function findSource(programmeId: string, id: string, db: Transaction): Promise<Cohort> {
  const cohort = await db.cohort.findFirst({ where: { id, programmeId } });
  if (!cohort) throw new NotFound();
  return cohort;
}

/** Those of a cohort who still belong to its programme: they may come along to the next year. */
const stillThere = ({ id, programmeId }: Cohort, db: Transaction) =>
  db.$queryRaw<(Member & { name: string })[]>`
    SELECT m.personId, m.role, p.name FROM CohortMember m
      JOIN ProgrammePerson b ON b.personId = m.personId AND b.programmeId = ${programmeId} AND b.leftAt IS NULL
      JOIN Person p ON p.id = m.personId
    WHERE m.cohortId = ${id} ORDER BY p.name`;

/**
 * What the form of a new cohort takes from another of the programme: its set-up a year later, and who might come along.
 * @throws NotFound
 */
export async function readSource(programmeId: string, id: string) {
  const cohort = await findSource(programmeId, id, prisma);
  return {
    name: cohort.name,
    cohort: typedCohort({
      ...cohort,
      name: "",
      startsOn: yearAfter(cohort.startsOn, cohort.zone),
      endsOn: yearAfter(cohort.endsOn, cohort.zone),
    }),
    members: await stillThere(cohort, prisma),
  };
}

const yearAfter = (date: Date, zone: string) =>
  DateTime.fromJSDate(date, { zone }).plus({ years: 1 }).toJSDate();

/**
 * Makes a cohort. From another, it takes the milestones, moved to its own dates, and the members that were chosen; never
 * fellows, sets or anything that was written.
 * @returns its id, and how many milestones it begins with
 * @throws NotFound, Conflict when the programme has a cohort of the name
 */
export async function makeCohort(
  actor: Actor,
  programmeId: string | undefined,
  value: CohortValue,
  copied: { from: string | null; members: Member[] },
) {
  const programme = await findProgramme(actor, programmeId);
  return prisma.$transaction(async (tx) => {
    await mustBeFree(tx, { programmeId: programme.id, name: value.name });
    const made = await tx.cohort.create({ data: { ...value, programmeId: programme.id } });
    if (!copied.from) return { id: made.id, milestones: 0 };
    const source = await findSource(programme.id, copied.from, tx);
    const members = await stillThere(source, tx);
    const chosen = new Set(copied.members.map(keyOf));
    await tx.cohortMember.createMany({
      data: members
        .filter((member) => chosen.has(keyOf(member)))
        .map(({ personId, role }) => {
          return { cohortId: made.id, personId, role };
        }),
    });
    return { id: made.id, milestones: await copyMilestones(tx, source, made) };
  });
}

const keyOf = ({ role, personId }: Member) => `${role} ${personId}`;

async function copyMilestones(tx: Transaction, from: Cohort, to: Cohort): Promise<number> {
  const milestones = await tx.milestone.findMany({
    where: { cohortId: from.id },
    select: { title: true, about: true, startsOn: true, endsOn: true },
  });
  await tx.milestone.createMany({
    data: milestones.map((one) => ({ ...movedMilestone(one, from, to), cohortId: to.id })),
  });
  return milestones.length;
}
