import { typedDay } from "../cohorts/days.server.ts";
import { competenciesOf, byDomain } from "../growth/competencies.server.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { goals } from "../policy/goals.ts";
import { growthYear } from "../policy/growth.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { findOwnGoal, listed } from "./find-goal.server.ts";
import type { GoalValue } from "./goal-form.server.ts";
import type { Origin } from "./origin.server.ts";

const goalsPerPage = 20;

/** Open before closed; of the open, what is next first; of the closed, the latest. */
const inOrder = [
  { closedAt: { sort: "desc", nulls: "first" } },
  { nextOn: { sort: "asc", nulls: "last" } },
  { createdAt: "asc" },
] satisfies Prisma.GoalOrderByWithRelationInput[];

/** The actor's own goals. @param page from 1 @throws Forbidden for who is no fellow */
export async function listGoals(actor: Actor, page: number) {
  if (!goals.may.start(actor)) throw new Forbidden("Goals come with a fellowship year.");
  const found = await prisma.goal.findMany({
    where: goals.own(actor),
    orderBy: inOrder,
    skip: (page - 1) * goalsPerPage,
    take: goalsPerPage + 1,
  });
  const shown = found.slice(0, goalsPerPage).map((goal) => listed(goal, actor.zone));
  return {
    page,
    hasMore: found.length > goalsPerPage,
    open: shown.filter(({ closedOn }) => !closedOn),
    closed: shown.filter(({ closedOn }) => closedOn),
  };
}

/** The goals that fellows share with the actor. @param page from 1 */
export async function listReceived(actor: Actor, page: number) {
  const found = await prisma.goal.findMany({
    where: goals.received(actor),
    orderBy: inOrder,
    skip: (page - 1) * goalsPerPage,
    take: goalsPerPage + 1,
    include: { person: { select: { name: true } } },
  });
  return {
    page,
    hasMore: found.length > goalsPerPage,
    goals: found
      .slice(0, goalsPerPage)
      .map(({ person, ...goal }) => ({ ...listed(goal, actor.zone), fellow: person.name })),
  };
}

/** The competencies that a goal can be about: those of the framework of the fellow's year. */
export async function competenciesOffered(actor: Actor) {
  const year = growthYear(actor, new Date());
  if (!year) throw new Forbidden("Goals come with a fellowship year.");
  const offered = await competenciesOf(year);
  return byDomain(offered.map(({ id, title, domain }) => ({ id, title, domain })));
}

/**
 * Sets a goal of the actor's own. @returns its id
 * @throws Forbidden for who is no fellow; Conflict when the competency is not of their framework
 */
export const setGoal = (actor: Actor, { nextOn, ...value }: GoalValue, origin: Origin) => {
  if (!goals.may.start(actor)) throw new Forbidden("Goals come with a fellowship year.");
  return prisma.$transaction(async (tx) => {
    await checkCompetency(tx, actor, value.competencyId);
    const { feedbackId, entryId } = origin;
    const goal = await tx.goal.create({
      data: { ...value, nextOn, personId: actor.id, feedbackId, entryId },
      select: { id: true },
    });
    return goal.id;
  });
};

/** One of the actor's own goals, to be changed. @throws NotFound, Forbidden */
export async function openGoal(actor: Actor, id: string | undefined) {
  const goal = await findOwnGoal(actor, id);
  return {
    ...goal,
    nextOn: goal.nextOn ? typedDay(goal.nextOn, actor.zone) : "",
    competencyId: goal.competencyId ?? "",
    domains: await competenciesOffered(actor),
  };
}

/** Changes a goal. @throws NotFound, Forbidden; Conflict when it was changed elsewhere meanwhile */
export const changeGoal = (
  actor: Actor,
  id: string | undefined,
  { revision, ...value }: GoalValue & { revision: number },
) =>
  prisma.$transaction(async (tx) => {
    const goal = await findOwnGoal(actor, id, tx);
    if (goal.revision !== revision)
      throw new Conflict(
        "This goal was changed elsewhere meanwhile. What you typed is below: save again to keep it in place of that.",
        { revision: String(goal.revision) },
      );
    if (value.competencyId !== goal.competencyId)
      await checkCompetency(tx, actor, value.competencyId);
    await tx.goal.update({
      where: { id: goal.id },
      data: { ...value, revision: { increment: 1 } },
    });
  });

/** @throws Conflict unless the competency is of the framework of one of the actor's years */
async function checkCompetency(tx: Transaction, actor: Actor, id: string | null) {
  if (!id) return;
  const cohortIds = actor.fellowships.map(({ cohortId }) => cohortId);
  const where = { id, domain: { framework: { cohorts: { some: { id: { in: cohortIds } } } } } };
  if (!(await tx.competency.count({ where })))
    throw new Conflict("Choose a competency of your framework, or none.");
}

/** Closes a goal with what was learned, or says it in other words. @throws NotFound, Forbidden */
export async function closeGoal(actor: Actor, id: string | undefined, learned: string) {
  const goal = await findOwnGoal(actor, id);
  await prisma.goal.update({
    where: { id: goal.id },
    data: { learned, closedAt: goal.closedAt ?? new Date() },
  });
}

/** Opens a closed goal again; what was learned is kept for when it is closed next. Safe to repeat. @throws NotFound, Forbidden */
export async function reopenGoal(actor: Actor, id: string | undefined) {
  const goal = await findOwnGoal(actor, id);
  await prisma.goal.update({ where: { id: goal.id }, data: { closedAt: null } });
}
