import { Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { type Part, partWords } from "./part-words.ts";
import { listOf } from "../server/database/list-of.server.ts";

/**
 * Who plays which part in the actor's programmes, and where: in a cohort or for a host. With whom a mentor, coach or sponsor
 * works is not among it, and of sets only the actor's own are.
 * @param whose keeps it to some people, by the column with their id
 */
// A condition on the whole would be met only after everybody's parts were gathered.
export function parts(
  actor: Actor,
  whose: (column: Prisma.Sql) => Prisma.Sql = () => Prisma.empty,
) {
  const programmes = listOf(actor.programmes);
  const inCohort = Prisma.sql`JOIN Cohort c ON c.id = y.cohortId AND c.programmeId IN ${programmes}`;
  const own = Prisma.sql`personId`;
  const sets = listOf(ids([...actor.sets, ...actor.setsLed]));
  return Prisma.sql`
    SELECT personId, 'fellow' AS part, c.name AS place FROM Fellow y ${inCohort} ${whose(own)}
    UNION ALL SELECT m.personId, 'set', l.name FROM SetMember m JOIN LearningSet l ON l.id = m.setId
      AND l.id IN ${sets} ${whose(own)}
    UNION ALL SELECT personId, role, c.name FROM CohortMember y ${inCohort} ${whose(own)}
    UNION ALL SELECT facilitatorId, 'facilitator', c.name FROM LearningSet y ${inCohort} ${whose(Prisma.sql`facilitatorId`)}
    UNION ALL SELECT r.personId, r.kind, c.name FROM Pair r JOIN Fellow y ON y.id = r.fellowId AND r.endedAt IS NULL ${inCohort} ${whose(Prisma.sql`r.personId`)}
    UNION ALL SELECT r.personId, 'sponsor', c.name FROM Sponsorship r JOIN Fellow y ON y.id = r.fellowId ${inCohort} ${whose(Prisma.sql`r.personId`)}
    UNION ALL SELECT personId, 'hostLead', h.name FROM HostLead r JOIN Host h ON h.id = r.hostId
      AND h.programmeId IN ${programmes} ${whose(own)}
    UNION ALL SELECT personId, 'lead', '' FROM ProgrammeLead WHERE programmeId IN ${programmes} ${whose(own)}
    UNION ALL SELECT personId, 'alum', '' FROM Alum WHERE isListed AND withdrawnAt IS NULL
      AND programmeId IN ${programmes} ${whose(own)}`;
}

type PartRow = { personId: string; part: Part | "set"; place: string };

/**
 * What each of some people is here to do, in words.
 * @returns by their id: "Fellow, Twelfth cohort", for example
 */
export async function partsOf(actor: Actor, personIds: string[]): Promise<Map<string, string[]>> {
  const whose = (column: Prisma.Sql) => Prisma.sql`AND ${column} IN ${listOf(personIds)}`;
  const rows = await prisma.$queryRaw<PartRow[]>`SELECT DISTINCT * FROM (${parts(actor, whose)})`;
  return new Map(personIds.map((id) => [id, inWords(rows.filter((row) => row.personId === id))]));
}

function inWords(rows: PartRow[]): string[] {
  const sets = rows
    .filter(({ part }) => part === "set")
    .map(({ place }) => `In your set, ${place}`);
  const told = (Object.keys(partWords) as Part[]).flatMap((part) => {
    const places = rows.filter((row) => row.part === part).map(({ place }) => place);
    if (places.length === 0) return [];
    return [[partWords[part], ...places.filter(Boolean).sort()].join(", ")];
  });
  return [...told, ...sets];
}
