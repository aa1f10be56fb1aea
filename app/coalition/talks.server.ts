import { daysAfter, typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { findOwnChallenge, findStakeholder } from "./find-stakeholder.server.ts";
import type { TalkValue } from "./stakeholder-form.server.ts";

type Id = string | undefined;

/** How many earlier conversations a page tells of; and in how many days the next one is proposed. */
const talksShown = 20;
const usualDays = 14;

const openTalk = (stakeholderId: string, db: Transaction = prisma) =>
  db.stakeholderTalk.findFirst({
    where: { stakeholderId, doneAt: null },
    orderBy: { dueOn: "asc" },
  });

/** Who has a conversation, in words: one of the challenge's fellows, or somebody who was. */
export const whoHas = (
  personId: string,
  actor: Actor,
  fellows: { id: string; name: string }[],
): string =>
  personId === actor.id
    ? "You"
    : (fellows.find(({ id }) => id === personId)?.name ?? "A fellow who was on the challenge");

/** Somebody on the map, with the next conversation and what came of earlier ones, the last first. @throws NotFound */
export async function readStakeholder(actor: Actor, challengeId: Id, id: Id) {
  const { zone, fellows, ...challenge } = await findOwnChallenge(actor, challengeId);
  const found = await findStakeholder(actor, challengeId, id);
  const next = await openTalk(found.id);
  const earlier = await prisma.stakeholderTalk.findMany({
    where: { stakeholderId: found.id, doneAt: { not: null } },
    orderBy: { doneAt: "desc" },
    take: talksShown,
  });
  return {
    id: found.id,
    role: found.role,
    name: found.name,
    interest: found.interest,
    influence: found.influence,
    energy: found.energy,
    relationship: found.relationship,
    challenge,
    owners: fellows.map((fellow) => fellow.name),
    next: next && {
      who: whoHas(next.personId, actor, fellows),
      about: next.about,
      by: showDay(next.dueOn, zone),
      isPast: next.dueOn < new Date(),
    },
    earlier: earlier.map((talk) => ({
      id: talk.id,
      who: whoHas(talk.personId, actor, fellows),
      outcome: talk.outcome,
      on: showDay(talk.doneAt ?? talk.updatedAt, zone),
    })),
  };
}

/** The next conversation with somebody, to be planned, or planned anew. @throws NotFound */
export async function openPlan(actor: Actor, challengeId: Id, id: Id) {
  const { fellows, zone } = await findOwnChallenge(actor, challengeId);
  const { role } = await findStakeholder(actor, challengeId, id);
  const talk = id ? await openTalk(id) : null;
  const soon = daysAfter(new Date(), usualDays, zone);
  return {
    challengeId,
    stakeholderId: id,
    role,
    fellows,
    talk: {
      personId: talk?.personId ?? actor.id,
      about: talk?.about ?? "",
      dueOn: typedDay(talk && talk.dueOn > new Date() ? talk.dueOn : soon, zone),
    },
  };
}

/** Plans the next conversation; one that is planned becomes this one. @throws NotFound; Conflict when somebody else than a fellow of the challenge is to have it */
export const planTalk = (actor: Actor, challengeId: Id, id: Id, value: TalkValue) =>
  prisma.$transaction(async (tx) => {
    const { fellows } = await findOwnChallenge(actor, challengeId, tx);
    const stakeholder = await findStakeholder(actor, challengeId, id, tx);
    if (!fellows.some((fellow) => fellow.id === value.personId))
      throw new Conflict("A conversation is had by one of the challenge’s fellows. Choose one.");
    const talk = await openTalk(stakeholder.id, tx);
    if (talk) await tx.stakeholderTalk.update({ where: { id: talk.id }, data: value });
    else await tx.stakeholderTalk.create({ data: { ...value, stakeholderId: stakeholder.id } });
  });

/** The conversation that is planned with somebody, of which to say what came. @throws NotFound; Conflict when none is */
export async function findPlannedTalk(actor: Actor, challengeId: Id, id: Id, db?: Transaction) {
  const { role, id: stakeholderId } = await findStakeholder(actor, challengeId, id, db);
  const talk = await openTalk(stakeholderId, db);
  if (!talk)
    throw new Conflict("No conversation is planned with them, or it is written down already.");
  return { ...talk, role };
}

/** Writes down what came of the conversation that was planned. @throws as `findPlannedTalk` */
export const finishTalk = (actor: Actor, challengeId: Id, id: Id, outcome: string) =>
  prisma.$transaction(async (tx) => {
    const talk = await findPlannedTalk(actor, challengeId, id, tx);
    const data = { outcome, doneAt: new Date() };
    await tx.stakeholderTalk.update({ where: { id: talk.id }, data });
  });
