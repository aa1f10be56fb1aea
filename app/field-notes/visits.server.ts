import { findChallenge, findToWork } from "../challenges/find-challenge.server.ts";
import { typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { fieldNotes } from "../policy/field-notes.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import type { VisitValue } from "./note-forms.server.ts";
import { seenAs } from "./seen-as.server.ts";

type Id = string | undefined;

const visitsPerPage = 10;

/** The visits and conversations of a challenge, the last first. @param page from 1 @throws NotFound */
export async function listVisits(actor: Actor, challengeId: Id, page: number) {
  const challenge = await findChallenge(actor, challengeId);
  const found = await prisma.visit.findMany({
    where: { challengeId: challenge.id, AND: fieldNotes.reach(actor) },
    orderBy: [{ on: "desc" }, { createdAt: "desc" }],
    skip: (page - 1) * visitsPerPage,
    take: visitsPerPage + 1,
    include: { by: { select: { name: true } } },
  });
  return {
    challenge: { id: challenge.id, title: challenge.title },
    page,
    hasMore: found.length > visitsPerPage,
    visits: found.slice(0, visitsPerPage).map((visit) => ({
      id: visit.id,
      place: visit.place,
      withWhom: visit.withWhom,
      seen: visit.seen,
      changes: visit.changes,
      by: visit.by.name,
      on: showDay(visit.on, challenge.cohort.zone),
    })),
    may: { write: fieldNotes.may.write(actor, { challengeId: challenge.id }) },
  };
}

/** Where the actor may write down a visit. @throws NotFound, Forbidden */
export async function openNewVisit(actor: Actor, challengeId: Id) {
  const { id, title, cohort } = await findToWork(actor, challengeId);
  return { id, title, today: typedDay(new Date(), cohort.zone) };
}

/** Writes down a visit. The same of the same day sent twice is one. @throws NotFound, Forbidden */
export const writeVisit = (actor: Actor, challengeId: Id, value: VisitValue) =>
  prisma.$transaction(async (tx) => {
    const { id } = await findToWork(actor, challengeId, tx);
    if (await tx.visit.findFirst({ where: { challengeId: id, ...value } })) return;
    await tx.visit.create({ data: { ...value, challengeId: id, byId: actor.id } });
  });

/** A visit that the actor may change, with its challenge's zone. @throws NotFound, Forbidden */
export async function findVisit(actor: Actor, challengeId: Id, id: Id, db: Transaction = prisma) {
  const challenge = await findToWork(actor, challengeId, db);
  const visit = await db.visit.findFirst({ where: { id, challengeId: challenge.id } });
  if (!id || !visit) throw new NotFound();
  return { ...visit, zone: challenge.cohort.zone };
}

/** Puts a visit in other words. @throws NotFound, Forbidden; Conflict when it was changed meanwhile */
export const changeVisit = (
  actor: Actor,
  challengeId: Id,
  id: Id,
  { revision, ...value }: VisitValue & { revision: number },
) =>
  prisma.$transaction(async (tx) => {
    const visit = await findVisit(actor, challengeId, id, tx);
    seenAs(visit.revision, revision);
    const data = { ...value, revision: { increment: 1 } };
    await tx.visit.update({ where: { id: visit.id }, data });
  });

/** Removes a visit. @throws NotFound, Forbidden */
export async function removeVisit(actor: Actor, challengeId: Id, id: Id) {
  const visit = await findVisit(actor, challengeId, id);
  await prisma.visit.deleteMany({ where: { id: visit.id } });
}
