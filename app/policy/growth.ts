import type { Fellow, Prisma, RatingRequest } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

type Owned = { personId: string };
const isOwn = (actor: Actor, row: Owned) => row.personId === actor.id;

/** What somebody says of themselves: self-ratings, the twelve shifts, links of evidence. Theirs alone; faculty have no part in it. */
export const ownGrowth = {
  reach: (actor: Actor) => ({ personId: actor.id }),
  may: { read: isOwn },
};

/** The fellowship that somebody's growth is drawn over: the latest that has begun, or else the latest. */
export const growthYear = (actor: Actor, now: Date) =>
  actor.fellowships.find(({ startsOn }) => startsOn <= now) ?? actor.fellowships[0];

type Asked = Pick<RatingRequest, "personId" | "facultyId"> & { fellow: Pick<Fellow, "cohortId"> };

const isAsked = (actor: Actor, request: Asked) =>
  request.facultyId === actor.id && actor.facultyOf.includes(request.fellow.cohortId);

/**
 * A question for a rating, its answer and the reply: for the fellow who asks, and the one member of faculty who was asked, as
 * long as they are of that cohort's faculty.
 */
export const ratingRequests = {
  reach: (actor: Actor): Prisma.RatingRequestWhereInput => ({
    OR: [
      { personId: actor.id },
      { facultyId: actor.id, fellow: { cohortId: { in: actor.facultyOf } } },
    ],
  }),
  may: {
    read: (actor: Actor, request: Asked) => isOwn(actor, request) || isAsked(actor, request),
    answer: isAsked,
    reply: isOwn,
    withdraw: isOwn,
  },
};

/** Whom a fellow may ask for a rating: the faculty of the cohort of that year. */
export const raters = {
  reach: (actor: Actor, year: Pick<Fellow, "cohortId">): Prisma.PersonWhereInput => ({
    id: { not: actor.id },
    memberships: { some: { cohortId: year.cohortId, role: "faculty" } },
  }),
};
