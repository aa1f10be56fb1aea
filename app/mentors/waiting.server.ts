import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";

/** A query of the requests that wait for the actor's answer, the earliest first: `id`, `who` asks, and of what `kind`. */
export const requestsWaiting = (actor: Actor) => Prisma.sql`
  SELECT t.id, q.name AS who, t.kind FROM MentorOffer o JOIN MentorRequest t ON t.offerId = o.id
    JOIN Fellow f ON f.id = t.fellowId JOIN Person q ON q.id = f.personId
  WHERE o.personId = ${actor.id} AND t.answer IS NULL ORDER BY t.createdAt`;
