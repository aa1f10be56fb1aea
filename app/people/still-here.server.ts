import { Prisma } from "../generated/prisma/client.ts";

/**
 * That somebody has not left the programme of the cohort `c` of a query: whoever has reads nothing of it any more, and is told of nothing.
 * @param personId the column that says who
 */
export const isStillHere = (personId: Prisma.Sql) => Prisma.sql`NOT EXISTS
  (SELECT 1 FROM ProgrammePerson b WHERE b.programmeId = c.programmeId AND b.personId = ${personId} AND b.leftAt IS NOT NULL)`;
