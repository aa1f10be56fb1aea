import type { Audience } from "../generated/prisma/enums.ts";
import { type Actor, ids } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { personIdsOf } from "./readable.server.ts";
import { listOf } from "../server/database/list-of.server.ts";

type Row = { programme: bigint | number; cohort: bigint | number; arrangers: string };

/**
 * Who would read what somebody lets each audience read, without themselves: how many, and of those who make arrangements
 * for them the names. Of an unlisted person, those alone who know of them read it.
 */
export async function readersOf(actor: Actor) {
  const [row] = await prisma.$queryRaw<Row[]>`
    WITH others AS (SELECT DISTINCT personId FROM ProgrammePerson
      WHERE programmeId IN ${listOf(actor.programmes)} AND leftAt IS NULL AND personId <> ${actor.id})
    SELECT (SELECT COUNT(*) FROM others) AS programme,
      (SELECT COUNT(*) FROM others WHERE personId IN (${personIdsOf(actor.cohorts)})) AS cohort,
      (SELECT json_group_array(name ORDER BY name) FROM Person WHERE id IN (SELECT personId FROM others)
        AND id IN (SELECT personId FROM CohortMember WHERE role = 'faculty' AND cohortId IN ${listOf(actor.cohorts)}
          UNION SELECT facilitatorId FROM LearningSet WHERE id IN ${listOf(ids(actor.sets))})) AS arrangers`;
  const arrangers: string[] = JSON.parse(row?.arrangers ?? "[]");
  const counts: Record<Audience, number> = {
    programme: Number(row?.programme ?? 0),
    cohort: Number(row?.cohort ?? 0),
    arrangers: arrangers.length,
    nobody: 0,
  };
  return { counts, arrangers };
}

export type Readers = Awaited<ReturnType<typeof readersOf>>;
