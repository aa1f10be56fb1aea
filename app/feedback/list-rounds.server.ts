import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { feedbackRounds } from "../policy/feedback-rounds.ts";
import { prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { stageOf, stageWords } from "./stages.ts";

const roundsPerPage = 20;

/** What `/feedback` shows: the actor's own feedback, and the rounds that they run, the latest first. @param page from 1 */
export async function listFeedback(actor: Actor, page: number) {
  const own = page === 1 ? await listOwn(actor) : [];
  return { own, ...(await listRounds(actor, {}, page)) };
}

/** The rounds of a cohort, for who runs its year. @throws NotFound, Forbidden */
export async function listCohortRounds(actor: Actor, cohortId: string | undefined) {
  const { id, name } = await findCohortToRun(actor, cohortId);
  return { cohort: { id, name }, ...(await listRounds(actor, { cohortId: id }, 1)) };
}

type OwnRow = {
  id: string;
  number: number;
  cohort: string;
  zone: string;
  nominateBy: Date;
  answerBy: Date;
  debriefFrom: Date;
  closingAt: Date | null;
  nominatedAt: Date | null;
  approvedAt: Date | null;
  frozenAt: Date | null;
  releasedAt: Date | null;
};

async function listOwn(actor: Actor) {
  const rows = await prisma.$queryRaw<OwnRow[]>`
    SELECT f.id, r.number, c.name AS cohort, c.zone, r.nominateBy, r.answerBy, r.debriefFrom, r.closingAt, f.nominatedAt, f.approvedAt,
      f.frozenAt, f.releasedAt
    FROM Fellow l JOIN Feedback f ON f.fellowId = l.id JOIN FeedbackRound r ON r.id = f.roundId JOIN Cohort c ON c.id = r.cohortId
    WHERE l.personId = ${actor.id} ORDER BY c.startsOn DESC, r.number DESC`;
  return rows.map(({ id, number, cohort, zone, ...row }) => {
    const stage = stageOf({ ...row, round: row });
    const day = (date: Date) => showDay(date, zone);
    const until = {
      naming: `Name your raters by ${day(row.nominateBy)}`,
      waiting: "Your names are with faculty",
      answering: `Answers are taken until ${day(row.answerBy)}`,
      closing: "No more answers are taken",
      toDebrief: `Debriefs are from ${day(row.debriefFrom)}`,
      released: "Your report is there to read",
      notAsked: "The round closed before anybody was asked",
    }[stage];
    return { id, number, cohort, stage: stageWords[stage], until };
  });
}

type Counts = Record<
  "fellows" | "asked" | "answered" | "toApprove" | "toDebrief",
  number | bigint
> & {
  id: string;
};

async function listRounds(actor: Actor, where: Prisma.FeedbackRoundWhereInput, page: number) {
  const found = await prisma.feedbackRound.findMany({
    where: { AND: [where, feedbackRounds.reach(actor)] },
    orderBy: [{ answerBy: "desc" }, { id: "asc" }],
    skip: (page - 1) * roundsPerPage,
    take: roundsPerPage + 1,
    select: {
      id: true,
      number: true,
      nominateBy: true,
      answerBy: true,
      closingAt: true,
      cohort: { select: { id: true, name: true, zone: true, programmeId: true } },
    },
  });
  const shown = found.slice(0, roundsPerPage);
  const counts = shown.length > 0 ? await countsOf(actor, shown) : [];
  const rounds = shown.map(({ id, number, cohort, nominateBy, answerBy, closingAt }) => {
    const counted = counts.find((one) => one.id === id);
    const count = (what: keyof Omit<Counts, "id">) => Number(counted?.[what] ?? 0);
    const seesFellows = feedbackRounds.may.seeFellows(actor, { cohort });
    const day = (date: Date) => showDay(date, cohort.zone);
    return {
      id,
      number,
      cohort: cohort.name,
      nominateBy: day(nominateBy),
      answerBy: day(answerBy),
      closed: closingAt && day(closingAt),
      fellows: count("fellows"),
      asked: count("asked"),
      answered: count("answered"),
      toApprove: seesFellows ? count("toApprove") : 0,
      toDebrief: seesFellows ? count("toDebrief") : 0,
    };
  });
  return { rounds, page, hasMore: found.length > roundsPerPage };
}
export type ListedRound = Awaited<ReturnType<typeof listRounds>>["rounds"][number];

/** Of rounds, how many fellows take part, raters were asked and have answered, and what waits for faculty. */
const countsOf = (actor: Actor, rounds: { id: string }[]) => prisma.$queryRaw<Counts[]>`
  SELECT r.id, count(f.id) AS fellows,
    (SELECT count(*) FROM Feedback g JOIN Rater t ON t.feedbackId = g.id WHERE g.roundId = r.id AND t.invitedAt IS NOT NULL) AS asked,
    (SELECT count(*) FROM Feedback g JOIN Rater t ON t.feedbackId = g.id JOIN RaterReply a ON a.raterId = t.id
      WHERE g.roundId = r.id AND a.sentAt IS NOT NULL AND a.declinedAt IS NULL) AS answered,
    count(CASE WHEN f.nominatedAt IS NOT NULL AND r.closingAt IS NULL
      AND EXISTS (SELECT 1 FROM Rater t WHERE t.feedbackId = f.id AND t.invitedAt IS NULL) THEN 1 END) AS toApprove,
    count(CASE WHEN f.frozenAt IS NOT NULL AND f.releasedAt IS NULL AND f.facilitatorId = ${actor.id} THEN 1 END) AS toDebrief
  FROM FeedbackRound r LEFT JOIN Feedback f ON f.roundId = r.id WHERE r.id IN ${listOf(rounds.map(({ id }) => id))} GROUP BY r.id`;
