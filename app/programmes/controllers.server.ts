import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";

/** The programmes that somebody belongs to, each with the controller of its data; none for who is not signed in. */
export async function controllersFor(actor: Actor | null) {
  if (!actor) return [];
  return prisma.programme.findMany({
    where: { id: { in: actor.programmes } },
    orderBy: { name: "asc" },
    select: { id: true, name: true, controller: true },
  });
}
