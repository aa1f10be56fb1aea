import { feedbackRounds } from "../policy/feedback-rounds.ts";
import { feedbackReports } from "../policy/feedback-reports.ts";
import { feedbacks } from "../policy/feedback.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";
import { type Questionnaire, questionnaireContent } from "./questionnaire.ts";

const cohort = { select: { id: true, name: true, programmeId: true, zone: true } };

/** A round within the actor's reach, with its cohort and its questionnaire. @throws NotFound */
export async function findRound(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const round = await db.feedbackRound.findFirst({
    where: { id, AND: feedbackRounds.reach(actor) },
    include: { cohort, questionnaire: true },
  });
  if (!id || !round) throw new NotFound();
  return { ...round, questionnaire: readQuestionnaire(round.questionnaire) };
}

/** As `findRound`, for who runs it. @throws NotFound, Forbidden */
export async function findRoundToRun(actor: Actor, id: string | undefined, db?: Transaction) {
  const round = await findRound(actor, id, db);
  if (!feedbackRounds.may.run(actor, round)) throw new Forbidden();
  return round;
}

/**
 * One fellow's feedback within the actor's reach, with its round and whose it is. Neither answers nor comments come with it.
 * @throws NotFound
 */
export async function findFeedback(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const feedback = await db.feedback.findFirst({
    where: { id, AND: feedbacks.reach(actor) },
    omit: { report: true },
    include: {
      round: { omit: { aggregate: true }, include: { cohort, questionnaire: true } },
      fellow: {
        select: {
          ...{ id: true, personId: true, cohortId: true },
          person: { select: { name: true, email: true } },
        },
      },
      facilitator: { select: { name: true } },
      shares: { where: { withdrawnAt: null }, select: { personId: true } },
    },
  });
  if (!id || !feedback) throw new NotFound();
  const questionnaire = readQuestionnaire(feedback.round.questionnaire);
  return { ...feedback, round: { ...feedback.round, questionnaire } };
}
export type FoundFeedback = Awaited<ReturnType<typeof findFeedback>>;

const may = {
  readNames: feedbacks.may.readNames,
  nominate: feedbacks.may.nominate,
  approve: feedbacks.may.approve,
  bookDebrief: feedbacks.may.bookDebrief,
  readReport: feedbackReports.may.read,
  release: feedbackReports.may.release,
  share: feedbackReports.may.share,
};

/** As `findFeedback`, where the policy lets the actor do this with it. @throws NotFound, Forbidden */
export async function findFeedbackTo(
  act: keyof typeof may,
  actor: Actor,
  id: string | undefined,
  db?: Transaction,
) {
  const feedback = await findFeedback(actor, id, db);
  if (!may[act](actor, feedback)) throw new Forbidden();
  return feedback;
}

/** A stored questionnaire with its content read. */
export function readQuestionnaire<T extends { title: string; version: string; content: unknown }>({
  content,
  ...stored
}: T): Omit<T, "content"> & Questionnaire {
  return { ...stored, ...questionnaireContent.parse(content) };
}
