import { showDay } from "../cohorts/wall-time.server.ts";
import type { Goal } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { goals } from "../policy/goals.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";

/** The goal that `id` names within the actor's reach. @throws NotFound */
export async function findGoal(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const goal = await db.goal.findFirst({ where: { id, AND: goals.reach(actor) } });
  if (!id || !goal) throw new NotFound();
  return goal;
}

/** As `findGoal`, for the fellow whose goal it is. @throws NotFound, Forbidden */
export async function findOwnGoal(actor: Actor, id: string | undefined, db?: Transaction) {
  const goal = await findGoal(actor, id, db);
  if (!goals.may.change(actor, goal)) throw new Forbidden("A goal is its fellow’s to change.");
  return goal;
}

/** A goal of the actor's own that an address asks for. @throws NotFound for another's */
export async function goalAsked(actor: Actor, request: Request) {
  const asked = new URL(request.url).searchParams.get("goal");
  if (!asked) return null;
  const goal = await prisma.goal.findFirst({ where: { id: asked, AND: goals.own(actor) } });
  if (!goal) throw new NotFound();
  return goal;
}

type Shown = Pick<Goal, "id" | "purpose" | "nextStep" | "nextOn" | "closedAt" | "learned">;

/** A goal as a list shows it. @param zone of the reader */
export const listed = (
  { id, purpose, nextStep, nextOn, closedAt, learned }: Shown,
  zone: string,
) => ({
  id,
  purpose,
  nextStep,
  learned,
  nextOn: nextOn && showDay(nextOn, zone),
  closedOn: closedAt && showDay(closedAt, zone),
});
