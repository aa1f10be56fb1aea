import type { Actor } from "../policy/actor.ts";
import { years } from "../policy/placements.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import { factsOf } from "./facts.server.ts";

/** A fellow's year as only `findYear` gives it: whoever holds one has reached it. */
export type ReachedYear = Awaited<ReturnType<typeof findYear>>;

/** The fellow's year that `id` names within the actor's reach. @throws NotFound */
export async function findYear(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const year = await db.fellow.findFirst({
    where: { id, AND: years.reach(actor) },
    include: { cohort: true, challenge: { select: { title: true } } },
  });
  if (!id || !year) throw new NotFound();
  return year;
}

const onlyLeads = "A fellow’s year is arranged by the programme’s leads.";

/** As `findYear`, for who may arrange it. @throws NotFound, Forbidden */
export async function findYearToArrange(actor: Actor, id: string | undefined, db?: Transaction) {
  const year = await findYear(actor, id, db);
  if (!years.may.arrange(actor, year)) throw new Forbidden(onlyLeads);
  return year;
}

/**
 * As `findYearToArrange`, with who and what belongs to it, of a year that was not ended.
 * @throws NotFound, Forbidden, Conflict once it was ended
 */
export async function findOpenYear(actor: Actor, id: string | undefined, db?: Transaction) {
  const year = await findYearToArrange(actor, id, db);
  const facts = await factsOf(year, false, db);
  if (facts.events.ending)
    throw new Conflict(`The year of ${facts.name} was ended, so it stays as it is.`);
  return { ...year, ...facts, lastDay: year.endsOn ?? year.cohort.endsOn };
}

/** A year that was not ended, as only `findOpenYear` gives it: whoever holds one may arrange it. */
export type OpenYear = Awaited<ReturnType<typeof findOpenYear>>;
