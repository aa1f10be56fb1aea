import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { showDay, showPeriod } from "../cohorts/wall-time.server.ts";
import type { AttendanceKind } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { sets } from "../policy/learning-sets.ts";
import { prisma } from "../server/database/client.server.ts";
import { airtimeShared, missedTwice } from "./attendance-words.ts";

const meetingsShown = 20;

type SetRow = {
  id: string;
  name: string;
  facilitatorId: string;
  facilitator: string;
  endedAt: Date | null;
  members: string;
  attended: string;
};
type Member = { id: string; name: string; minutes: number };
type Noted = { personId: string; startsAt: string; kind: AttendanceKind };

/**
 * All sets of a cohort at a glance, for who runs it: when they meet, who came, who has missed two meetings in a row, how airtime
 * is shared. Of airtime only whether all have had some, and of what was said nothing: that is the set's.
 * @throws NotFound, Forbidden
 */
export async function readSetsOverview(actor: Actor, cohortId: string | undefined) {
  const cohort = await findCohortToRun(actor, cohortId);
  const rows = await prisma.$queryRaw<SetRow[]>`
    SELECT l.id, l.name, l.facilitatorId, p.name AS facilitator, l.endedAt,
      (SELECT json_group_array(json_object('id', r.personId, 'name', q.name, 'minutes', COALESCE(
          (SELECT sum(a.minutes) FROM Airtime a JOIN SetMeeting m ON m.id = a.meetingId WHERE a.personId = r.personId AND m.setId = l.id), 0)))
        FROM SetMember r JOIN Person q ON q.id = r.personId WHERE r.setId = l.id) AS members,
      (SELECT json_group_array(json_object('personId', a.personId, 'startsAt', m.startsAt, 'kind', a.kind))
        FROM SetMeeting m JOIN Attendance a ON a.meetingId = m.id
        WHERE m.setId = l.id AND m.cancelledAt IS NULL AND m.startsAt < ${new Date()}) AS attended
    FROM LearningSet l JOIN Person p ON p.id = l.facilitatorId WHERE l.cohortId = ${cohort.id}
    ORDER BY l.endedAt IS NOT NULL, l.name`;
  const coming = await prisma.setMeeting.findMany({
    where: {
      set: { cohortId: cohort.id },
      cancelledAt: null,
      endsAt: { gte: new Date() },
    },
    orderBy: { startsAt: "asc" },
    take: meetingsShown,
    select: {
      id: true,
      setId: true,
      startsAt: true,
      endsAt: true,
      place: true,
      isSelfLed: true,
      cover: { select: { name: true } },
    },
  });
  const named = new Map(rows.map((row) => [row.id, row]));
  return {
    cohort: { id: cohort.id, name: cohort.name },
    sets: rows.map((row) => toSet(row, cohort.zone)),
    coming: coming.map(({ setId, startsAt, endsAt, cover, isSelfLed, ...meeting }) => ({
      id: meeting.id,
      place: meeting.place,
      set: named.get(setId)?.name ?? "",
      when: showPeriod(startsAt, endsAt, cohort.zone, actor.zone),
      facilitator: isSelfLed
        ? "meets by itself"
        : cover
          ? `${cover.name} stands in`
          : (named.get(setId)?.facilitator ?? ""),
    })),
    may: { arrange: sets.may.arrange(actor, cohort) },
  };
}

function toSet({ id, name, facilitator, endedAt, ...row }: SetRow, zone: string) {
  const members = JSON.parse(row.members) as Member[];
  const attended = (JSON.parse(row.attended) as Noted[]).map((one) => ({
    ...one,
    startsAt: new Date(one.startsAt),
  }));
  const missed = missedTwice(
    attended,
    members.map((member) => member.id),
  );
  const noted = new Set(attended.map(({ startsAt }) => +startsAt)).size;
  const came = attended.filter(({ kind }) => kind === "came").length;
  return {
    id,
    name,
    facilitator,
    ended: endedAt && showDay(endedAt, zone),
    members: members.length,
    attendance:
      noted === 0
        ? "Nobody has noted yet who came"
        : `${(came / noted).toLocaleString("en-GB", { maximumFractionDigits: 1 })} came on average, over ${noted} ${noted === 1 ? "meeting" : "meetings"}`,
    airtime: airtimeShared(members.map(({ minutes }) => minutes)),
    missed: members
      .filter((member) => missed.includes(member.id))
      .map((member) => member.name)
      .sort((a, b) => a.localeCompare(b, "en")),
  };
}
