import { type Frozen, readAnswers } from "../feedback/make-reports.server.ts";
import { makeReport } from "../feedback/make-report.ts";
import { questionnaireContent } from "../feedback/questionnaire.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";

type Row = {
  id: string;
  number: number | bigint;
  at: string | Date;
  code: string;
  gapThreshold: number;
  report: string;
  selfAnswers: string | null;
  content: string;
};

/** How somebody was seen on one competency in a round of 360° feedback, on the questionnaire's scale. */
export type FeedbackPoint = {
  id: string;
  round: number;
  at: Date;
  others: number;
  self: number | null;
  /** The highest answer of the questionnaire. */
  most: number;
};

/**
 * How others saw the actor on a competency in each released round, in the order of time. A figure is there only where the report
 * itself has one, and is the report's own. One query; it names what `feedbackReports.reach` does for one's own report.
 */
export async function feedbackPoints(actor: Actor, competencyId: string): Promise<FeedbackPoint[]> {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT b.id, r.number, b.frozenAt || '' AS at, c.code, r.gapThreshold, b.report || '' AS report,
      b.selfAnswers || '' AS selfAnswers, q.content || '' AS content
    FROM Fellow f JOIN Feedback b ON b.fellowId = f.id JOIN FeedbackRound r ON r.id = b.roundId
      JOIN Questionnaire q ON q.id = r.questionnaireId JOIN Cohort h ON h.id = r.cohortId
      JOIN Domain d ON d.frameworkId = h.frameworkId JOIN Competency c ON c.domainId = d.id
    WHERE f.personId = ${actor.id} AND b.frozenAt IS NOT NULL AND b.releasedAt IS NOT NULL AND c.id = ${competencyId}
    ORDER BY b.frozenAt, b.id`;
  return rows.flatMap(pointOf);
}

function pointOf(row: Row): FeedbackPoint[] {
  const questionnaire = questionnaireContent.parse(JSON.parse(row.content));
  const { competencies } = makeReport({
    questionnaire,
    shown: JSON.parse(row.report) as Frozen,
    self: readAnswers(JSON.parse(row.selfAnswers || "[]"), questionnaire),
    gapThreshold: row.gapThreshold,
  });
  const seen = competencies.find(({ code }) => code === row.code);
  if (!seen || seen.others === null) return [];
  return [
    {
      id: row.id,
      round: Number(row.number),
      at: new Date(row.at),
      others: seen.others,
      self: seen.self,
      most: Math.max(...questionnaire.scale.map(({ value }) => value)),
    },
  ];
}

/** "3.7 of 5". */
export const ofMost = (mean: number, { most }: Pick<FeedbackPoint, "most">) =>
  `${mean.toFixed(1)} of ${most}`;
