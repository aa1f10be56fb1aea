import type { z } from "zod";
import { runningCohort } from "../cohorts/running-cohort.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { assignRole } from "./assign-role.server.ts";
import { conflictsMadeBy } from "./conflicts.server.ts";
import { nameConflicts } from "./named-conflicts.server.ts";
import { findPerson } from "./people.server.ts";
import type { roleForm } from "./role-form.ts";
import { type RelatedTo, type RoleKind, isRoleKind, roleOf, roles } from "./roles.ts";

type Id = string | undefined;
type Choice = { id: string; name: string; about: string };
type Within = { programmeId: string; cohortId: string; personId: string };

const named = (about: string) => (row: { id: string; name: string }) => ({ ...row, about });

const choices: Record<RelatedTo, (db: Transaction, within: Within) => Promise<Choice[]>> = {
  cohort: async (db, { programmeId }) =>
    (
      await db.cohort.findMany({
        where: { programmeId },
        orderBy: { startsOn: "desc" },
        select: { id: true, name: true },
      })
    ).map(named("")),
  fellow: (db, { cohortId, personId }) => db.$queryRaw<Choice[]>`
    SELECT f.id, p.name, p.profession AS about FROM Fellow f JOIN Person p ON p.id = f.personId
    WHERE f.cohortId = ${cohortId} AND p.id <> ${personId} ORDER BY p.name`,
  set: (db, { cohortId }) => db.$queryRaw<Choice[]>`
    SELECT s.id, s.name, 'now with ' || p.name AS about FROM LearningSet s JOIN Person p ON p.id = s.facilitatorId
    WHERE s.cohortId = ${cohortId} AND s.endedAt IS NULL ORDER BY s.name`,
  host: async (db, { programmeId }) =>
    (
      await db.host.findMany({
        where: { programmeId },
        orderBy: { name: "asc" },
        select: { id: true, name: true, place: true },
      })
    ).map(({ place, ...host }) => ({ ...host, about: place })),
  person: (db, { cohortId, personId }) => db.$queryRaw<Choice[]>`
    SELECT p.id, p.name, p.profession AS about FROM (
      SELECT personId AS id FROM Fellow WHERE cohortId = ${cohortId}
      UNION SELECT facilitatorId FROM LearningSet WHERE cohortId = ${cohortId}
    ) w JOIN Person p ON p.id = w.id WHERE p.id <> ${personId} ORDER BY p.name`,
  nothing: () => Promise.resolve([]),
};

const chosenByCohort: RelatedTo[] = ["fellow", "set", "person"];

/**
 * What the form for a role offers: which role, and then what it may relate to, of one cohort at a time.
 * @param query role, and the id of a cohort other than the latest that has begun
 * @throws NotFound
 */
export async function openRole(
  actor: Actor,
  programmeId: Id,
  personId: Id,
  query: URLSearchParams,
) {
  const { id, name, programmeId: programme } = await findPerson(actor, programmeId, personId);
  const asked = query.get("role");
  const person = { id, name, programmeId: programme };
  if (!isRoleKind(asked)) return { person, kind: null };
  const { needs } = roles[asked];
  const cohorts = chosenByCohort.includes(needs)
    ? await prisma.cohort.findMany({
        where: { programmeId: programme },
        orderBy: { startsOn: "desc" },
        select: { id: true, name: true, startsOn: true },
      })
    : [];
  const cohort =
    cohorts.find((one) => one.id === query.get("cohort")) ?? runningCohort(cohorts, new Date());
  const within = { programmeId: programme, personId: id, cohortId: cohort?.id ?? "" };
  return {
    person,
    kind: asked,
    cohorts,
    cohort: cohort ?? null,
    choices: await choices[needs](prisma, within),
  };
}

/**
 * Gives somebody a role. Conflicts of interest that it makes are named first: it is given only once those have been seen.
 * @throws NotFound; Conflict that names each conflict of interest, and what to send for it to stand
 */
export async function giveRole(
  actor: Actor,
  programmeId: Id,
  personId: Id,
  { role: kind, to, understood }: z.output<typeof roleForm>,
): Promise<RoleKind> {
  const person = await findPerson(actor, programmeId, personId);
  const role = roleOf(kind, to);
  return prisma.$transaction(async (tx) => {
    const made = await nameConflicts(
      tx,
      person.programmeId,
      await conflictsMadeBy(tx, person.programmeId, person.id, role),
    );
    const all = made.map(({ key }) => key).join("; ");
    if (all !== "" && all !== understood)
      throw new Conflict(made.map(({ text, reason }) => `${text}. ${reason}`).join("\n"), {
        understood: all,
      });
    await assignRole(tx, person.programmeId, person.id, role);
    return kind;
  });
}
