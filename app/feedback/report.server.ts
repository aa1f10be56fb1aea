import type { FeedbackComment, FeedbackRound } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { feedbacks } from "../policy/feedback.ts";
import { feedbackReports } from "../policy/feedback-reports.ts";
import { prisma } from "../server/database/client.server.ts";
import { type FoundFeedback, findFeedbackTo } from "./find-feedback.server.ts";
import { type Frozen, readAnswers } from "./make-reports.server.ts";
import { groupTitle, questionnaireContent } from "./questionnaire.ts";
import { questionsToTake, titleReport } from "./report-view.ts";
import { makeReport } from "./make-report.ts";

/**
 * A fellow's report for those who may read it. The facilitator of the debrief gets every comment, to see which would give its
 * writer away; others get those that are not withheld, and how many are.
 * @throws NotFound; Forbidden while it is not the actor's to read
 */
export async function readReport(actor: Actor, id: string | undefined) {
  const feedback = await findFeedbackTo("readReport", actor, id);
  const { round, fellow } = feedback;
  const { questionnaire, gapThreshold } = round;
  const before = await findEarlier(actor, feedback);
  const { frozen, comments, earlierRound } = await readFrozen(feedback.id, before?.roundId);
  const self = readAnswers(feedback.selfAnswers, questionnaire);
  const titled = titleReport(
    makeReport({ questionnaire, shown: frozen, self, gapThreshold }),
    questionnaire,
    await domainsOf(round.cohort.id),
    gapThreshold,
  );
  const mayRelease = feedbackReports.may.release(actor, feedback);
  const isOwn = fellow.personId === actor.id;
  return {
    id: feedback.id,
    isOwn,
    fellow: fellow.person.name,
    cohort: round.cohort.name,
    number: round.number,
    minimum: round.minimum,
    gapThreshold,
    scale: questionnaire.scale,
    isReleased: feedback.releasedAt !== null,
    stem: questionnaire.stem,
    responses: frozen.responses.map((response) => ({
      ...response,
      group: groupTitle(questionnaire, response.group),
    })),
    ...titled,
    earlier: before && earlierRound && compareWith(before, earlierRound),
    questions: questionsToTake(titled.sections),
    comments: questionnaire.openQuestions.map((question, number) => ({
      question,
      comments: comments
        .filter((one) => one.question === number && (mayRelease || !one.withheldAt))
        .map(({ id: commentId, group, text, withheldAt }) => ({
          id: commentId,
          text,
          isWithheld: withheldAt !== null,
          group: groupTitle(questionnaire, group),
        })),
    })),
    withheld: comments.filter(({ withheldAt }) => withheldAt).length,
    may: {
      readNames: feedbacks.may.readNames(actor, feedback),
      release: mayRelease,
      share: feedbackReports.may.share(actor, feedback),
    },
  };
}
export type ReportPage = Awaited<ReturnType<typeof readReport>>;

type Comment = Pick<FeedbackComment, "id" | "question" | "group" | "text"> & {
  withheldAt: string | null;
};
type Row = { report: string; comments: string; earlier: string | null };
type EarlierRound = Pick<FeedbackRound, "number" | "gapThreshold"> & { content: unknown };

/** A report as it was made and its comments, with what an earlier round asked: one query. The caller has reached them all. */
async function readFrozen(id: string, earlierRoundId: string | undefined) {
  const [row] = await prisma.$queryRaw<[Row]>`
    SELECT json(f.report) AS report,
      (SELECT json_group_array(json_object('id', id, 'question', question, 'group', "group", 'text', text, 'withheldAt', withheldAt)
        ORDER BY position) FROM FeedbackComment WHERE feedbackId = f.id) AS comments,
      (SELECT json_object('number', r.number, 'gapThreshold', r.gapThreshold, 'content', json(q.content))
        FROM FeedbackRound r JOIN Questionnaire q ON q.id = r.questionnaireId WHERE r.id = ${earlierRoundId ?? null}) AS earlier
    FROM Feedback f WHERE f.id = ${id}`;
  return {
    frozen: JSON.parse(row.report) as Frozen,
    comments: JSON.parse(row.comments) as Comment[],
    earlierRound: row.earlier === null ? null : (JSON.parse(row.earlier) as EarlierRound),
  };
}

/** The fellow's report of a round before, where the actor may read that too. */
const findEarlier = (actor: Actor, { fellow, round }: FoundFeedback) =>
  prisma.feedback.findFirst({
    where: {
      fellowId: fellow.id,
      round: { number: { lt: round.number } },
      AND: feedbackReports.reach(actor),
    },
    orderBy: { round: { number: "desc" } },
    select: { report: true, selfAnswers: true, roundId: true },
  });

type Earlier = NonNullable<Awaited<ReturnType<typeof findEarlier>>>;

/** The means by competency of an earlier round. */
function compareWith({ report, selfAnswers }: Earlier, round: EarlierRound) {
  const questionnaire = questionnaireContent.parse(round.content);
  const { competencies } = makeReport({
    questionnaire,
    shown: report as Frozen,
    self: readAnswers(selfAnswers, questionnaire),
    gapThreshold: round.gapThreshold,
  });
  return {
    number: round.number,
    sections: competencies.map(({ code, self, others }) => ({ code, self, others })),
  };
}

type Titled = { code: string; title: string };

/** The domains of a cohort's framework, with their competencies. */
export async function domainsOf(cohortId: string) {
  const rows = await prisma.$queryRaw<(Titled & { competencies: string })[]>`
    SELECT d.code, d.title, (SELECT json_group_array(json_object('id', k.id, 'code', k.code, 'title', k.title) ORDER BY k.position)
      FROM Competency k WHERE k.domainId = d.id) AS competencies
    FROM Cohort c JOIN Domain d ON d.frameworkId = c.frameworkId WHERE c.id = ${cohortId} ORDER BY d.position`;
  return rows.map(({ competencies, ...domain }) => ({
    ...domain,
    competencies: JSON.parse(competencies) as (Titled & { id: string })[],
  }));
}
