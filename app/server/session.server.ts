import { constantTimeEqual, makeSignature } from "better-auth/crypto";
import { parseCookies } from "better-call";
import { DateTime } from "luxon";
import { auth } from "./auth.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "./database/client.server.ts";

/** For how many hours after its end who stands in at a meeting still does: meetings run over. */
const coverHours = 12;

const actors = new WeakMap<object, Promise<Actor | null>>();

/**
 * The signed-in person of a request, or null. All loaders of a page share the request's context, and so one read.
 * @param context the request's own load context
 */
export function actorOf(request: Request, context: object): Promise<Actor | null> {
  const known = actors.get(context);
  if (known) return known;
  const reading = readActor(request);
  actors.set(context, reading);
  return reading;
}

/**
 * Of a programme that somebody has left, only their own years are theirs still, for the sake of their journal. Who left a year
 * before its time, or deferred it, has been in that cohort's sets until then.
 */
async function readActor(request: Request): Promise<Actor | null> {
  const token = await sessionToken(request);
  if (!token) return null;
  const [row] = await prisma.$queryRaw<ActorRow[]>`
    WITH early AS (SELECT f.cohortId, f.endsOn FROM Session t JOIN Fellow f ON f.personId = t.userId JOIN FellowshipEnding e ON e.fellowId = f.id
      WHERE t.token = ${token} AND e.kind IN ('endedEarly', 'deferred') AND f.endsOn IS NOT NULL),
    gone AS (SELECT c.id FROM Session t JOIN ProgrammePerson g ON g.personId = t.userId AND g.leftAt IS NOT NULL
      JOIN Cohort c ON c.programmeId = g.programmeId WHERE t.token = ${token})
    SELECT p.id, p.name, p.email, s.id AS sessionId, s.expiresAt,
      (SELECT json_group_array(programmeId) FROM ProgrammePerson WHERE personId = p.id AND leftAt IS NULL) AS programmes,
      (SELECT json_group_array(cohortId) FROM (SELECT cohortId FROM Fellow WHERE personId = p.id
        UNION SELECT cohortId FROM CohortMember WHERE personId = p.id
        UNION SELECT cohortId FROM LearningSet WHERE facilitatorId = p.id) WHERE cohortId NOT IN gone) AS cohorts,
      (SELECT json_group_array(programmeId) FROM ProgrammeLead WHERE personId = p.id) AS programmesLed,
      (SELECT json_group_array(json_object('id', f.id, 'cohortId', f.cohortId, 'hostId', f.hostId, 'challengeId', CASE WHEN f.cohortId NOT IN gone THEN f.challengeId END, 'startsOn', c.startsOn, 'endsOn', COALESCE(f.endsOn, c.endsOn),
        'pauses', (SELECT json_group_array(json_object('from', "from", 'until', until)) FROM FellowshipPause WHERE fellowId = f.id)) ORDER BY c.startsOn DESC) FROM Fellow f JOIN Cohort c ON c.id = f.cohortId WHERE f.personId = p.id) AS fellowships,
      (SELECT json_group_array(m.cohortId ORDER BY c.startsOn DESC) FROM CohortMember m JOIN Cohort c ON c.id = m.cohortId WHERE m.personId = p.id AND m.role = 'faculty' AND m.cohortId NOT IN gone) AS facultyOf,
      (SELECT json_group_array(json_object('id', c.id, 'name', c.name, 'role', m.role) ORDER BY c.startsOn DESC) FROM CohortMember m JOIN Cohort c ON c.id = m.cohortId WHERE m.personId = p.id AND m.role <> 'faculty' AND m.cohortId NOT IN gone) AS memberOf,
      (SELECT json_group_array(json_object('id', f.id, 'name', fp.name)) FROM Sponsorship r JOIN Fellow f ON f.id = r.fellowId JOIN Person fp ON fp.id = f.personId WHERE r.personId = p.id AND f.cohortId NOT IN gone) AS sponsorOf,
      (SELECT json_group_array(json_object('id', f.id, 'name', fp.name, 'kind', r.kind)) FROM Pair r JOIN Fellow f ON f.id = r.fellowId JOIN Person fp ON fp.id = f.personId WHERE r.personId = p.id AND r.endedAt IS NULL AND f.cohortId NOT IN gone) AS pairedWith,
      (EXISTS (SELECT 1 FROM Pair WHERE personId = p.id) OR EXISTS (SELECT 1 FROM Fellow f JOIN Pair r ON r.fellowId = f.id WHERE f.personId = p.id)) AS hasPairs,
      (SELECT json_group_array(json_object('id', h.id, 'name', h.name)) FROM HostLead r JOIN Host h ON h.id = r.hostId WHERE r.personId = p.id) AS hostsLed,
      (SELECT json_group_array(json_object('id', h.id, 'name', h.title, 'role', r.role)) FROM ChallengeMember r JOIN Challenge h ON h.id = r.challengeId WHERE r.personId = p.id AND r.until IS NULL AND h.cohortId NOT IN gone) AS challenges,
      (SELECT json_group_array(json_object('id', l.id, 'name', l.name)) FROM SetMember r JOIN LearningSet l ON l.id = r.setId WHERE r.personId = p.id AND l.cohortId NOT IN gone
        AND NOT EXISTS (SELECT 1 FROM early WHERE cohortId = l.cohortId AND endsOn <= ${new Date()})) AS sets,
      (SELECT json_group_array(json_object('id', id, 'name', name)) FROM LearningSet WHERE facilitatorId = p.id AND cohortId NOT IN gone) AS setsLed,
      (SELECT json_group_array(json_object('setId', t.setId, 'since', t.joinedAt, 'until', COALESCE(t.leftAt, (SELECT endsOn FROM early WHERE cohortId = l.cohortId)))) FROM (SELECT setId, joinedAt, NULL AS leftAt FROM SetMember WHERE personId = p.id
        UNION ALL SELECT setId, joinedAt, leftAt FROM FormerSetMember WHERE personId = p.id) t JOIN LearningSet l ON l.id = t.setId WHERE l.cohortId NOT IN gone) AS timesInSets,
      (SELECT json_group_array(json_object('meetingId', m.id, 'setId', m.setId, 'isOver', m.endsAt <= ${DateTime.utc().minus({ hours: coverHours }).toJSDate()})) FROM SetMeeting m CROSS JOIN LearningSet l ON l.id = m.setId WHERE m.coverId = p.id AND l.cohortId NOT IN gone) AS covers,
      COALESCE(
        (SELECT c.zone FROM Fellow f JOIN Cohort c ON c.id = f.cohortId WHERE f.personId = p.id ORDER BY c.startsOn DESC LIMIT 1),
        (SELECT c.zone FROM CohortMember m JOIN Cohort c ON c.id = m.cohortId WHERE m.personId = p.id ORDER BY c.startsOn DESC LIMIT 1),
        (SELECT c.zone FROM LearningSet l JOIN Cohort c ON c.id = l.cohortId WHERE l.facilitatorId = p.id ORDER BY c.startsOn DESC LIMIT 1),
        (SELECT c.zone FROM Sponsorship r JOIN Fellow f ON f.id = r.fellowId JOIN Cohort c ON c.id = f.cohortId WHERE r.personId = p.id ORDER BY c.startsOn DESC LIMIT 1),
        (SELECT c.zone FROM Pair r JOIN Fellow f ON f.id = r.fellowId JOIN Cohort c ON c.id = f.cohortId WHERE r.personId = p.id ORDER BY c.startsOn DESC LIMIT 1),
        (SELECT c.zone FROM HostLead r JOIN Fellow f ON f.hostId = r.hostId JOIN Cohort c ON c.id = f.cohortId WHERE r.personId = p.id ORDER BY c.startsOn DESC LIMIT 1),
        (SELECT c.zone FROM HostLead r JOIN Host h ON h.id = r.hostId JOIN Cohort c ON c.programmeId = h.programmeId WHERE r.personId = p.id ORDER BY c.startsOn DESC LIMIT 1),
        (SELECT c.zone FROM ProgrammeLead r JOIN Cohort c ON c.programmeId = r.programmeId WHERE r.personId = p.id ORDER BY c.startsOn DESC LIMIT 1),
        'Europe/London') AS zone
    FROM Session s JOIN Person p ON p.id = s.userId WHERE s.token = ${token}`;
  if (!row || new Date(row.expiresAt) <= new Date()) return null;
  return toActor(row);
}

/** The session's token, if the cookie carries one with our signature. */
async function sessionToken(request: Request) {
  const { secret, authCookies } = await auth.$context;
  const cookie = parseCookies(request.headers.get("cookie") ?? "").get(
    authCookies.sessionToken.name,
  );
  const [token, signature] = (cookie ?? "").split(/\.(.*)/s);
  if (!token || !signature) return null;
  const expected = new TextEncoder().encode(await makeSignature(token, secret));
  return constantTimeEqual(expected, new TextEncoder().encode(signature)) ? token : null;
}

/** A fellowship, its dates as text. */
type StoredYear = Pick<
  Actor["fellowships"][number],
  "id" | "cohortId" | "hostId" | "challengeId"
> & {
  startsOn: string;
  endsOn: string;
  pauses: { from: string; until: string | null }[];
};
/** A time in a set, likewise. */
type StoredTime = { setId: string; since: string; until: string | null };
type StoredCover = { meetingId: string; setId: string; isOver: number };
type ActorRow = Record<keyof Actor | "expiresAt", string>;

function toActor(row: ActorRow): Actor {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    sessionId: row.sessionId,
    zone: row.zone,
    programmes: JSON.parse(row.programmes),
    cohorts: JSON.parse(row.cohorts),
    programmesLed: JSON.parse(row.programmesLed),
    fellowships: (JSON.parse(row.fellowships) as StoredYear[]).map((year) => ({
      ...year,
      startsOn: new Date(year.startsOn),
      endsOn: new Date(year.endsOn),
      pauses: year.pauses.map(({ from, until }) => ({
        from: new Date(from),
        until: until ? new Date(until) : null,
      })),
    })),
    facultyOf: JSON.parse(row.facultyOf),
    memberOf: JSON.parse(row.memberOf),
    sponsorOf: JSON.parse(row.sponsorOf),
    challenges: JSON.parse(row.challenges),
    hostsLed: JSON.parse(row.hostsLed),
    pairedWith: JSON.parse(row.pairedWith),
    hasPairs: Number(row.hasPairs) === 1,
    sets: JSON.parse(row.sets),
    setsLed: JSON.parse(row.setsLed),
    timesInSets: (JSON.parse(row.timesInSets) as StoredTime[]).map(({ setId, since, until }) => ({
      setId,
      since: new Date(since),
      until: until ? new Date(until) : null,
    })),
    covers: (JSON.parse(row.covers) as StoredCover[]).map((cover) => ({
      ...cover,
      isOver: cover.isOver === 1,
    })),
  };
}
