import { typedDay } from "../cohorts/days.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { checkFaculty, listFaculty, findToBegin } from "./begin.server.ts";
import { findToArrange } from "./find-review.server.ts";
import type { DaysValue } from "./review-forms.server.ts";
import { isUntouched } from "./remove-review.server.ts";
import { tellOfReviews } from "./review-mails.server.ts";

type Id = string | undefined;

/** The days of a review, and who of the faculty comes, to be changed. @throws NotFound, Forbidden; Conflict once it is locked */
export async function openDays(actor: Actor, id: Id) {
  const review = await findToArrange(actor, id);
  const cohort = await findToBegin(actor, review.fellow.cohortId);
  const { zone } = cohort;
  return {
    id: review.id,
    fellow: review.fellow.name,
    cohort: { id: cohort.id },
    faculty: await listFaculty(cohort),
    may: { remove: await isUntouched(review) },
    given: {
      facultyId: review.facultyId,
      prepareBy: typedDay(review.prepareBy, zone),
      meetsOn: typedDay(review.meetsOn, zone),
    },
  };
}

/** Changes the days of a review, or who of the faculty comes, and tells all of its sides by email. The same sent twice tells nobody. @returns the cohort's id @throws as `openDays` */
export const changeDays = (actor: Actor, id: Id, value: DaysValue) =>
  prisma.$transaction(async (tx) => {
    const review = await findToArrange(actor, id, tx);
    const cohort = await findToBegin(actor, review.fellow.cohortId, tx);
    await checkFaculty(cohort, value.facultyId, tx);
    const isSame =
      review.facultyId === value.facultyId &&
      review.prepareBy.getTime() === value.prepareBy.getTime() &&
      review.meetsOn.getTime() === value.meetsOn.getTime();
    if (isSame) return cohort.id;
    await tx.midYearReview.update({ where: { id: review.id }, data: value });
    await tellOfReviews(tx, "moved", [await findToArrange(actor, review.id, tx)]);
    return cohort.id;
  });
