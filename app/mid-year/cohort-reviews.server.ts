import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { midYears } from "../policy/mid-year.ts";
import { prisma } from "../server/database/client.server.ts";
import { type ReviewFacts, factsOf, sidesThere } from "./facts.server.ts";
import { untouched } from "./remove-review.server.ts";
import { allHave, namedSides } from "./sides.ts";

type Id = string | undefined;

const reviewsPerPage = 40;

/** The mid-year reviews of a cohort, as who runs it sees them: when they are and how far they have come, never what is said. @param page from 1 @throws NotFound, Forbidden */
export async function listReviews(actor: Actor, cohortId: Id, page: number) {
  const cohort = await findCohortToRun(actor, cohortId);
  const found = await prisma.midYearReview.findMany({
    where: { fellow: { cohortId: cohort.id } },
    orderBy: [{ meetsOn: "asc" }, { fellow: { person: { name: "asc" } } }],
    skip: (page - 1) * reviewsPerPage,
    take: reviewsPerPage + 1,
  });
  const shown = found.slice(0, reviewsPerPage);
  const facts = await factsOf(shown.map(({ id }) => id));
  const mayArrange = midYears.may.arrange(actor, cohort);
  const left = await prisma.fellow.count({
    where: { cohortId: cohort.id, midYear: null, ending: null },
  });
  const waiting = mayArrange
    ? await prisma.midYearReview.count({
        where: { fellow: { cohortId: cohort.id }, AND: untouched },
      })
    : 0;
  return {
    cohort: { id: cohort.id, name: cohort.name },
    page,
    hasMore: found.length > reviewsPerPage,
    left,
    reviews: shown.flatMap((review) => {
      const about = facts.get(review.id);
      if (!about) return [];
      return {
        id: review.id,
        fellow: about.fellow.name,
        faculty: about.facultyName,
        meetsOn: showDay(review.meetsOn, cohort.zone),
        state: stateInWords(review, about),
        may: {
          read: midYears.may.read(actor, { ...review, ...about }),
          arrange: mayArrange && !review.lockedAt,
        },
      };
    }),
    may: { begin: mayArrange && left > 0, takeBack: waiting > 1 },
  };
}

/** How far a review has come, in words. */
function stateInWords({ lockedAt }: { lockedAt: Date | null }, facts: ReviewFacts): string {
  if (lockedAt) return "Signed by all, and locked";
  if (facts.signed.length > 0)
    return `Signed by ${namedSides(facts.signed.map(({ side }) => side))}`;
  if (facts.opening)
    return allHave(sidesThere(facts), facts.ready)
      ? "Open, all have prepared"
      : "Open, not all have prepared";
  return facts.ready.length > 0
    ? `Prepared: ${namedSides(facts.ready)}`
    : "Nobody has prepared yet";
}
