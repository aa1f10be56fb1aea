import { daysAfter, typedDay } from "../cohorts/days.server.ts";
import { findCohort } from "../cohorts/find-cohort.server.ts";
import type { Actor } from "../policy/actor.ts";
import { facultyOf, midYears } from "../policy/mid-year.ts";
import type { CohortOfProgramme } from "../policy/programmes.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { factsOf } from "./facts.server.ts";
import type { DaysValue } from "./review-forms.server.ts";
import { tellOfReviews } from "./review-mails.server.ts";

type Id = string | undefined;

/** In how many days reviews are usually prepared, and then held. */
const usualDays = { prepare: 14, meet: 21 };

/** The cohort whose reviews the actor may begin. @throws NotFound, Forbidden */
export async function findToBegin(actor: Actor, cohortId: Id, db?: Transaction) {
  const cohort = await findCohort(actor, cohortId, db);
  if (!midYears.may.arrange(actor, cohort))
    throw new Forbidden("Mid-year reviews are begun by the cohort’s faculty.");
  return cohort;
}

/** The cohort's faculty, of whom one comes to each review, by name. */
export const listFaculty = (cohort: CohortOfProgramme, db: Transaction = prisma) =>
  db.person.findMany({
    where: facultyOf(cohort),
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });

const withoutReview = (cohortId: string) => ({ cohortId, midYear: null, ending: null });

/** Reviews to be begun: the fellows who have none, the faculty, and the days that are proposed. @throws NotFound, Forbidden */
export async function openBeginning(actor: Actor, cohortId: Id) {
  const cohort = await findToBegin(actor, cohortId);
  const fellows = await prisma.fellow.findMany({
    where: withoutReview(cohort.id),
    orderBy: { person: { name: "asc" } },
    select: { id: true, person: { select: { name: true } } },
  });
  const inDays = (days: number) => typedDay(daysAfter(new Date(), days, cohort.zone), cohort.zone);
  return {
    cohort: { id: cohort.id, name: cohort.name },
    fellows: fellows.map(({ id, person }) => ({ id, name: person.name })),
    faculty: await listFaculty(cohort),
    given: {
      facultyId: actor.id,
      fellowId: "",
      prepareBy: inDays(usualDays.prepare),
      meetsOn: inDays(usualDays.meet),
    },
  };
}

/** @throws Conflict when that is nobody of the cohort's faculty */
export async function checkFaculty(cohort: CohortOfProgramme, facultyId: string, db: Transaction) {
  if (!(await db.person.count({ where: { id: facultyId, AND: facultyOf(cohort) } })))
    throw new Conflict("Choose somebody of the cohort’s faculty.");
}

/**
 * Begins the mid-year review of one fellow, or of every fellow of the cohort who has none, and asks all four sides by email to
 * prepare. Safe to repeat: who has a review keeps it.
 * @param fellowId empty: all of them
 * @returns how many were begun
 * @throws NotFound, Forbidden; Conflict when nobody is left
 */
export const beginReviews = (
  actor: Actor,
  cohortId: Id,
  { fellowId, ...value }: DaysValue & { fellowId: string },
) =>
  prisma.$transaction(async (tx) => {
    const cohort = await findToBegin(actor, cohortId, tx);
    await checkFaculty(cohort, value.facultyId, tx);
    const fellows = await tx.fellow.findMany({
      where: { ...withoutReview(cohort.id), ...(fellowId && { id: fellowId }) },
      select: { id: true },
    });
    if (fellows.length === 0) throw new Conflict("Their mid-year review is begun already.");
    await tx.midYearReview.createMany({
      data: fellows.map(({ id }) => ({ ...value, fellowId: id, byId: actor.id })),
    });
    const begun = await tx.midYearReview.findMany({
      where: { fellowId: { in: fellows.map(({ id }) => id) } },
    });
    const facts = await factsOf(
      begun.map(({ id }) => id),
      tx,
    );
    const told = begun.flatMap((review) => {
      const about = facts.get(review.id);
      return about ? [{ ...review, ...about }] : [];
    });
    await tellOfReviews(tx, "asked", told);
    return begun.length;
  });
