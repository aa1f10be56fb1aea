import { z } from "zod";
import { showDays } from "../cohorts/days.server.ts";
import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { planYear } from "./plan-year.server.ts";
import { yearTemplate } from "./year-template.ts";

/** Milestones are told apart by title, as people do: whatever the case, and the space around it. */
const named = (title: string) => title.trim().toLowerCase();

async function titlesOf(cohortId: string, db: Transaction) {
  const found = await db.milestone.findMany({ where: { cohortId }, select: { title: true } });
  return new Set(found.map(({ title }) => named(title)));
}

/**
 * The template of the year on a cohort's dates: what there is to add, and what is there already.
 * @throws NotFound, Forbidden
 */
export async function openTemplate(actor: Actor, cohortId: string | undefined) {
  const cohort = await findCohortToRun(actor, cohortId);
  const there = await titlesOf(cohort.id, prisma);
  const planned = planYear(yearTemplate, cohort);
  const kept = new Set(planned.map(({ key }) => key));
  return {
    id: cohort.id,
    cohort: cohort.name,
    items: planned.map(({ key, title, about, startsOn, endsOn }) => ({
      key,
      title,
      about,
      when: showDays(startsOn, endsOn, cohort.zone),
      isThere: there.has(named(title)),
    })),
    leftOut: yearTemplate.filter(({ key }) => !kept.has(key)).map(({ title }) => title),
  };
}

const keys = yearTemplate.map(({ key }) => key);
const ticked = z.string().optional();

/** Which of the template's milestones were chosen: a checkbox each, so that a refusal knows them all. */
export const templateForm = z
  .object(Object.fromEntries(keys.map((key) => [key, ticked])))
  .transform((chosen, context) => {
    const found = keys.filter((key) => chosen[key]);
    if (found.length > 0) return found;
    context.addIssue({
      code: "custom",
      path: ["milestones"],
      message: "Choose at least one milestone",
    });
    return z.NEVER;
  });

/**
 * Adds the chosen milestones of the template to a cohort's year. Safe to repeat: what is there by title stays as it is.
 * @param chosen keys of the template
 * @returns how many were added, and to which cohort
 * @throws NotFound, Forbidden
 */
export const addFromTemplate = (actor: Actor, cohortId: string | undefined, chosen: string[]) =>
  prisma.$transaction(async (tx) => {
    const cohort = await findCohortToRun(actor, cohortId, tx);
    const there = await titlesOf(cohort.id, tx);
    const added = planYear(yearTemplate, cohort).filter(
      ({ key, title }) => chosen.includes(key) && !there.has(named(title)),
    );
    await tx.milestone.createMany({
      data: added.map(({ title, about, startsOn, endsOn }) => {
        return { cohortId: cohort.id, title, about, startsOn, endsOn };
      }),
    });
    return { cohortId: cohort.id, count: added.length };
  });
