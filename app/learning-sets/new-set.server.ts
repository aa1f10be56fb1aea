import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import type { Cohort } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { seats } from "../policy/learning-sets.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { isConfirmed } from "../ui/confirmed.ts";
import type { NewSet } from "./new-set-form.ts";
import { type Bond, type Candidate, advisesAgainst, forbids } from "./new-set-rules.ts";

/** Whom a set of a cohort may be made of, and who may facilitate it. @throws NotFound, Forbidden */
export async function readCandidates(actor: Actor, cohortId: string | undefined) {
  const cohort = await findCohortToRun(actor, cohortId);
  const { candidates, facilitators } = await readPeople(cohort, prisma);
  return { cohort: { id: cohort.id, name: cohort.name }, candidates, facilitators };
}

type PersonRow = {
  relation: string;
  id: string;
  name: string;
  profession: string;
  hostId: string | null;
  host: string | null;
  inSets: string;
};

async function readPeople({ id, programmeId }: Cohort, db: Transaction) {
  const rows = await db.$queryRaw<PersonRow[]>`
    SELECT o.relation, p.id, p.name, p.profession, o.hostId, h.name AS host,
      (SELECT json_group_array(l.name) FROM SetMember s JOIN LearningSet l ON l.id = s.setId
        WHERE s.personId = p.id AND l.cohortId = ${id}) AS inSets
    FROM (
      SELECT 'fellow' AS relation, personId, hostId FROM Fellow f WHERE cohortId = ${id}
        AND NOT EXISTS (SELECT 1 FROM FellowshipEnding e WHERE e.fellowId = f.id)
      UNION ALL SELECT m.role, m.personId, NULL FROM CohortMember m WHERE m.cohortId = ${id}
    ) o JOIN Person p ON p.id = o.personId LEFT JOIN Host h ON h.id = o.hostId
    ORDER BY p.name, p.id`;
  const earlier = await db.$queryRaw<{ id: string; name: string }[]>`
    SELECT DISTINCT p.id, p.name FROM Cohort c JOIN LearningSet l ON l.cohortId = c.id
      JOIN Person p ON p.id = l.facilitatorId
      JOIN ProgrammePerson b ON b.personId = p.id AND b.programmeId = c.programmeId
    WHERE c.programmeId = ${programmeId} AND b.leftAt IS NULL`;
  const offered = rows.filter(({ relation }) => seats.facilitator(relation));
  const facilitators = new Map([...earlier, ...offered].map(({ id, name }) => [id, name]));
  return {
    candidates: rows.filter(({ relation }) => seats.member(relation)).map(toCandidate),
    facilitators: [...facilitators]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, "en")),
  };
}

const toCandidate = ({ hostId, host, inSets, id, name, profession }: PersonRow): Candidate => ({
  id,
  name,
  profession,
  host: hostId ? { id: hostId, name: host ?? "" } : null,
  inSets: JSON.parse(inSets) as string[],
});

/** What came of making a set: its id, or what is wrong by field; under "confirmed", what speaks against it. */
export type Outcome = { made: string } | { errors: Record<string, string[]> };

/**
 * Makes a set by hand, unless a rule forbids it, or advice against it is not confirmed yet.
 * @throws NotFound, Forbidden
 */
export const makeSet = (
  actor: Actor,
  cohortId: string | undefined,
  { name, member, confirmed, ...typed }: NewSet,
): Promise<Outcome> =>
  prisma.$transaction(async (tx) => {
    const cohort = await findCohortToRun(actor, cohortId, tx);
    const { candidates, facilitators } = await readPeople(cohort, tx);
    const chosen = new Set(member);
    const members = candidates.filter(({ id }) => chosen.has(id));
    if (members.length === 0) return wrong("member", "Choose who is in the set");
    const facilitator = await findFacilitator(tx, cohort.programmeId, facilitators, typed);
    if ("errors" in facilitator) return facilitator;
    const where = { cohortId: cohort.id, name };
    if (await tx.learningSet.findFirst({ where, select: { id: true } }))
      return wrong("name", `The cohort has a set called ${name} already. Give it another name`);
    const bonds = await bondsAmong(tx, cohort.id, [facilitator.id, ...chosen]);
    const set = { members, facilitator, bonds, cohort: candidates };
    const forbidden = forbids(set);
    if (forbidden.length > 0) return { errors: { member: forbidden } };
    const advice = advisesAgainst(set);
    if (!isConfirmed(advice, confirmed)) return { errors: { confirmed: advice } };
    const { id } = await tx.learningSet.create({
      data: {
        ...where,
        facilitatorId: facilitator.id,
        members: { createMany: { data: members.map((one) => ({ personId: one.id })) } },
      },
    });
    return { made: id };
  });

const wrong = (field: string, message: string) => ({ errors: { [field]: [message] } });

type Named = { id: string; name: string };

async function findFacilitator(
  tx: Transaction,
  programmeId: string,
  offered: Named[],
  { facilitatorId, facilitatorEmail: email }: Pick<NewSet, "facilitatorId" | "facilitatorEmail">,
): Promise<Named | { errors: Record<string, string[]> }> {
  const chosen = offered.find(({ id }) => id === facilitatorId);
  if (chosen && !email) return chosen;
  if (chosen) return wrong("facilitatorEmail", "Choose a name or enter an address, not both");
  if (!email) return wrong("facilitatorId", "Choose who facilitates the set");
  const person = await tx.person.findFirst({
    where: { email, programmes: { some: { programmeId, leftAt: null } } },
    select: { id: true, name: true },
  });
  return person ?? wrong("facilitatorEmail", "Nobody of the programme has that address");
}

/** The line management among some people, and who of them is mentor or coach of whom in this cohort. */
async function bondsAmong(tx: Transaction, cohortId: string, people: string[]): Promise<Bond[]> {
  const managed = await tx.lineManagement.findMany({
    where: { managerId: { in: people }, reportId: { in: people } },
  });
  const pairs = await tx.pair.findMany({
    where: { personId: { in: people }, fellow: { cohortId, personId: { in: people } } },
    select: { kind: true, personId: true, fellow: { select: { personId: true } } },
  });
  return [
    ...managed.map(({ managerId, reportId }) => {
      return { kind: "line manager" as const, from: managerId, to: reportId };
    }),
    ...pairs.map(({ kind, personId, fellow }) => ({ kind, from: personId, to: fellow.personId })),
  ];
}
