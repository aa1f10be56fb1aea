import { findChallenge, findToWork } from "../challenges/find-challenge.server.ts";
import { typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { challenges } from "../policy/challenges.ts";
import { coProductionRatings, coProductions } from "../policy/co-production.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { findUnrated, findWork, ratedSides, ratersOf } from "./find-work.server.ts";
import { differenceInWords } from "./levels.ts";
import type { WorkValue } from "./work-form.server.ts";

type Id = string | undefined;

const workPerPage = 20;

/** What was done with citizens on a challenge, the last first, each with what the actor may see of how it was rated. @param page from 1 @throws NotFound */
export async function listWork(actor: Actor, challengeId: Id, page: number) {
  const challenge = await findChallenge(actor, challengeId);
  const found = await prisma.coProduction.findMany({
    where: { challengeId: challenge.id, AND: coProductions.reach(actor) },
    orderBy: [{ on: "desc" }, { createdAt: "desc" }],
    skip: (page - 1) * workPerPage,
    take: workPerPage + 1,
  });
  const shown = found.slice(0, workPerPage);
  const ids = shown.map(({ id }) => id);
  const raters = await ratersOf(ids);
  const ratings = await prisma.coProductionRating.findMany({
    where: {
      coProductionId: { in: ids },
      AND: coProductionRatings.reach(actor),
    },
  });
  const mayRate = coProductions.sideOf(actor, { challengeId: challenge.id }) !== null;
  return {
    challenge: { id: challenge.id, title: challenge.title },
    page,
    hasMore: found.length > workPerPage,
    work: shown.map(({ id, what, on }) => {
      const rated = raters.filter(({ workId }) => workId === id);
      return {
        id,
        what,
        on: showDay(on, challenge.cohort.zone),
        sides: ratedSides(rated),
        difference: differenceInWords(ratings.filter((one) => one.coProductionId === id)),
        may: { rate: mayRate && !rated.some(({ personId }) => personId === actor.id) },
      };
    }),
    may: { work: challenges.may.work(actor, challenge) },
  };
}

/** A piece of work, and what the actor may see of how it was rated. @throws NotFound */
export async function readWork(actor: Actor, challengeId: Id, id: Id) {
  const { challenge, raters, ...work } = await findWork(actor, challengeId, id);
  const ratings = await prisma.coProductionRating.findMany({
    where: { coProductionId: work.id, AND: coProductionRatings.reach(actor) },
    orderBy: { ratedAt: "asc" },
  });
  const nameOf = (rater: string) =>
    raters.find(({ personId }) => personId === rater)?.name ?? "Somebody";
  const own = ratings.find(({ personId }) => personId === actor.id);
  const sides = ratedSides(raters);
  const isOpen = sides.fellows && sides.citizens;
  const mayRate = coProductions.sideOf(actor, work) !== null;
  return {
    challenge: { id: challenge.id, title: challenge.title },
    id: work.id,
    what: work.what,
    sides,
    on: showDay(work.on, challenge.cohort.zone),
    ratings: ratings.map(({ byCitizen, level, note, personId }) => ({
      id: personId,
      byCitizen,
      level,
      note,
      name: personId === actor.id ? "You" : nameOf(personId),
    })),
    difference: differenceInWords(ratings),
    may: {
      rate: mayRate && !own,
      rateAnew: mayRate && own !== undefined && !isOpen,
      change: challenges.may.work(actor, challenge) && raters.length === 0,
    },
  };
}

/** Work to be written down. @throws NotFound, Forbidden */
export async function openNewWork(actor: Actor, challengeId: Id) {
  const { id, title, cohort } = await findToWork(actor, challengeId);
  return { id, title, today: typedDay(new Date(), cohort.zone) };
}

/** Writes down what was done with citizens. The same of the same day sent twice is one. @returns its id @throws NotFound, Forbidden */
export const writeWork = (actor: Actor, challengeId: Id, value: WorkValue) =>
  prisma.$transaction(async (tx) => {
    const { id } = await findToWork(actor, challengeId, tx);
    const same = await tx.coProduction.findFirst({ where: { challengeId: id, ...value } });
    if (same) return same.id;
    const data = { ...value, challengeId: id, byId: actor.id };
    return (await tx.coProduction.create({ data, select: { id: true } })).id;
  });

/** Says what was done in other words, while nobody has rated it. @throws as `findUnrated`; Conflict when it was changed meanwhile */
export const changeWork = (
  actor: Actor,
  challengeId: Id,
  id: Id,
  { revision, ...value }: WorkValue & { revision: number },
) =>
  prisma.$transaction(async (tx) => {
    const work = await findUnrated(actor, challengeId, id, tx);
    if (work.revision !== revision)
      throw new Conflict(
        "Somebody changed this meanwhile. What you typed is below: look at the page, then save again.",
        { revision: String(work.revision) },
      );
    const data = { ...value, revision: { increment: 1 } };
    await tx.coProduction.update({ where: { id: work.id }, data });
  });

/** Takes it off the record, while nobody has rated it. @throws as `findUnrated` */
export const removeWork = (actor: Actor, challengeId: Id, id: Id) =>
  prisma.$transaction(async (tx) => {
    const work = await findUnrated(actor, challengeId, id, tx);
    await tx.coProduction.delete({ where: { id: work.id } });
  });
