import { typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { type OpenYear, findOpenYear } from "./find-year.server.ts";
import { type Span, daysPaused, movedBy, ownEnd } from "./pause-days.server.ts";
import type { PauseValue } from "./pause-form.server.ts";
import { pauseProblem } from "./pause-rules.server.ts";

/**
 * Pauses a year. When the day back is known, what was still to come moves by the days away at once; else it does when the
 * fellow is back.
 * @returns what has become of the year, in words
 * @throws NotFound, Forbidden, Conflict when the year was ended, or another pause was written meanwhile
 */
export const pauseYear = (
  actor: Actor,
  fellowId: string | undefined,
  { reason, from, until }: PauseValue,
): Promise<string> =>
  prisma.$transaction(async (tx) => {
    const year = await findOpenYear(actor, fellowId, tx);
    refuse(pauseProblem(year, { from, until }));
    const data = { fellowId: year.id, reason, from, until, byId: actor.id };
    await tx.fellowshipPause.create({ data });
    if (!until)
      return `Paused from ${showDay(from, year.cohort.zone)}. The year moves when they are back.`;
    return move(tx, year, { from, until }, [...year.events.pauses, { from, until }]);
  });

function refuse(problem: { says: string } | null) {
  if (problem) throw new Conflict(`${problem.says}.`);
}

/** A pause and its year, for who may say when it ends. @throws NotFound, Forbidden, Conflict when the year was ended */
export async function findPause(
  actor: Actor,
  { fellowId, pauseId }: { fellowId?: string; pauseId?: string },
  db?: Transaction,
) {
  const year = await findOpenYear(actor, fellowId, db);
  const pause = year.events.pauses.find(({ id }) => id === pauseId);
  if (!pause) throw new NotFound();
  return { year, pause };
}

/** A pause, to say when it ends. @throws as `findPause` */
export async function openReturn(actor: Actor, params: { fellowId?: string; pauseId?: string }) {
  const { year, pause } = await findPause(actor, params);
  const { zone } = year.cohort;
  return {
    id: year.id,
    name: year.name,
    from: showDay(pause.from, zone),
    until: typedDay(pause.until ?? new Date(), zone),
    lastDay: showDay(year.lastDay, zone),
  };
}

/**
 * Says when somebody is back, or corrects it: what was still to come when they went moves by the days away.
 * @returns what has become of the year, in words
 * @throws as `findPause`; Conflict also when another pause was written meanwhile
 */
export const endPause = (
  actor: Actor,
  params: { fellowId?: string; pauseId?: string },
  until: Date,
): Promise<string> =>
  prisma.$transaction(async (tx) => {
    const { year, pause } = await findPause(actor, params, tx);
    const span = { from: pause.from, until };
    refuse(pauseProblem(year, span, pause.id));
    await tx.fellowshipPause.update({ where: { id: pause.id }, data: { until } });
    const others = year.events.pauses.filter(({ id }) => id !== pause.id);
    return move(tx, year, span, [...others, span], pause);
  });

/**
 * Moves the end of a year to where its pauses put it, and host reviews that nobody has signed and that were due after the
 * pause began by the days that it became longer.
 * @param before the pause as it stood, if it did
 */
async function move(
  tx: Transaction,
  year: OpenYear,
  span: Span,
  pauses: Span[],
  before: Span = { from: span.from, until: null },
): Promise<string> {
  const { cohort } = year;
  const endsOn = ownEnd(cohort, pauses);
  await tx.fellow.update({ where: { id: year.id }, data: { endsOn } });
  const days = daysPaused([span], cohort.zone) - daysPaused([before], cohort.zone);
  const coming = await tx.hostReview.findMany({
    where: { fellowId: year.id, dueOn: { gte: span.from }, signatures: { none: {} } },
    select: { id: true, dueOn: true },
  });
  for (const { id, dueOn } of coming) {
    const data = { dueOn: movedBy(dueOn, days, cohort.zone) };
    await tx.hostReview.update({ where: { id }, data });
  }
  return `Saved. The year now ends on ${showDay(endsOn ?? cohort.endsOn, cohort.zone)}.`;
}
