import { showDay } from "../cohorts/wall-time.server.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";

/** A query of the look backs that the actor is asked for and has not answered: id, nothing, and until when they can. */
export const lookBacksWaiting = (actor: Actor, now: Date) => Prisma.sql`
  SELECT b.id, '' AS who, b.expiresAt AS title FROM Handover h CROSS JOIN LookBack b ON b.handoverId = h.id
  WHERE h.ownerId = ${actor.id} AND b.answeredAt IS NULL AND b.expiresAt > ${now} ORDER BY b.expiresAt`;

/** What home says of a look back. */
export const lookBackTask = ({ id, title }: { id: string; title: string }, { zone }: Actor) => ({
  to: `/look-backs/${id}`,
  text: "Say whether what was handed over to you still stands",
  detail: `By ${showDay(new Date(title), zone)}`,
  takes: "3 minutes",
  due: new Date(title),
});
