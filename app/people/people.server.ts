import type { z } from "zod";
import { runningCohort } from "../cohorts/running-cohort.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { people } from "../policy/people.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { type Added, type NewPerson, addPerson } from "./add-person.server.ts";
import { assignRole } from "./assign-role.server.ts";
import { conflictsOfPerson } from "./conflicts.server.ts";
import { nameConflicts } from "./named-conflicts.server.ts";
import type { newPersonForm } from "./person-form.ts";
import { rolesOf, shownRole } from "./role-rows.server.ts";
import { roleOf, roles } from "./roles.ts";

/** Somebody of a programme as only `findPerson` gives them: whoever holds one leads the programme. */
export type FoundPerson = Awaited<ReturnType<typeof findPerson>>;

/** Somebody of a programme within the actor's reach, also when they have left. @throws NotFound */
export async function findPerson(
  actor: Actor,
  programmeId: string | undefined,
  personId: string | undefined,
) {
  const belonging = { programmeId, AND: people.reach(actor) };
  const person = await prisma.person.findFirst({
    where: { id: personId, programmes: { some: belonging } },
    select: {
      id: true,
      name: true,
      email: true,
      profession: true,
      cameInAt: true,
      programmes: { select: { programmeId: true, addedAt: true, leftAt: true } },
    },
  });
  const here = person?.programmes.find((one) => one.programmeId === programmeId);
  if (!programmeId || !personId || !person || !here) throw new NotFound();
  const { programmes, ...about } = person;
  return { ...about, ...here, may: { correct: people.may.correct(actor, programmes) } };
}

/** Somebody of a programme, with their roles in it and the conflicts of interest that these make. @throws NotFound */
export async function readPerson(
  actor: Actor,
  programmeId: string | undefined,
  personId: string | undefined,
) {
  const person = await findPerson(actor, programmeId, personId);
  const rows = await rolesOf(prisma, person.programmeId, [person.id]);
  const conflicts = await conflictsOfPerson(prisma, person.programmeId, person.id);
  const { addedAt, leftAt, cameInAt, ...about } = person;
  return {
    ...about,
    since: showDay(addedAt, actor.zone),
    left: leftAt && showDay(leftAt, actor.zone),
    cameIn: cameInAt && showDay(cameInAt, actor.zone),
    roles: rows.map(shownRole),
    conflicts: await nameConflicts(prisma, person.programmeId, conflicts),
  };
}

/** What the form for a new person offers: the programme's cohorts, the latest first, and which is usual. @throws NotFound */
export async function openNewPerson(actor: Actor, programmeId: string | undefined) {
  const { id, name } = await findProgramme(actor, programmeId);
  const cohorts = await prisma.cohort.findMany({
    where: { programmeId: id },
    orderBy: { startsOn: "desc" },
    select: { id: true, name: true, startsOn: true },
  });
  return { id, name, cohorts, usualId: runningCohort(cohorts, new Date())?.id };
}

const isThere: Record<Exclude<Added["standing"], "new">, (name: string) => string> = {
  belongs: (name) => `${name} has this email address, and belongs to the programme already.`,
  left: (name) => `${name} has this email address, and has left the programme. Bring them back.`,
};

/**
 * Adds one person to a programme, with a first role if it needs nothing but a cohort.
 * @returns their id, and the role that still needs what it relates to, if one was chosen
 * @throws NotFound; Conflict, naming them, when they belong to the programme already or have left it
 */
export async function addByHand(
  actor: Actor,
  programmeId: string | undefined,
  { role, cohortId, ...person }: NewPerson & z.output<typeof newPersonForm>,
) {
  const programme = await findProgramme(actor, programmeId);
  return prisma.$transaction(async (tx) => {
    const { id, standing } = await addPerson(tx, programme.id, person);
    if (standing !== "new") {
      const { name } = await tx.person.findUniqueOrThrow({ where: { id }, select: { name: true } });
      throw new Conflict(isThere[standing](name), { thereId: id, thereName: name });
    }
    const canBeGiven = role !== "" && (roles[role].needs === "nothing" || isCohort(role, cohortId));
    if (canBeGiven) await assignRole(tx, programme.id, id, roleOf(role, cohortId));
    return { id, role: canBeGiven ? null : role || null };
  });
}

const isCohort = (kind: keyof typeof roles, cohortId: string) =>
  roles[kind].needs === "cohort" && cohortId !== "";
