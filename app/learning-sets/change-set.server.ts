import type { Transaction } from "../server/database/client.server.ts";
import { announceChange } from "./meeting-mails.server.ts";
import { openly } from "./meetings.server.ts";
import { peopleExpected } from "./sets.server.ts";

/** A set as it is to be from now on. */
export type SetValue = { name: string; facilitatorId: string; people: string[] };

/**
 * Gives a set that stands another name, facilitator or members. Who leaves it keeps the meetings of their time; who comes in has
 * those from now on, and the calendars of both follow. The caller has asked the policy.
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
  await tx.learningSet.update({ where: { id: setId }, data: { name, facilitatorId } });
  const joined = await changeMembers(tx, setId, people, now);
  for (const meeting of await tx.setMeeting.findMany(coming))
    await announceChange(tx, meeting, knew.get(meeting.id) ?? []);
  return joined;
}

/** Gives a set another facilitator; the calendars of both follow. The caller has asked the policy. */
export async function changeFacilitator(
  tx: Transaction,
  setId: string,
  facilitatorId: string,
): Promise<void> {
  const { name, members } = await tx.learningSet.findUniqueOrThrow({
    where: { id: setId },
    select: { name: true, members: { select: { personId: true } } },
  });
  const people = members.map(({ personId }) => personId);
  await changeSet(tx, setId, { name, facilitatorId, people }, new Date());
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
