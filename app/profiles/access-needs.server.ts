import type { Actor } from "../policy/actor.ts";
import { profileFields } from "../policy/profiles.ts";
import { prisma } from "../server/database/client.server.ts";

/** What others of some people need to take part, as far as they have told it to the actor. @returns by their id */
export async function accessNeedsOf(actor: Actor, personIds: string[]) {
  const found = await prisma.profileField.findMany({
    where: {
      kind: "accessNeeds",
      text: { not: "" },
      personId: { in: personIds, not: actor.id },
      AND: profileFields.reach(actor),
    },
    select: { personId: true, text: true },
  });
  return new Map(found.map(({ personId, text }) => [personId, text]));
}
