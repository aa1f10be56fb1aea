import { findCohort } from "../cohorts/find-cohort.server.ts";
import { relationsIn } from "../cohorts/relations.server.ts";
import type { Cohort } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { seats } from "../policy/learning-sets.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Forbidden } from "../server/errors.server.ts";
import type { FormingAnswerValue } from "./answer-form.ts";

type Row = {
  relations: string;
  readers: string;
  experience: number | bigint | null;
  needs: string | null;
  free: string | null;
};

const readRow = async (actor: Actor, { id, programmeId }: Cohort, db: Transaction) => {
  const [row] = await db.$queryRaw<[Row]>`
    SELECT ${relationsIn(id, actor)} AS relations,
      (SELECT json_group_array(name ORDER BY name) FROM (
        SELECT p.name FROM CohortMember m JOIN Person p ON p.id = m.personId WHERE m.cohortId = ${id} AND m.role = 'faculty'
        UNION SELECT p.name FROM ProgrammeLead l JOIN Person p ON p.id = l.personId WHERE l.programmeId = ${programmeId})) AS readers,
      a.experience, json(a.needs) AS needs, json(a.free) AS free
    FROM (SELECT 1) LEFT JOIN FormingAnswer a ON a.cohortId = ${id} AND a.personId = ${actor.id}`;
  return row;
};

const list = (json: string | null) => JSON.parse(json ?? "[]") as string[];

/** A cohort of whose sets the actor may be a member, with what they have said so far. @throws NotFound, Forbidden */
async function findAnswer(actor: Actor, cohortId: string | undefined, db: Transaction) {
  const cohort = await findCohort(actor, cohortId, db);
  const row = await readRow(actor, cohort, db);
  if (!list(row.relations).some(seats.member))
    throw new Forbidden("The cohort’s sets are made up of its fellows and citizen partners.");
  return { cohort, row };
}

/** What the actor has said before the sets of a cohort are formed, and who reads it, by name. @throws NotFound, Forbidden */
export async function openAnswer(actor: Actor, cohortId: string | undefined) {
  const { cohort, row } = await findAnswer(actor, cohortId, prisma);
  return {
    cohort: { id: cohort.id, name: cohort.name },
    readers: list(row.readers),
    experience: row.experience === null ? null : Number(row.experience),
    needs: list(row.needs),
    free: list(row.free),
  };
}

/** Keeps what the actor says, in the place of what they said before. @throws NotFound, Forbidden */
export const saveAnswer = (
  actor: Actor,
  cohortId: string | undefined,
  answer: FormingAnswerValue,
) =>
  prisma.$transaction(async (tx) => {
    const { cohort } = await findAnswer(actor, cohortId, tx);
    const key = { cohortId: cohort.id, personId: actor.id };
    const said = { ...answer, answeredAt: new Date() };
    await tx.formingAnswer.upsert({
      where: { cohortId_personId: key },
      create: { ...key, ...said },
      update: said,
    });
  });
