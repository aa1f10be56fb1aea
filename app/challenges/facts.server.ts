import type {
  ChallengeRole,
  ChallengeStage,
  PrototypeOutcome,
} from "../generated/prisma/client.ts";
import { prisma } from "../server/database/client.server.ts";
import type { ReachedChallenge } from "./find-challenge.server.ts";

type Named = { id: string; name: string };

type Facts = {
  host: string;
  /** Their years, by name; 1 for who has left the programme, and with it the challenge. */
  fellows: (Named & { hasLeft: 0 | 1 })[];
  members: (Named & { role: ChallengeRole })[];
  /** Live ones in the order in which they were set, then closed ones, the last first. */
  aims: { id: string; text: string; setOn: string; closedAt: string | null; learned: string }[];
  /** In order; the last is where it is. */
  entries: {
    id: string;
    stage: ChallengeStage;
    about: string;
    on: string;
    by: string;
    byId: string;
  }[];
  /** The last ones first. */
  prototypes: {
    id: string;
    question: string;
    startsOn: string;
    outcome: PrototypeOutcome | null;
    learned: string;
  }[];
  /** Who reads the page beside those who work on it: whoever has left the programme does no longer. */
  readers: { part: string; name: string }[];
  /** The parts that hold something, of those that whoever reads the page reads. */
  begun: string[];
};

/** Who and what belongs to a challenge, in one query. */
export async function factsOf({ id, hostId, cohortId, cohort }: ReachedChallenge): Promise<Facts> {
  const [row] = await prisma.$queryRaw<Record<keyof Facts, string>[]>`
    WITH gone AS (SELECT personId FROM ProgrammePerson WHERE programmeId = ${cohort.programmeId} AND leftAt IS NOT NULL),
    years AS (SELECT f.id, p.name, p.id IN gone AS hasLeft FROM Fellow f JOIN Person p ON p.id = f.personId WHERE f.challengeId = ${id})
    SELECT h.name AS host,
      (SELECT json_group_array(json_object('id', id, 'name', name, 'hasLeft', hasLeft) ORDER BY name) FROM years) AS fellows,
      (SELECT json_group_array(json_object('id', m.id, 'name', p.name, 'role', m.role) ORDER BY p.name)
        FROM ChallengeMember m JOIN Person p ON p.id = m.personId WHERE m.challengeId = ${id} AND m.until IS NULL AND p.id NOT IN gone) AS members,
      (SELECT json_group_array(json_object('id', id, 'text', text, 'setOn', createdAt, 'closedAt', closedAt, 'learned', learned)
        ORDER BY closedAt DESC NULLS FIRST, createdAt) FROM ChallengeAim WHERE challengeId = ${id}) AS aims,
      (SELECT json_group_array(json_object('id', e.id, 'stage', e.stage, 'about', e.about, 'on', e.enteredOn, 'by', p.name, 'byId', e.byId)
        ORDER BY e.enteredOn, e.createdAt) FROM ChallengeStageEntry e JOIN Person p ON p.id = e.byId WHERE e.challengeId = ${id}) AS entries,
      (SELECT json_group_array(json_object('id', id, 'question', question, 'startsOn', startsOn, 'outcome', outcome, 'learned', learned)
        ORDER BY startsOn DESC, createdAt DESC) FROM Prototype WHERE challengeId = ${id}) AS prototypes,
      (SELECT json_group_array(json_object('part', part, 'name', name)) FROM (
        SELECT DISTINCT 1 AS place, 'sponsor' AS part, p.name FROM years y JOIN Sponsorship s ON s.fellowId = y.id JOIN Person p ON p.id = s.personId WHERE p.id NOT IN gone
        UNION SELECT 2, 'mentor', p.name FROM years y JOIN Pair r ON r.fellowId = y.id AND r.kind = 'mentor' AND r.endedAt IS NULL JOIN Person p ON p.id = r.personId WHERE p.id NOT IN gone
        UNION SELECT 3, 'host lead', p.name FROM HostLead l JOIN Person p ON p.id = l.personId WHERE l.hostId = ${hostId}
        UNION SELECT 4, 'faculty', p.name FROM CohortMember m JOIN Person p ON p.id = m.personId WHERE m.cohortId = ${cohortId} AND m.role = 'faculty' AND p.id NOT IN gone
        UNION SELECT 5, 'programme lead', p.name FROM ProgrammeLead l JOIN Person p ON p.id = l.personId WHERE l.programmeId = ${cohort.programmeId}
        ORDER BY place, name)) AS readers,
      (SELECT json_group_array(part) FROM (
        SELECT DISTINCT 'drivers' AS part FROM Driver WHERE challengeId = ${id} UNION SELECT 'visits' FROM Visit WHERE challengeId = ${id}
        UNION SELECT 'measures' FROM Measure WHERE challengeId = ${id} UNION SELECT 'co-production' FROM CoProduction WHERE challengeId = ${id}
        UNION SELECT 'decisions' FROM Decision WHERE challengeId = ${id} UNION SELECT 'impact' FROM ImpactClaim WHERE challengeId = ${id}
        UNION SELECT 'sustainability' FROM Handover WHERE challengeId = ${id})) AS begun
    FROM Host h WHERE h.id = ${hostId}`;
  if (!row) throw new Error(`The host of the challenge ${id} went away while it was read`);
  return {
    host: row.host,
    fellows: JSON.parse(row.fellows),
    members: JSON.parse(row.members),
    aims: JSON.parse(row.aims),
    entries: JSON.parse(row.entries),
    prototypes: JSON.parse(row.prototypes),
    readers: JSON.parse(row.readers),
    begun: JSON.parse(row.begun),
  };
}
