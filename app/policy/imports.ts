import type { PeopleImport, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

/** A spreadsheet of a programme's people is its leads' to send, to look at and to write. */
export const imports = {
  reach: (actor: Actor): Prisma.PeopleImportWhereInput => ({
    programmeId: { in: actor.programmesLed },
  }),
  may: {
    read: (actor: Actor, one: Pick<PeopleImport, "programmeId">) =>
      actor.programmesLed.includes(one.programmeId),
  },
};
