import type { Actor } from "../policy/actor.ts";
import { dayFacts } from "../policy/presentation-relations.ts";
import { presentationDays } from "../policy/presentations.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";

/** A day as only `findDay` gives it: whoever holds one has reached it. */
export type ReachedDay = Awaited<ReturnType<typeof findDay>>;

/** The day that `id` names within the actor's reach, with its cohort and who is on its panel. @throws NotFound */
export async function findDay(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const day = await db.presentationDay.findFirst({
    where: { id, AND: presentationDays.reach(actor) },
    select: {
      ...dayFacts,
      id: true,
      startsAt: true,
      endsAt: true,
      minutes: true,
      place: true,
      link: true,
      revision: true,
      cohort: { select: { programmeId: true, name: true, zone: true } },
    },
  });
  if (!id || !day) throw new NotFound();
  return day;
}

/** As `findDay`, for who plans it. @throws NotFound, Forbidden */
export async function findDayToRun(actor: Actor, id: string | undefined, db?: Transaction) {
  const day = await findDay(actor, id, db);
  if (!presentationDays.may.run(actor, day))
    throw new Forbidden("The cohort’s faculty and the programme’s leads plan this day.");
  return day;
}

/** As `findDayToRun`, while it is still to come. @throws NotFound, Forbidden, Conflict */
export async function findDayToPlan(actor: Actor, id: string | undefined, db?: Transaction) {
  const day = await findDayToRun(actor, id, db);
  if (day.startsAt <= new Date())
    throw new Conflict("This day has begun, so it stays as it is. Plan another for who is left.");
  return day;
}
