import { Prisma } from "../generated/prisma/client.ts";
import { listOf } from "../server/database/list-of.server.ts";

const mostChoices = 25;

/**
 * The query of the cohorts that a list can be narrowed down to, with id and name: the latest, and first the one that it is
 * narrowed down to already.
 * @param programmes their ids
 */
export const latestCohorts = (programmes: string[], chosenId: string | null) => Prisma.sql`
  SELECT id, name FROM Cohort WHERE programmeId IN ${listOf(programmes)}
  ORDER BY id IS ${chosenId} DESC, startsOn DESC, name LIMIT ${mostChoices}`;
