import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { type Candidate, bondsAmong, readPeople } from "../set-forming/cohort-people.server.ts";
import { advisesAgainst, forbids, listed, usualBounds } from "../set-forming/rules.ts";
import { isConfirmed } from "../ui/confirmed.ts";
import type { NewSet } from "./new-set-form.ts";

/** Whom a set of a cohort may be made of, and who may facilitate it. @throws NotFound, Forbidden */
export async function readCandidates(actor: Actor, cohortId: string | undefined) {
  const cohort = await findCohortToRun(actor, cohortId);
  const { candidates, facilitators } = await readPeople(cohort, prisma);
  return {
    cohort: { id: cohort.id, name: cohort.name },
    candidates: candidates.map(({ id, name, profession, host, inSets }) => {
      return { id, name, profession, host, inSets: namesOf(inSets) };
    }),
    facilitators,
  };
}

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
    const people = { members, facilitator, cohort: candidates };
    const set = { ...people, bonds, bounds: usualBounds, mayBeAlone: false };
    const forbidden = forbids(set);
    if (forbidden.length > 0) return { errors: { member: forbidden } };
    const advice = [...advisesAgainst(set), ...members.flatMap(alreadyIn)];
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

const namesOf = (those: { name: string }[]) => those.map(({ name }) => name);

const alreadyIn = ({ name, inSets }: Candidate) =>
  inSets.length > 0 ? [`${name} is in ${listed(namesOf(inSets))} already.`] : [];

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
