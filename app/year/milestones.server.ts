import { showDays, typedDay } from "../cohorts/days.server.ts";
import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import type { Milestone } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { milestones } from "../policy/year.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import type { MilestoneValue } from "./milestone-form.server.ts";

/**
 * A milestone that the actor may change, with its cohort.
 * @throws NotFound, Forbidden
 */
export async function findMilestoneToChange(
  actor: Actor,
  id: string | undefined,
  db: Transaction = prisma,
) {
  const milestone = await db.milestone.findFirst({
    where: { id, AND: milestones.reach(actor) },
    include: { cohort: true },
  });
  if (!id || !milestone) throw new NotFound();
  if (!milestones.may.change(actor, milestone)) throw new Forbidden();
  return milestone;
}

/** What the form's fields hold for a milestone. A milestone of one day has no last. */
export function typedFields({ title, about, startsOn, endsOn }: MilestoneValue, zone: string) {
  const [first, last] = [typedDay(startsOn, zone), typedDay(endsOn, zone)];
  return { title, about, first, last: last === first ? "" : last };
}

/** What a milestone says, in one text: whether it has been changed since it was seen. */
export const wordingOf = ({ title, about, startsOn, endsOn }: MilestoneValue) =>
  JSON.stringify([title, about, startsOn, endsOn]);

/**
 * Adds a milestone to a cohort's year.
 * @returns its id
 * @throws NotFound, Forbidden, Conflict when one of that title begins on that day already
 */
export const addMilestone = (
  actor: Actor,
  cohortId: string | undefined,
  value: MilestoneValue,
): Promise<string> =>
  prisma.$transaction(async (tx) => {
    const { id, zone } = await findCohortToRun(actor, cohortId, tx);
    await refuseTwin(tx, { ...value, cohortId: id }, zone);
    return (await tx.milestone.create({ data: { ...value, cohortId: id } })).id;
  });

/**
 * Changes or moves a milestone.
 * @param value with what the milestone said when it was seen, as `wordingOf` has it
 * @returns its cohort's id
 * @throws NotFound, Forbidden, Conflict when it has been changed since, or another of that title begins on that day
 */
export const changeMilestone = (
  actor: Actor,
  id: string | undefined,
  { seen, ...value }: MilestoneValue & { seen: string },
): Promise<string> =>
  prisma.$transaction(async (tx) => {
    const before = await findMilestoneToChange(actor, id, tx);
    const { zone } = before.cohort;
    if (wordingOf(before) !== seen)
      throw new Conflict(
        `Somebody else has changed this milestone since you opened it: it is now “${before.title}”, ` +
          `${showDays(before.startsOn, before.endsOn, zone)}. ` +
          "What you typed is still here; send it again only if it should replace that.",
        { seen: wordingOf(before) },
      );
    await refuseTwin(tx, { ...value, cohortId: before.cohortId, id: before.id }, zone);
    await tx.milestone.update({ where: { id: before.id }, data: value });
    return before.cohortId;
  });

/** Takes a milestone out of its cohort's year. @returns the cohort's id @throws NotFound, Forbidden */
export const removeMilestone = (actor: Actor, id: string | undefined): Promise<string> =>
  prisma.$transaction(async (tx) => {
    const milestone = await findMilestoneToChange(actor, id, tx);
    await tx.milestone.delete({ where: { id: milestone.id } });
    return milestone.cohortId;
  });

async function refuseTwin(
  tx: Transaction,
  {
    id,
    cohortId,
    title,
    startsOn,
  }: Pick<Milestone, "cohortId" | "title" | "startsOn"> & { id?: string },
  zone: string,
) {
  const twin = await tx.milestone.findFirst({
    where: { cohortId, title, startsOn, NOT: { id: id ?? "" } },
  });
  if (!twin) return;
  const when = showDays(twin.startsOn, twin.endsOn, zone);
  throw new Conflict(`“${title}” is in the year already, ${when}. Choose another title or day.`);
}
