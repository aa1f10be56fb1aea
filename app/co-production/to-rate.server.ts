import { DateTime } from "luxon";
import { Prisma } from "../generated/prisma/client.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { writtenBy } from "../policy/challenge-relations.ts";
import { listOf } from "../server/database/list-of.server.ts";

/** For how many days after it was written down work is asked about on home: later, one hardly remembers. */
const askedForDays = 60;

/** Work that home asks about: its page, what it was, and on which day. */
export type WorkToRate = { id: string; who: string; title: string };

/** A query of the work on the actor's challenges that they have not rated, as `WorkToRate`; the oldest first. */
export const workToRate = (actor: Actor, now: Date) => Prisma.sql`
  SELECT '/challenges/' || w.challengeId || '/co-production/' || w.id || '/rating' AS id, w.what AS who, w."on" AS title
  FROM CoProduction w WHERE w.challengeId IN ${listOf(writtenBy(actor))}
    AND w.createdAt > ${DateTime.fromJSDate(now).minus({ days: askedForDays }).toJSDate()}
    AND NOT EXISTS (SELECT 1 FROM CoProductionRating r WHERE r.coProductionId = w.id AND r.personId = ${actor.id})
  ORDER BY w."on"`;

/** What home says of work to rate. */
export const ratingTask = ({ id, who: what, title: on }: WorkToRate, { zone }: Actor) => ({
  to: id,
  text: "Say how far it was done together",
  detail: `${what.length > 80 ? `${what.slice(0, 79).trimEnd()}…` : what}. ${showDay(new Date(on), zone)}`,
  takes: "1 minute",
});
