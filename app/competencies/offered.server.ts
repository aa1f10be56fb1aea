import type { Prisma } from "../generated/prisma/client.ts";

/** Versions that a programme's cohorts may be given: published ones of its own, and those that came with the product. */
export const offeredTo = (programmeId: string): Prisma.FrameworkWhereInput => ({
  state: "published",
  OR: [{ programmeId }, { programmeId: null }],
});
