import type { Actor } from "../policy/actor.ts";
import { feedbacks } from "../policy/feedback.ts";
import { feedbackReports } from "../policy/feedback-reports.ts";
import { prisma } from "../server/database/client.server.ts";
import { type FoundFeedback, findFeedbackTo, readQuestionnaire } from "./find-feedback.server.ts";
import { type Frozen, readAnswers } from "./make-reports.server.ts";
import { groupTitle } from "./questionnaire.ts";
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
  const { report, comments } = await prisma.feedback.findUniqueOrThrow({
    where: { id: feedback.id },
    select: { report: true, comments: { orderBy: { position: "asc" } } },
  });
  const frozen = report as Frozen;
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
    earlier: await readEarlier(actor, feedback),
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

/** The means by competency of the fellow's round before, where the actor may read that report too. */
async function readEarlier(actor: Actor, { fellow, round }: FoundFeedback) {
  const before = await prisma.feedback.findFirst({
    where: {
      fellowId: fellow.id,
      round: { number: { lt: round.number } },
      AND: feedbackReports.reach(actor),
    },
    orderBy: { round: { number: "desc" } },
    select: { report: true, selfAnswers: true, round: { include: { questionnaire: true } } },
  });
  if (!before) return null;
  const questionnaire = readQuestionnaire(before.round.questionnaire);
  const { competencies } = makeReport({
    questionnaire,
    shown: before.report as Frozen,
    self: readAnswers(before.selfAnswers, questionnaire),
    gapThreshold: before.round.gapThreshold,
  });
  return {
    number: before.round.number,
    sections: competencies.map(({ code, self, others }) => ({ code, self, others })),
  };
}

/** The domains of a cohort's framework, with their competencies. */
export async function domainsOf(cohortId: string) {
  return prisma.domain.findMany({
    where: { framework: { cohorts: { some: { id: cohortId } } } },
    orderBy: { position: "asc" },
    select: {
      code: true,
      title: true,
      competencies: {
        orderBy: { position: "asc" },
        select: { id: true, code: true, title: true },
      },
    },
  });
}
