import { z } from "zod";
import { findCohortToSetUp } from "../cohorts/find-cohort.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { type Successors, planMoves } from "./evidence-moves.ts";
import { offeredTo } from "./offered.server.ts";

const chosen = z.record(z.string(), z.string().optional()).default({});

/** A crosswalk: for each competency so far, none, one or two that take its place. */
export const crosswalkForm = z
  .object({ from: z.string(), to: z.string(), first: chosen, second: chosen })
  .transform(({ from, to, first, second }) => ({
    from,
    to,
    successors: new Map(
      [...new Set([...Object.keys(first), ...Object.keys(second)])].map((id) => [
        id,
        [...new Set([first[id], second[id]])].flatMap((one) => one || []),
      ]),
    ) satisfies Successors,
  }));

type Crosswalk = z.output<typeof crosswalkForm>;

/**
 * Moves a cohort to another version of its framework. Its fellows' evidence goes to the competencies that take the place of
 * the earlier ones, and is flagged for its owners to look at again; evidence of what is no longer there stays where it is,
 * and is flagged too. Ratings stay with the version that they were given on. All of it, or nothing.
 * @returns how many links of evidence were moved, and how many stayed
 * @throws NotFound, Forbidden, Conflict when the cohort or a version has changed meanwhile
 */
export const moveCohort = (
  actor: Actor,
  cohortId: string | undefined,
  { from, to, successors }: Crosswalk,
) =>
  prisma.$transaction(async (tx) => {
    const cohort = await findCohortToSetUp(actor, cohortId, tx);
    if (cohort.frameworkId !== from || from === to)
      throw new Conflict("The cohort has been moved to another version meanwhile.");
    const offered = { id: to, AND: offeredTo(cohort.programmeId) };
    if (!(await tx.framework.findFirst({ where: offered, select: { id: true } })))
      throw new Conflict("That version is not offered any more. Choose another.");
    await keepCrosswalk(tx, { from, to, successors });
    await tx.cohort.update({ where: { id: cohort.id }, data: { frameworkId: to } });
    return moveEvidence(tx, cohort.id, { from, to, successors });
  });

const idsOf = async (tx: Transaction, frameworkId: string) => {
  const found = await tx.competency.findMany({
    where: { domain: { frameworkId } },
    select: { id: true },
  });
  return new Set(found.map(({ id }) => id));
};

/** Adds what is new in a crosswalk; what was answered for another cohort stays. */
async function keepCrosswalk(tx: Transaction, { from, to, successors }: Crosswalk) {
  const [earlier, later] = [await idsOf(tx, from), await idsOf(tx, to)];
  const pairs = [...successors].flatMap(([fromId, ids]) => ids.map((toId) => ({ fromId, toId })));
  if (pairs.some(({ fromId, toId }) => !earlier.has(fromId) || !later.has(toId)))
    throw new Conflict("A competency that you chose is not in that version. Choose again.");
  const known = await tx.crosswalk.findMany({ where: { fromId: { in: [...earlier] } } });
  const keys = new Set(known.map(({ fromId, toId }) => `${fromId} ${toId}`));
  await tx.crosswalk.createMany({
    data: pairs.filter(({ fromId, toId }) => !keys.has(`${fromId} ${toId}`)),
  });
}

async function moveEvidence(tx: Transaction, cohortId: string, crosswalk: Crosswalk) {
  const of = (frameworkId: string) =>
    tx.evidence.findMany({
      where: {
        person: { fellowships: { some: { cohortId } } },
        competency: { domain: { frameworkId } },
      },
      orderBy: { createdAt: "asc" },
    });
  const evidence = await of(crosswalk.from);
  const moves = planMoves(evidence, await of(crosswalk.to), crosswalk.successors);
  const movedAt = new Date();
  const groups = new Map<string | null, string[]>();
  for (const { id, to } of moves) groups.set(to, [...(groups.get(to) ?? []), id]);
  for (const [competencyId, ids] of groups)
    await tx.evidence.updateMany({
      where: { id: { in: ids } },
      data: { movedAt, ...(competencyId && { competencyId }) },
    });
  const rows = new Map(evidence.map(({ id, ...row }) => [id, row]));
  await tx.evidence.createMany({
    data: moves.flatMap(({ id, also }) => {
      const row = rows.get(id);
      return row ? also.map((competencyId) => ({ ...row, competencyId, movedAt })) : [];
    }),
  });
  const stayed = groups.get(null)?.length ?? 0;
  return { moved: moves.length - stayed, stayed };
}
