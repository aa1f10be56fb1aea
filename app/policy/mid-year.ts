import type { MidYearReview, MidYearSide, Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";
import type { CohortOfProgramme } from "./programmes.ts";

/** What the policy asks of a mid-year review. */
export type MidYearFacts = Pick<MidYearReview, "fellowId" | "facultyId"> & {
  fellow: { cohortId: string };
};

/** Fellows whose mentor the actor is. */
export const mentored = (actor: Actor) => actor.pairedWith.filter(({ kind }) => kind === "mentor");
const own = (actor: Actor) => actor.fellowships.map(({ id }) => id);

/** The sides on which the actor comes to a review: of the faculty, the one who is named for it. */
function sidesOf(actor: Actor, { fellowId, facultyId, fellow }: MidYearFacts): MidYearSide[] {
  const isNamed = facultyId === actor.id && actor.facultyOf.includes(fellow.cohortId);
  return [
    ...(own(actor).includes(fellowId) ? (["fellow"] as const) : []),
    ...(includes(mentored(actor), fellowId) ? (["mentor"] as const) : []),
    ...(includes(actor.sponsorOf, fellowId) ? (["sponsor"] as const) : []),
    ...(isNamed ? (["faculty"] as const) : []),
  ];
}

/** Who of a cohort's faculty may come to its reviews. */
export const facultyOf = ({ id, programmeId }: CohortOfProgramme): Prisma.PersonWhereInput => ({
  memberships: { some: { cohortId: id, role: "faculty" } },
  programmes: { some: { programmeId, leftAt: null } },
});

/** A mid-year review is for its four sides. Who runs the cohort sees when it is, and how far it has come. */
export const midYears = {
  reach: (actor: Actor): Prisma.MidYearReviewWhereInput => ({
    OR: [
      { fellowId: { in: [...own(actor), ...ids(mentored(actor)), ...ids(actor.sponsorOf)] } },
      { facultyId: actor.id, fellow: { cohortId: { in: actor.facultyOf } } },
    ],
  }),
  /** Reviews whose days and faculty the actor settles. */
  arranged: (actor: Actor): Prisma.MidYearReviewWhereInput => ({
    fellow: { cohortId: { in: actor.facultyOf } },
  }),
  sidesOf,
  may: {
    read: (actor: Actor, review: MidYearFacts) => sidesOf(actor, review).length > 0,
    /** Begins the reviews of a cohort, and settles their days. */
    arrange: (actor: Actor, cohort: { id: string }) => actor.facultyOf.includes(cohort.id),
    /** Opens it to all four at the meeting, and writes down what they agree. */
    lead: (actor: Actor, review: MidYearFacts) =>
      sidesOf(actor, review).some((side) => side === "fellow" || side === "faculty"),
  },
};
