import { typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { findOpenYear } from "./find-year.server.ts";
import { reviewDays } from "./pause-days.server.ts";

/** A year that can be started. @throws NotFound, Forbidden, Conflict when it has been, or was ended */
export async function findUnstarted(actor: Actor, fellowId: string | undefined, db?: Transaction) {
  const year = await findOpenYear(actor, fellowId, db);
  if (year.events.startedOn) {
    const on = showDay(year.events.startedOn, year.cohort.zone);
    throw new Conflict(`The year of ${year.name} has been started already, on ${on}.`);
  }
  return year;
}

/** A year, to say when it starts. @throws as `findUnstarted` */
export async function openStart(actor: Actor, fellowId: string | undefined) {
  const { id, name, cohort, host } = await findUnstarted(actor, fellowId);
  const { startsOn, endsOn, zone } = cohort;
  return {
    id,
    name,
    isPlaced: host !== null,
    on: typedDay(startsOn, zone),
    cohort: `${showDay(startsOn, zone)} to ${showDay(endsOn, zone)}`,
  };
}

/**
 * Starts a fellow's year, and puts its three host reviews into the sponsors' diaries, unless it has reviews.
 * @throws as `findUnstarted`
 */
export const startYear = (actor: Actor, fellowId: string | undefined, on: Date) =>
  prisma.$transaction(async (tx) => {
    const year = await findUnstarted(actor, fellowId, tx);
    await tx.fellowshipStart.create({ data: { fellowId: year.id, on, byId: actor.id } });
    if ((await tx.hostReview.count({ where: { fellowId: year.id } })) > 0) return;
    await tx.hostReview.createMany({
      data: reviewDays(on, year.cohort).map((dueOn, at) => {
        return { fellowId: year.id, number: at + 1, dueOn };
      }),
    });
  });
