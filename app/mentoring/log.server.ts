import { showDay } from "../cohorts/wall-time.server.ts";
import type { MeetingMode, PairKind } from "../generated/prisma/enums.ts";
import type { Actor } from "../policy/actor.ts";
import { cohortsAsFellow } from "../policy/mentor-offers.ts";
import { challenges } from "../policy/challenges.ts";
import { pairs } from "../policy/mentoring.ts";
import { midYears } from "../policy/mid-year.ts";
import { prisma } from "../server/database/client.server.ts";
import { isAsked } from "./all-well.server.ts";
import { usualHours } from "./agreement-fields.ts";
import { type ReachedPair, findPair } from "./find-pair.server.ts";
import { modeWords } from "./meeting-words.ts";
import { goalsBetween } from "./offered.server.ts";
import { inHours, inTheirWords, pairWords } from "./pair-words.ts";

const meetingsPerPage = 20;

type Row = {
  id: string;
  heldOn: string;
  minutes: number | bigint;
  mode: MeetingMode;
  writtenById: string;
  isConfirmed: number | bigint;
  met: number | bigint;
};

/** For how long a pair is to meet in all, in minutes: as it agreed, or else what is usual. */
export const agreedOr = ({ kind, agreedMinutes }: Agreed): number =>
  agreedMinutes === null ? usualHours[kind] * 60 : Number(agreedMinutes);
type Agreed = { kind: PairKind; agreedMinutes: number | bigint | null };

/** A pair with its log, the latest meeting first, for one of the two. @param page from 1 @throws NotFound */
export async function readPair(actor: Actor, id: string | undefined, page: number) {
  const pair = await findPair(actor, id);
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT m.id, m.heldOn, m.minutes, m.mode, m.writtenById, v.meetingId IS NOT NULL AS isConfirmed,
      (SELECT SUM(minutes) FROM PairMeeting WHERE pairId = m.pairId) AS met
    FROM PairMeeting m LEFT JOIN PairMeetingConfirmation v ON v.meetingId = m.id WHERE m.pairId = ${pair.id}
    ORDER BY m.heldOn DESC, m.createdAt DESC LIMIT ${meetingsPerPage + 1} OFFSET ${(page - 1) * meetingsPerPage}`;
  return {
    id: pair.id,
    other: pair.other.name,
    page,
    hasMore: rows.length > meetingsPerPage,
    kind: pairWords[pair.kind].name,
    name: inTheirWords(pair.kind, { isFellow: pair.isFellow, other: pair.other.name }),
    since: showDay(pair.startedAt, actor.zone),
    ended: pair.endedAt && showDay(pair.endedAt, actor.zone),
    hours: `${inHours(Number(rows[0]?.met ?? 0))} of ${inHours(agreedOr(pair))}`,
    hasAgreed: pair.agreedMinutes !== null,
    meetings: rows.slice(0, meetingsPerPage).map((row) => ({
      id: row.id,
      day: showDay(new Date(row.heldOn), actor.zone),
      about: `${inHours(Number(row.minutes))}, ${modeWords[row.mode].toLowerCase()}`,
      waits:
        !pair.endedAt &&
        !Number(row.isConfirmed) &&
        (row.writtenById === actor.id ? "other" : "you"),
    })),
    slots: slotsOf(pair),
    isAsked: await isAsked(pair.id),
    challengeId: challenges.may.readOf(actor, { id: pair.fellowId, challengeId: pair.challengeId })
      ? pair.challengeId
      : null,
    midYearId: midYearOf(actor, pair),
    goals: pair.endedAt ? [] : await goalsBetween(pair, actor.zone),
    may: {
      goOn: pairs.may.goOn(actor, pair),
      findAnother:
        pair.isFellow && pair.endedAt !== null && cohortsAsFellow(actor, new Date()).length > 0,
    },
  };
}

/** The fellow's mid-year review, for a mentor who comes to it; the fellow finds it with their progress. */
function midYearOf(actor: Actor, { isFellow, midYear, fellowId, cohortId }: ReachedPair) {
  if (isFellow || !midYear) return null;
  const facts = { fellowId, facultyId: midYear.facultyId, fellow: { cohortId } };
  return midYears.may.read(actor, facts) ? midYear.id : null;
}

/** Where the two find slots, and what the actor does there; null where they meet otherwise. */
function slotsOf({ kind, cohortId, isFellow, endedAt }: ReachedPair) {
  const words = pairWords[kind].slots;
  if (!words || endedAt) return null;
  return { to: `/cohorts/${cohortId}/slots`, text: isFellow ? words.fellow : words.other };
}
