import type { Cohort } from "../generated/prisma/client.ts";
import { seats } from "../policy/learning-sets.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { needsInWords } from "./access-needs.ts";
import { freeInWords } from "./half-days.ts";
import type { Bond, Fellow } from "./problem.ts";

/** Somebody of a cohort who may be a member of its sets. */
export type Candidate = Fellow & {
  /** Whether every one of their kind is in a set, as a rule. */
  isExpected: boolean;
  /** The sets of the cohort that they are a member of. */
  inSets: { id: string; name: string }[];
  hasAnswered: boolean;
};

type PersonRow = {
  relation: string;
  id: string;
  name: string;
  profession: string;
  hostId: string | null;
  host: string | null;
  place: string | null;
  experience: number | bigint | null;
  needs: string | null;
  free: string | null;
  inSets: string;
  earlierSets: string;
};

/** Has facilitated a set of the programme. */
const earlier = "earlier";

/**
 * Who of a cohort may be a member of its sets, and whom it offers as their facilitators: its faculty, and who facilitated a set
 * of the programme before. Whose year has ended is left out.
 */
export async function readPeople({ id, programmeId }: Cohort, db: Transaction) {
  const rows = await db.$queryRaw<PersonRow[]>`
    SELECT o.relation, p.id, p.name, p.profession, o.hostId, h.name AS host, h.place, a.experience, json(a.needs) AS needs, json(a.free) AS free,
      (SELECT json_group_array(json_object('id', l.id, 'name', l.name) ORDER BY l.name) FROM SetMember s JOIN LearningSet l ON l.id = s.setId
        WHERE s.personId = p.id AND l.cohortId = ${id} AND l.endedAt IS NULL) AS inSets,
      (SELECT json_group_array(setId) FROM (SELECT s.setId FROM SetMember s JOIN LearningSet l ON l.id = s.setId
          WHERE s.personId = p.id AND (l.cohortId <> ${id} OR l.endedAt IS NOT NULL)
        UNION SELECT setId FROM FormerSetMember WHERE personId = p.id)) AS earlierSets
    FROM (
      SELECT 'fellow' AS relation, personId, hostId FROM Fellow f WHERE cohortId = ${id}
        AND NOT EXISTS (SELECT 1 FROM FellowshipEnding e WHERE e.fellowId = f.id)
      UNION ALL SELECT m.role, m.personId, NULL FROM CohortMember m WHERE m.cohortId = ${id}
      UNION ALL SELECT DISTINCT ${earlier}, l.facilitatorId, NULL FROM Cohort c JOIN LearningSet l ON l.cohortId = c.id
        JOIN ProgrammePerson b ON b.personId = l.facilitatorId AND b.programmeId = c.programmeId
        WHERE c.programmeId = ${programmeId} AND b.leftAt IS NULL
    ) o JOIN Person p ON p.id = o.personId LEFT JOIN Host h ON h.id = o.hostId
      LEFT JOIN FormingAnswer a ON a.personId = p.id AND a.cohortId = ${id}
    ORDER BY p.name, p.id`;
  const offered = rows.filter(
    ({ relation }) => relation === earlier || seats.facilitator(relation),
  );
  const facilitators = new Map(offered.map(({ id, name }) => [id, name]));
  // Who is a fellow and a citizen partner as well is one person to a set.
  const members = new Map<string, Candidate>();
  for (const row of rows.filter(({ relation }) => seats.member(relation)))
    if (!members.get(row.id)?.isExpected) members.set(row.id, toCandidate(row));
  return {
    candidates: [...members.values()],
    facilitators: [...facilitators].map(([id, name]) => ({ id, name })),
  };
}

const toCandidate = ({ relation, hostId, host, place, ...row }: PersonRow): Candidate => ({
  id: row.id,
  name: row.name,
  profession: row.profession,
  host: hostId ? { id: hostId, name: host ?? "" } : null,
  place: place ?? "",
  experience: row.experience === null ? null : Number(row.experience),
  needs: needsInWords(listIn(row.needs)),
  free: freeInWords(listIn(row.free)),
  earlierSets: listIn(row.earlierSets),
  isExpected: seats.expected(relation),
  inSets: JSON.parse(row.inSets) as Candidate["inSets"],
  hasAnswered: row.free !== null,
});

const listIn = (json: string | null) => JSON.parse(json ?? "[]") as string[];

/** The line management among some people, and who of them is mentor or coach of whom in this cohort. */
export const bondsAmong = (db: Transaction, cohortId: string, people: string[]) => {
  const among = listOf(people);
  return db.$queryRaw<Bond[]>`
    SELECT 'line manager' AS kind, managerId AS "from", reportId AS "to" FROM LineManagement
      WHERE managerId IN ${among} AND reportId IN ${among}
    UNION ALL SELECT r.kind, r.personId, f.personId FROM Pair r JOIN Fellow f ON f.id = r.fellowId
      WHERE f.cohortId = ${cohortId} AND r.endedAt IS NULL AND r.kind IN ('mentor', 'coach') AND r.personId IN ${among} AND f.personId IN ${among}`;
};
