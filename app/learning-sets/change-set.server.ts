import type { Prisma } from "../generated/prisma/client.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { announceChange } from "./meeting-mails.server.ts";
import { openly } from "./meetings.server.ts";
import { peopleExpected } from "./sets.server.ts";

/** A set as it is to be from now on. */
export type SetValue = { name: string; facilitatorId: string; people: string[] };

/**
 * Gives a set that stands another name, facilitator or members. Who leaves it keeps the meetings of their time; who comes in has
 * those from now on, and the calendars of both follow. Another facilitator reads what the set left, so it is told who that is. The
 * caller has asked the policy.
 * @returns the ids of those who came in
 */
export async function changeSet(
  tx: Transaction,
  setId: string,
  { name, facilitatorId, people }: SetValue,
  now: Date,
): Promise<string[]> {
  const coming = {
    where: { setId, cancelledAt: null, startsAt: { gt: now } },
    ...openly,
  };
  const knew = new Map<string, Awaited<ReturnType<typeof peopleExpected>>>();
  for (const meeting of await tx.setMeeting.findMany(coming))
    knew.set(meeting.id, await peopleExpected(meeting, tx));
  const before = await tx.learningSet.findUniqueOrThrow({ where: { id: setId } });
  await tx.learningSet.update({ where: { id: setId }, data: { name, facilitatorId } });
  const joined = await changeMembers(tx, setId, people, now);
  if (before.facilitatorId !== facilitatorId) await tellLedAnew(tx, before, facilitatorId, joined);
  for (const meeting of await tx.setMeeting.findMany(coming))
    await announceChange(tx, meeting, knew.get(meeting.id) ?? []);
  return joined;
}

/** Tells a set, and who facilitated it until now, by whom it is facilitated from now on; not who has just come in. */
async function tellLedAnew(
  tx: Transaction,
  { id, facilitatorId: before }: { id: string; facilitatorId: string },
  facilitatorId: string,
  joined: string[],
) {
  const people = await tx.person.findMany({
    where: {
      OR: [{ setMemberships: { some: { setId: id } } }, { id: { in: [before, facilitatorId] } }],
    },
    select: { id: true, name: true, email: true },
  });
  const who = people.find((person) => person.id === facilitatorId)?.name ?? "";
  const props = { who, url: addressOf(`/sets/${id}`) };
  await postAll(
    tx,
    people
      .filter(({ id: one }) => one !== facilitatorId && !joined.includes(one))
      .map((to) => ({ to, template: "set-led-anew" as const, props })),
  );
}

/**
 * Gives a set another facilitator; the calendars of both follow. The caller has asked the policy.
 * @throws Conflict when it has ended: what it left is for those who were there
 */
export async function changeFacilitator(
  tx: Transaction,
  setId: string,
  facilitatorId: string,
): Promise<void> {
  const { name, endedAt, members } = await tx.learningSet.findUniqueOrThrow({
    where: { id: setId },
    select: { name: true, endedAt: true, members: { select: { personId: true } } },
  });
  if (endedAt)
    throw new Conflict(`${name} has ended. What it left stays with those who were there.`);
  const people = members.map(({ personId }) => personId);
  await changeSet(tx, setId, { name, facilitatorId, people }, new Date());
}

/**
 * Takes somebody out of sets: they become a former member, and what is said from now on is not theirs, should they come back too.
 * @param which of their sets; those that have ended have no members
 */
export async function leaveSets(
  tx: Transaction,
  personId: string,
  which: Prisma.LearningSetWhereInput,
  now: Date,
): Promise<void> {
  const sets = await tx.learningSet.findMany({
    where: { AND: which, members: { some: { personId } } },
    include: { members: { select: { personId: true } } },
  });
  for (const { id, name, facilitatorId, members } of sets) {
    const people = members.map((member) => member.personId).filter((one) => one !== personId);
    await changeSet(tx, id, { name, facilitatorId, people }, now);
  }
}

/** Gives a set other members: who leaves becomes a former one. Calendars are the caller's. @returns the ids of those who came in */
export async function changeMembers(
  tx: Transaction,
  setId: string,
  people: string[],
  now: Date,
): Promise<string[]> {
  const standing = await tx.setMember.findMany({ where: { setId } });
  const leaving = standing.filter(({ personId }) => !people.includes(personId));
  const joining = people.filter((id) => !standing.some(({ personId }) => personId === id));
  await tx.formerSetMember.createMany({ data: leaving.map((one) => ({ ...one, leftAt: now })) });
  await tx.setMember.deleteMany({
    where: { setId, personId: { in: leaving.map(({ personId }) => personId) } },
  });
  await tx.setMember.createMany({
    data: joining.map((personId) => ({ setId, personId, joinedAt: now })),
  });
  return joining;
}
