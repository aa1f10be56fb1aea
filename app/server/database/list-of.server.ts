import { Prisma } from "../../generated/prisma/client.ts";

/** The values of a list, for IN. One text whatever its length, so that the statement stays prepared. */
export const listOf = (values: readonly (string | number)[]) =>
  Prisma.sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
