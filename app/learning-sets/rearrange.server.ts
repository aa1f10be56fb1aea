import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import type { Cohort } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { type Candidate, bondsAmong, readPeople } from "../set-forming/cohort-people.server.ts";
import { advisesAgainst, forbids, usualBounds } from "../set-forming/rules.ts";
import { isConfirmed } from "../ui/confirmed.ts";
import { changeMembers } from "./change-set.server.ts";
import { tellFormed } from "./formed-mails.server.ts";
import { openly } from "./meetings.server.ts";
import { changeMeeting } from "./plan-meetings.server.ts";
import type { Merge, Split } from "./rearrange-form.ts";
import { findSet, peopleOf } from "./sets.server.ts";

/** What came of it: the cohort whose sets are others now, or what is wrong by field. */
export type Rearranged = { cohortId: string } | { errors: Record<string, string[]> };

type NewSet = {
  name: string;
  facilitatorId: string;
  people: string[];
  /** The fields of the form that hold its name and its facilitator. */
  fields: { name: string; facilitatorId: string };
};

/** The sets of a cohort that could become one, and who could facilitate it. @throws NotFound, Forbidden */
export async function openMerger(actor: Actor, cohortId: string | undefined) {
  const cohort = await findCohortToRun(actor, cohortId);
  const standing = await prisma.learningSet.findMany({
    where: { cohortId: cohort.id, endedAt: null },
    orderBy: { name: "asc" },
    select: { id: true, name: true, _count: { select: { members: true } } },
  });
  const { facilitators } = await readPeople(cohort, prisma);
  return {
    cohort: { id: cohort.id, name: cohort.name },
    sets: standing.map(({ id, name, _count }) => ({ id, name, members: _count.members })),
    facilitators,
  };
}

/**
 * Makes one set of two. What was said in each stays with those who were there; the meetings that were to come are called off.
 * @throws NotFound, Forbidden
 */
export const mergeSets = (
  actor: Actor,
  cohortId: string | undefined,
  { first, second, name, facilitatorId, confirmed }: Merge,
): Promise<Rearranged> =>
  prisma.$transaction(async (tx) => {
    const cohort = await findCohortToRun(actor, cohortId, tx);
    if (first === second) return wrong("second", "Choose another set than the first");
    const fields = { name: "name", facilitatorId: "facilitatorId" };
    const people = [
      ...(await membersOf(tx, cohort, first)),
      ...(await membersOf(tx, cohort, second)),
    ];
    const made = [{ name, facilitatorId, people, fields }];
    return rearrange(tx, { cohort, ending: [first, second], made, confirmed });
  });

/** A set that could become two, with its members and who could facilitate. @throws NotFound, Forbidden, Conflict when it has ended */
export async function openSplit(actor: Actor, setId: string | undefined) {
  const set = await findSet(actor, setId);
  const cohort = await findCohortToRun(actor, set.cohortId);
  if (set.endedAt) throw new Conflict("This set has ended already.");
  const { facilitators } = await readPeople(cohort, prisma);
  const people = await peopleOf(set);
  return {
    set: { id: set.id, name: set.name, facilitatorId: set.facilitatorId },
    cohort: { id: cohort.id, name: cohort.name },
    members: people
      .filter(({ isFacilitator }) => !isFacilitator)
      .map(({ id, name, profession }) => ({ id, name, profession })),
    facilitators,
  };
}

/** Makes two sets of one: those that were ticked, and the others. @throws as `openSplit` */
export const splitSet = (
  actor: Actor,
  setId: string | undefined,
  { member, confirmed, ...typed }: Split,
): Promise<Rearranged> =>
  prisma.$transaction(async (tx) => {
    const set = await findSet(actor, setId);
    const cohort = await findCohortToRun(actor, set.cohortId, tx);
    const members = await membersOf(tx, cohort, set.id);
    const going = members.filter((id) => member.includes(id));
    if (going.length === 0 || going.length === members.length)
      return wrong("member", "Tick some of them, and leave some");
    const fieldsOf = (which: "first" | "second") => ({
      name: `${which}Name`,
      facilitatorId: `${which}FacilitatorId`,
    });
    const made: NewSet[] = [
      {
        name: typed.firstName,
        facilitatorId: typed.firstFacilitatorId,
        people: members.filter((id) => !going.includes(id)),
        fields: fieldsOf("first"),
      },
      {
        name: typed.secondName,
        facilitatorId: typed.secondFacilitatorId,
        people: going,
        fields: fieldsOf("second"),
      },
    ];
    if (typed.firstName === typed.secondName) return wrong("secondName", "Give it another name");
    return rearrange(tx, { cohort, ending: [set.id], made, confirmed });
  });

const wrong = (field: string, message: string) => ({ errors: { [field]: [message] } });

async function membersOf(tx: Transaction, cohort: Cohort, id: string) {
  const set = await tx.learningSet.findFirst({
    where: { id, cohortId: cohort.id },
    include: { members: { select: { personId: true } } },
  });
  if (!set) throw new NotFound();
  if (set.endedAt) throw new Conflict(`${set.name} has ended already.`);
  return set.members.map(({ personId }) => personId);
}

type Plan = { cohort: Cohort; ending: string[]; made: NewSet[]; confirmed: string | undefined };

async function rearrange(
  tx: Transaction,
  { cohort, ending, made, confirmed }: Plan,
): Promise<Rearranged> {
  const { candidates, facilitators } = await readPeople(cohort, tx);
  const advice: string[] = [];
  for (const { name, facilitatorId, people, fields } of made) {
    const facilitator = facilitators.find(({ id }) => id === facilitatorId);
    if (!facilitator) return wrong(fields.facilitatorId, "Choose somebody of the list");
    if (await tx.learningSet.count({ where: { cohortId: cohort.id, name } }))
      return wrong(
        fields.name,
        `The cohort has, or had, a set called ${name}. Give it another name`,
      );
    const members = candidates.filter(({ id }) => people.includes(id));
    const wouldBe = { ...(await asRules(tx, cohort, members, facilitator)), cohort: candidates };
    const forbidden = forbids(wouldBe);
    if (forbidden.length > 0) return { errors: { [fields.name]: forbidden } };
    advice.push(...advisesAgainst(wouldBe).map((sentence) => `${name}: ${sentence}`));
  }
  if (!isConfirmed(advice, confirmed)) return { errors: { confirmed: advice } };
  const now = new Date();
  for (const id of ending) await endSet(tx, id, now);
  for (const set of made) await makeSet(tx, cohort.id, set, now);
  return { cohortId: cohort.id };
}

const asRules = async (
  tx: Transaction,
  cohort: Cohort,
  members: Candidate[],
  facilitator: { id: string; name: string },
) => ({
  members,
  facilitator,
  bonds: await bondsAmong(tx, cohort.id, [facilitator.id, ...members.map(({ id }) => id)]),
  bounds: usualBounds,
  mayBeAlone: false,
});

/** Ends a set: what was to come is called off while its people are still told of it; then they are former members. */
async function endSet(tx: Transaction, id: string, now: Date) {
  const coming = await tx.setMeeting.findMany({
    where: { setId: id, cancelledAt: null, endsAt: { gt: now } },
    ...openly,
  });
  for (const meeting of coming) await changeMeeting(tx, meeting, { cancelledAt: now });
  await tx.meetingPoll.updateMany({
    where: { setId: id, closedAt: null },
    data: { closedAt: now },
  });
  await changeMembers(tx, id, [], now);
  await tx.learningSet.update({ where: { id }, data: { endedAt: now } });
}

async function makeSet(tx: Transaction, cohortId: string, set: NewSet, now: Date) {
  const { name, facilitatorId } = set;
  const { id } = await tx.learningSet.create({ data: { cohortId, name, facilitatorId } });
  const coming = await changeMembers(tx, id, set.people, now);
  await tellFormed(tx, id, [...coming, facilitatorId]);
}
