import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { type OfPresentation, presentations } from "./presentations.ts";
import { type Placed, updates } from "./progress.ts";

/** A file with what it belongs to; with neither, it belongs to nobody. */
export type OfFile = {
  update: { fellow: Placed } | null;
  presentation: OfPresentation | null;
};

/** Of it, whose that is. */
type OfFellow = { update: { fellowId: string } | null; presentation: { fellowId: string } | null };

/** A file is read by whoever reads what it belongs to. */
export const files = {
  reach: (actor: Actor): Prisma.StoredFileWhereInput => ({
    OR: [{ update: updates.reach(actor) }, { presentation: presentations.reach(actor) }],
  }),
  may: {
    read: (actor: Actor, { update, presentation }: OfFile) =>
      (update !== null && updates.may.read(actor, update)) ||
      (presentation !== null && presentations.may.read(actor, presentation)),
    /** Takes it away again: the fellow whose update or presentation it belongs to. */
    remove: (actor: Actor, { update, presentation }: OfFellow) =>
      actor.fellowships.some(({ id }) => id === (update ?? presentation)?.fellowId),
  },
};
