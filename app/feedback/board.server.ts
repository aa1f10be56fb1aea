import { endOfDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { feedbackRounds } from "../policy/feedback-rounds.ts";
import { prisma } from "../server/database/client.server.ts";
import { remindRaters } from "../rating/invite-raters.server.ts";
import { findRound, findRoundToRun } from "./find-feedback.server.ts";
import { mustBeOpen } from "./rounds.server.ts";
import { type Stage, stageOf, stageWords } from "./stages.ts";
import { type Progress, nextStep } from "./next-step.ts";

type Row = {
  id: string;
  fellow: string;
  nominatedAt: Date | null;
  approvedAt: Date | null;
  frozenAt: Date | null;
  releasedAt: Date | null;
  selfAnsweredAt: Date | null;
  facilitatorId: string | null;
  named: number | bigint;
  asked: number | bigint;
  answered: number | bigint;
};

/** How far each fellow of a round has got, by counts: whose answer is there, or what it says, the query keeps out. */
const rowsOf = (roundId: string) => prisma.$queryRaw<Row[]>`
  SELECT f.id, p.name AS fellow, f.nominatedAt, f.approvedAt, f.frozenAt, f.releasedAt, f.selfAnsweredAt, f.facilitatorId,
    (SELECT count(*) FROM Rater r WHERE r.feedbackId = f.id) AS named,
    (SELECT count(*) FROM Rater r WHERE r.feedbackId = f.id AND r.invitedAt IS NOT NULL) AS asked,
    (SELECT count(*) FROM Rater r JOIN RaterReply a ON a.raterId = r.id
      WHERE r.feedbackId = f.id AND a.sentAt IS NOT NULL AND a.declinedAt IS NULL) AS answered
  FROM Feedback f JOIN Fellow l ON l.id = f.fellowId JOIN Person p ON p.id = l.personId
  WHERE f.roundId = ${roundId} ORDER BY p.name, f.id`;

/**
 * How far a round has got: for faculty by fellow, with what to do next; for who only leads the programme, how many fellows are how
 * far, and no names.
 * @throws NotFound
 */
export async function readBoard(actor: Actor, id: string | undefined) {
  const round = await findRound(actor, id);
  const { cohort, closingAt, nominateBy, answerBy, debriefFrom } = round;
  const day = (date: Date) => showDay(date, cohort.zone);
  const now = new Date();
  const days = {
    isNamingOver: endOfDay(nominateBy, cohort.zone) < now,
    isAnsweringOver: endOfDay(answerBy, cohort.zone) < now,
  };
  const fellows = (await rowsOf(round.id)).map((row) => {
    const stage = stageOf({ ...row, round });
    const [named, asked, answered] = [row.named, row.asked, row.answered].map(Number) as Counts;
    const progress = {
      stage,
      named,
      asked,
      answered,
      ...days,
      hasDebrief: row.facilitatorId !== null,
    };
    return { id: row.id, fellow: row.fellow, ...progress, self: row.selfAnsweredAt !== null };
  });
  const mayRun = feedbackRounds.may.run(actor, round) && !closingAt;
  const seesFellows = feedbackRounds.may.seeFellows(actor, round);
  return {
    id: round.id,
    number: round.number,
    cohort: { id: cohort.id, name: cohort.name },
    questionnaire: `${round.questionnaire.title}, version ${round.questionnaire.version}`,
    days: { nominateBy: day(nominateBy), answerBy: day(answerBy), debriefFrom: day(debriefFrom) },
    minimum: round.minimum,
    closed: closingAt && day(closingAt),
    fellows: seesFellows ? fellows.map(toShown) : null,
    totals: totalsOf(fellows),
    may: {
      change: mayRun,
      close: mayRun && fellows.some(({ asked }) => asked > 0),
      readCohort: round.closedAt !== null,
      remind: mayRun && !days.isAnsweringOver && fellows.some(({ asked }) => asked > 0),
    },
  };
}

type Counts = [named: number, asked: number, answered: number];
type Counted = Progress & { id: string; fellow: string; self: boolean };

const toShown = ({ id, fellow, self, ...progress }: Counted) => {
  const { stage, asked, answered } = progress;
  return { id, fellow, self, asked, answered, stage: stageWords[stage], next: nextStep(progress) };
};

const stages = Object.keys(stageWords) as Stage[];

/** How many fellows are how far, and how many of all that were asked have answered. */
function totalsOf(fellows: Counted[]) {
  const sum = (count: (one: Counted) => number) =>
    fellows.reduce((all, one) => all + count(one), 0);
  return {
    fellows: fellows.length,
    asked: sum(({ asked }) => asked),
    answered: sum(({ answered }) => answered),
    self: sum(({ self }) => Number(self)),
    stages: stages.map((stage) => ({
      text: stageWords[stage],
      count: fellows.filter((one) => one.stage === stage).length,
    })),
  };
}

/** Reminds whoever has not answered in a round; who that is stays with the product. @returns how many @throws NotFound, Forbidden, Conflict */
export const remindRound = (actor: Actor, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const round = await findRoundToRun(actor, id, tx);
    mustBeOpen(round);
    return remindRaters(tx, round.id);
  });
