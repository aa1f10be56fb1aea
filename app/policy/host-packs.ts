import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { type Placed, fellows, isOwn } from "./progress.ts";

/** A pack that was given is for whoever reads the fellow's progress. What would be in the next one is the fellow's to see, and to give. */
export const hostPacks = {
  reach: (actor: Actor): Prisma.HostPackWhereInput => ({ fellow: fellows.reach(actor) }),
  may: {
    read: (actor: Actor, { fellow }: { fellow: Placed }) => fellows.may.read(actor, fellow),
    give: (actor: Actor, fellow: Placed) => isOwn(actor, fellow),
  },
};
