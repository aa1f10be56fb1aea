import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { stakeholders as policy } from "../policy/coalition.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { findOwnChallenge, findStakeholder } from "./find-stakeholder.server.ts";
import { whoHas } from "./talks.server.ts";
import { byStanding, coalitionInWords } from "./standing.ts";
import type { StakeholderValue } from "./stakeholder-form.server.ts";

type Id = string | undefined;

/** How many a map holds: with more of them it helps nobody to choose whom to see next. */
export const mostStakeholders = 40;

/** The map of a challenge of the actor's own: everybody on it, with the next conversation. @throws NotFound */
export async function readCoalition(actor: Actor, challengeId: Id) {
  const { id, title, zone, fellows } = await findOwnChallenge(actor, challengeId);
  const found = await prisma.stakeholder.findMany({
    where: { challengeId: id, AND: policy.reach(actor) },
    take: mostStakeholders,
    include: { talks: { where: { doneAt: null }, orderBy: { dueOn: "asc" }, take: 1 } },
  });
  const now = new Date();
  const listed = byStanding(found).map(({ talks: [talk], ...one }, at) => ({
    id: one.id,
    number: at + 1,
    role: one.role,
    name: one.name,
    interest: one.interest,
    relationship: one.relationship,
    influence: one.influence,
    energy: one.energy,
    next: talk
      ? {
          who: whoHas(talk.personId, actor, fellows),
          about: talk.about,
          by: showDay(talk.dueOn, zone),
          isPast: talk.dueOn < now,
        }
      : null,
  }));
  return {
    challenge: { id, title },
    owners: fellows.map((fellow) => fellow.name),
    stakeholders: listed,
    summary: listed.length > 0 ? coalitionInWords(listed) : "",
    may: { add: listed.length < mostStakeholders },
  };
}

/** Puts somebody on the map. The same role and name sent twice are one. @returns their id @throws NotFound; Conflict when it is full */
export const addStakeholder = (actor: Actor, challengeId: Id, value: StakeholderValue) =>
  prisma.$transaction(async (tx) => {
    const challenge = await findOwnChallenge(actor, challengeId, tx);
    const { role, name } = value;
    const there = await tx.stakeholder.findMany({
      where: { challengeId: challenge.id },
      select: { id: true, role: true, name: true },
    });
    const same = there.find((one) => one.role === role && one.name === name);
    if (same) return same.id;
    if (there.length >= mostStakeholders)
      throw new Conflict(
        `A map holds ${mostStakeholders} people. Take somebody off first; what you typed is still here.`,
      );
    const made = await tx.stakeholder.create({
      data: { ...value, challengeId: challenge.id, byId: actor.id },
      select: { id: true },
    });
    return made.id;
  });

type ChangedStakeholder = StakeholderValue & { revision: number };

/** Says of somebody on the map what is so now. @throws NotFound; Conflict when it was changed meanwhile */
export const changeStakeholder = (
  actor: Actor,
  challengeId: Id,
  id: Id,
  { revision, ...value }: ChangedStakeholder,
) =>
  prisma.$transaction(async (tx) => {
    const found = await findStakeholder(actor, challengeId, id, tx);
    if (found.revision !== revision)
      throw new Conflict(
        "Somebody changed this meanwhile. What you typed is below: look at the page, then save again.",
        { revision: String(found.revision) },
      );
    const data = { ...value, revision: { increment: 1 } };
    await tx.stakeholder.update({ where: { id: found.id }, data });
  });

/** Takes somebody off the map, with the conversations. @throws NotFound */
export async function removeStakeholder(actor: Actor, challengeId: Id, id: Id) {
  const found = await findStakeholder(actor, challengeId, id);
  await prisma.stakeholder.deleteMany({ where: { id: found.id } });
  return found.role;
}
