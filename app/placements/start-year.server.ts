import { typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Cohort } from "../generated/prisma/client.ts";
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
    await beginYears(tx, [year.id], { on, cohort: year.cohort, byId: actor.id });
  });

/** Writes down that years of a cohort start, and their reviews. The caller has made sure that they can. */
export async function beginYears(
  tx: Transaction,
  fellowIds: string[],
  { on, cohort, byId }: { on: Date; cohort: Pick<Cohort, "endsOn" | "zone">; byId: string },
) {
  await tx.fellowshipStart.createMany({
    data: fellowIds.map((fellowId) => ({ fellowId, on, byId })),
  });
  const reviewed = await tx.hostReview.groupBy({
    by: ["fellowId"],
    where: { fellowId: { in: fellowIds } },
  });
  const days = reviewDays(on, cohort);
  await tx.hostReview.createMany({
    data: fellowIds
      .filter((id) => !reviewed.some(({ fellowId }) => fellowId === id))
      .flatMap((fellowId) => days.map((dueOn, at) => ({ fellowId, number: at + 1, dueOn }))),
  });
}
