import { showDay, showWhen } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { feedbackReports } from "../policy/feedback-reports.ts";
import { feedbacks } from "../policy/feedback.ts";
import { countAnswered } from "../rating/given.ts";
import { prisma } from "../server/database/client.server.ts";
import { Forbidden } from "../server/errors.server.ts";
import { adviseOn } from "./advice.ts";
import { type FoundFeedback, findFeedback } from "./find-feedback.server.ts";
import { knownPeople } from "./known-people.server.ts";
import { selfAnswersOf } from "./self-answers.server.ts";
import { byGroup, ratersOf, takesNames } from "./raters.server.ts";
import { stageOf } from "./stages.ts";
import { stepsOf } from "./steps.ts";

/**
 * A fellow's feedback as the fellow and faculty find it: where it is, and who is named. Of answers, how many there are in all:
 * whose is kept out by the query.
 * @throws NotFound, Forbidden for who reads its report but no names
 */
export async function readFeedback(actor: Actor, id: string | undefined) {
  const feedback = await findFeedback(actor, id);
  if (!feedbacks.may.readNames(actor, feedback)) throw new Forbidden();
  const raters = await ratersOf(feedback.id);
  const groups = byGroup(feedback, raters, await knownPeople(prisma, feedback.fellow));
  const { round, fellow } = feedback;
  const stage = stageOf(feedback);
  const mayNominate = feedbacks.may.nominate(actor, feedback);
  const toApprove = raters.filter(({ invitedAt }) => !invitedAt).length;
  return {
    id: feedback.id,
    fellow: fellow.person.name,
    round: { id: round.id, number: round.number, cohort: round.cohort.name },
    stage,
    groups,
    steps: stepsOf(stage, daysOf(feedback)),
    minimum: round.minimum,
    suggested: round.questionnaire.suggestedRaters,
    advice: adviseOn(
      groups.map((group) => ({ ...group, count: group.raters.length })),
      { suggested: round.questionnaire.suggestedRaters, minimum: round.minimum },
    ),
    changesAsked: feedback.changesAsked,
    named: raters.length,
    toApprove,
    isSent: feedback.nominatedAt !== null,
    asked: raters.length - toApprove,
    answered: stage === "answering" ? await countReplied(feedback.id) : null,
    self: {
      answered: countAnswered(selfAnswersOf(feedback)),
      statements: round.questionnaire.statements.length,
      isDone: feedback.selfAnsweredAt !== null,
    },
    debrief: feedback.frozenAt && feedback.approvedAt && debriefOf(feedback),
    isOwn: mayNominate,
    may: {
      name: mayNominate && takesNames(feedback),
      answerSelf: mayNominate && !round.closingAt,
      approve: feedbacks.may.approve(actor, feedback) && takesNames(feedback),
      bookDebrief: feedbacks.may.bookDebrief(actor, feedback) && !feedback.releasedAt,
      readReport: feedbackReports.may.read(actor, feedback),
      release: feedbackReports.may.release(actor, feedback),
      share: feedbackReports.may.share(actor, feedback),
    },
  };
}

/** How many have answered, and no more than that. */
const countReplied = (feedbackId: string) =>
  prisma.rater.count({
    where: { feedbackId, reply: { sentAt: { not: null }, declinedAt: null } },
  });

const debriefOf = ({ facilitator, debriefAt, debriefPlace, round }: FoundFeedback) => ({
  isBooked: facilitator !== null,
  with: facilitator?.name ?? "",
  when: debriefAt ? showWhen(debriefAt, round.cohort.zone) : "",
  place: debriefPlace,
});

function daysOf({ round }: FoundFeedback) {
  const day = (date: Date) => showDay(date, round.cohort.zone);
  return {
    nominateBy: day(round.nominateBy),
    answerBy: day(round.answerBy),
    debriefFrom: day(round.debriefFrom),
  };
}
