import type { Actor } from "../policy/actor.ts";
import { entries } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";

const mostAsked = 100;

/**
 * For a device that did not hear whether its saves arrived, because the page was gone.
 * @param saveIds those of the copies that it holds
 * @returns those which are the actor's reflections as they stand, so that the device can let go of its copies
 */
export async function savesTaken(actor: Actor, saveIds: string[]): Promise<string[]> {
  const asked = saveIds.filter(Boolean).slice(0, mostAsked);
  if (asked.length === 0) return [];
  const found = await prisma.entry.findMany({
    where: { AND: entries.reach(actor), saveId: { in: asked } },
    select: { saveId: true },
  });
  return found.map(({ saveId }) => saveId);
}
