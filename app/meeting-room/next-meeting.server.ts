import { type Actor, ids } from "../policy/actor.ts";
import { setContent } from "../policy/set-content.ts";
import { prisma } from "../server/database/client.server.ts";

/** The next meeting at which the actor takes part as a member of a set. @returns its id */
export async function nextMeeting(actor: Actor): Promise<string | null> {
  const next = await prisma.setMeeting.findFirst({
    where: {
      setId: { in: ids(actor.sets) },
      cancelledAt: null,
      endsAt: { gt: new Date() },
      AND: setContent.reach(actor),
    },
    orderBy: { startsAt: "asc" },
    select: { id: true },
  });
  return next?.id ?? null;
}
