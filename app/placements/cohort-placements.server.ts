import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import type { Actor } from "../policy/actor.ts";
import { cohorts } from "../policy/programmes.ts";
import { prisma } from "../server/database/client.server.ts";
import { standingOf, standingWords } from "./standing.ts";

type FellowRow = {
  id: string;
  name: string;
  profession: string;
  hostId: string | null;
  host: string | null;
  challenge: string;
  sponsors: string;
  mentors: string;
  endsOn: string | null;
  startedOn: string | null;
  isEnded: number;
  pauses: string;
};

type ProposalRow = { id: string; title: string; host: string };

/**
 * The placements of a cohort: fellows without one, approved challenges without a fellow, and those who are placed, each
 * with how their year stands; and how many of those wait for their start. Without a word on why a year was paused.
 * @throws NotFound, Forbidden
 */
export async function listPlacements(actor: Actor, cohortId: string | undefined) {
  const cohort = await findCohortToRun(actor, cohortId);
  const rows = await prisma.$queryRaw<FellowRow[]>`
    SELECT f.id, p.name, p.profession, f.hostId, h.name AS host, COALESCE(g.title, '') AS challenge,
      (SELECT json_group_array(sp.name) FROM Sponsorship s JOIN Person sp ON sp.id = s.personId WHERE s.fellowId = f.id) AS sponsors,
      (SELECT json_group_array(mp.name) FROM Pair m JOIN Person mp ON mp.id = m.personId WHERE m.fellowId = f.id AND m.kind = 'mentor' AND m.endedAt IS NULL) AS mentors,
      f.endsOn || '' AS endsOn,
      (SELECT "on" || '' FROM FellowshipStart WHERE fellowId = f.id) AS startedOn,
      EXISTS (SELECT 1 FROM FellowshipEnding WHERE fellowId = f.id) AS isEnded,
      (SELECT json_group_array(json_object('from', "from", 'until', until)) FROM FellowshipPause WHERE fellowId = f.id) AS pauses
    FROM Fellow f JOIN Person p ON p.id = f.personId LEFT JOIN Host h ON h.id = f.hostId LEFT JOIN Challenge g ON g.id = f.challengeId
    WHERE f.cohortId = ${cohort.id} ORDER BY p.name`;
  const waiting = await prisma.$queryRaw<ProposalRow[]>`
    SELECT r.id, r.title, h.name AS host FROM Proposal r JOIN Host h ON h.id = r.hostId
    WHERE h.programmeId = ${cohort.programmeId} AND r.state = 'approved' AND (r.cohortId = ${cohort.id} OR r.cohortId IS NULL)
      AND NOT EXISTS (SELECT 1 FROM Challenge g JOIN Placement l ON l.challengeId = g.id WHERE g.proposalId = r.id AND l.endedAt IS NULL)
    ORDER BY h.name, r.title`;
  const now = new Date();
  const fellows = rows.map((row) => placed(row, cohort.endsOn, now));
  return {
    cohort: { id: cohort.id, name: cohort.name, programmeId: cohort.programmeId },
    unplaced: fellows.filter(({ host, isOver }) => !host && !isOver),
    placed: fellows.filter(({ host, isOver }) => host ?? isOver),
    waiting,
    toStart: rows.filter(waitsForStart).length,
    may: { setUp: cohorts.may.setUp(actor, cohort) },
  };
}

const waitsForStart = ({ hostId, startedOn, isEnded }: FellowRow) =>
  hostId !== null && startedOn === null && Number(isEnded) === 0;

const dateOr = (text: string | null) => (text === null ? null : new Date(text));

function placed(row: FellowRow, cohortEnds: Date, now: Date) {
  const pauses = JSON.parse(row.pauses) as { from: string; until: string | null }[];
  const standing = standingOf(
    {
      hostId: row.hostId,
      endsOn: dateOr(row.endsOn) ?? cohortEnds,
      startedOn: dateOr(row.startedOn),
      isEnded: Number(row.isEnded) === 1,
      pauses: pauses.map(({ from, until }) => ({ from: new Date(from), until: dateOr(until) })),
    },
    now,
  );
  return {
    id: row.id,
    name: row.name,
    profession: row.profession,
    host: row.host,
    challenge: row.challenge,
    sponsors: JSON.parse(row.sponsors) as string[],
    mentors: JSON.parse(row.mentors) as string[],
    standing: standingWords[standing],
    isOver: standing === "over",
  };
}
