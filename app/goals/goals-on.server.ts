import type { Actor } from "../policy/actor.ts";
import { goals } from "../policy/goals.ts";
import { prisma } from "../server/database/client.server.ts";
import { listed } from "./find-goal.server.ts";

const mostShown = 20;

/** The actor's own open goals that are about a competency, what is next first. */
export async function goalsOn(actor: Actor, competencyId: string) {
  const found = await prisma.goal.findMany({
    where: { competencyId, closedAt: null, AND: goals.own(actor) },
    orderBy: [{ nextOn: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }],
    take: mostShown,
  });
  return found.map((goal) => listed(goal, actor.zone));
}
