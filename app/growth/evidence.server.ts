import { typedDay } from "../cohorts/days.server.ts";
import { showMonth } from "../cohorts/wall-time.server.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { untitled } from "../journal/untitled.ts";
import type { Actor } from "../policy/actor.ts";
import { goals } from "../policy/goals.ts";
import { ownGrowth } from "../policy/growth.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { byDomain, competenciesOf, ownYear } from "./competencies.server.ts";
import { goalChoice } from "./evidence-fields.tsx";
import { evidenceKinds, isNamedByOwner } from "./evidence-kinds.ts";
import type { Source } from "./evidence-form.server.ts";
import { choicesOf } from "./evidence-choices.server.ts";
import { asEvidence } from "./from-the-set.server.ts";

/**
 * What a fellow can link, and to which competencies.
 * @param asked the competency that they come from, if it is one of their framework's
 * @param goalId the goal that they come from, if it is theirs
 * @throws Forbidden for who is no fellow
 */
export async function openLinking(actor: Actor, asked: string | null, goalId: string | null) {
  const year = ownYear(actor, new Date());
  const competencies = await competenciesOf(year);
  const updates = await prisma.monthlyUpdate.findMany({
    where: updatesOf(actor),
    orderBy: { month: "desc" },
    select: { id: true, month: true },
  });
  const chosen = competencies.find(({ id }) => id === asked);
  const choices = await choicesOf(actor);
  return {
    ...choices,
    what: choices.goals.some(({ id }) => id === goalId) ? goalChoice(goalId ?? "") : "",
    updates: updates.map(({ id, month }) => ({ id, name: `Update for ${showMonth(month)}` })),
    domains: byDomain(competencies.map(({ id, title, domain }) => ({ id, title, domain }))),
    chosen: chosen ? { id: chosen.id, title: chosen.title } : null,
  };
}

/** One's own updates: what a host or faculty may read is evidence of the writer's growth alone. */
const updatesOf = (actor: Actor): Prisma.MonthlyUpdateWhereInput => ({
  fellowId: { in: actor.fellowships.map(({ id }) => id) },
});

type Link = { source: Source; competencyIds: string[]; shows: string };

/**
 * Links something that the actor did to one or many competencies. The very same again is linked once.
 * @param competencyIds of the actor's framework
 * @throws NotFound when it is not theirs; Conflict when it shows something else of one of them already
 */
export const linkEvidence = (actor: Actor, { source, competencyIds, shows }: Link) =>
  prisma.$transaction(async (tx) => {
    const told = await toldOf(tx, actor, source);
    const before = await tx.evidence.findMany({
      where: { AND: ownGrowth.reach(actor), ...source, competencyId: { in: competencyIds } },
      select: { competencyId: true, shows: true, competency: { select: { title: true } } },
    });
    const said = before.find((link) => link.shows !== shows);
    if (!isNamedByOwner(source.kind) && said)
      throw new Conflict(
        `This is linked to “${said.competency.title}” already. Change what it shows on that competency’s page, or leave it out here.`,
      );
    const linked = before.filter((link) => link.shows === shows);
    const ids = competencyIds.filter((id) => !linked.some((link) => link.competencyId === id));
    await tx.evidence.createMany({
      data: ids.map((competencyId) => ({
        ...source,
        ...told,
        competencyId,
        shows,
        personId: actor.id,
      })),
    });
  });

/** What is kept of a source beside which it is. @throws NotFound when it is not the actor's */
async function toldOf(tx: Transaction, actor: Actor, source: Source) {
  if (source.kind === "setMeeting" || source.kind === "setAction")
    return asEvidence(tx, actor, source);
  const isOwn =
    source.kind === "update"
      ? await tx.monthlyUpdate.count({ where: { id: source.updateId, AND: updatesOf(actor) } })
      : source.kind !== "goal" ||
        (await tx.goal.count({ where: { id: source.goalId, AND: goals.own(actor) } }));
  if (!isOwn) throw new NotFound();
  return {};
}

/** The piece of evidence that `id` names, if it is the actor's own. @throws NotFound */
async function findEvidence(actor: Actor, id: string | undefined) {
  const found = await prisma.evidence.findFirst({
    where: { id, AND: ownGrowth.reach(actor) },
    select: {
      id: true,
      kind: true,
      title: true,
      shows: true,
      happenedOn: true,
      movedAt: true,
      competencyId: true,
      competency: { select: { title: true } },
      entry: { select: { title: true } },
      update: { select: { month: true } },
      goal: { select: { purpose: true } },
    },
  });
  if (!id || !found) throw new NotFound();
  return found;
}

/** A piece of evidence, to be changed. @throws NotFound */
export async function openEvidence(actor: Actor, id: string | undefined) {
  const { competency, entry, update, goal, happenedOn, ...found } = await findEvidence(actor, id);
  return {
    ...found,
    competency: competency.title,
    kindName: evidenceKinds.find((one) => one.id === found.kind)?.name ?? "",
    name: entry
      ? entry.title || untitled
      : update
        ? `Update for ${showMonth(update.month)}`
        : (goal?.purpose ?? found.title),
    day: happenedOn ? typedDay(happenedOn, actor.zone) : "",
    isNamed: isNamedByOwner(found.kind),
    isMoved: found.movedAt !== null,
  };
}

/**
 * Changes what a piece of evidence shows, and what it was called and when where it has no page of its own. Who changes it has
 * looked at it: a move is no longer flagged. @returns the id of its competency @throws NotFound
 */
export const changeEvidence = (
  actor: Actor,
  id: string | undefined,
  data: { shows?: string; title?: string; happenedOn?: Date },
) =>
  withOwn(actor, id, (evidence) =>
    prisma.evidence.updateMany({ where: evidence, data: { ...data, movedAt: null } }),
  );

/** Says of a piece of evidence that was moved that it fits where it is. Safe to repeat. @returns the id of its competency @throws NotFound */
export const confirmEvidence = (actor: Actor, id: string | undefined) =>
  changeEvidence(actor, id, {});

/** Takes a link away; what it was stays where it is. @returns the id of its competency @throws NotFound */
export const unlinkEvidence = (actor: Actor, id: string | undefined) =>
  withOwn(actor, id, (evidence) => prisma.evidence.deleteMany({ where: evidence }));

async function withOwn(
  actor: Actor,
  id: string | undefined,
  act: (evidence: { id: string }) => Promise<unknown>,
) {
  const { id: evidenceId, competencyId } = await findEvidence(actor, id);
  await act({ id: evidenceId });
  return competencyId;
}
