import type { Actor } from "../policy/actor.ts";
import {
  type Answers,
  type Given,
  fromStored,
  merge,
  overwrites,
  toStored,
  unanswered,
} from "../rating/given.ts";
import { layOut } from "../rating/sections.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { type FoundFeedback, findFeedbackTo } from "./find-feedback.server.ts";
import { mustBeOpen } from "./rounds.server.ts";

/** What a fellow has answered about themselves; open questions are for others. */
export const selfAnswersOf = ({ selfAnswers, round }: FoundFeedback): Answers =>
  fromStored(
    { answers: selfAnswers, comments: [] },
    { statements: round.questionnaire.statements, openQuestions: [] },
  );

/** What a form was opened on, in one text. */
const seenOf = (answers: Answers) => JSON.stringify(toStored(answers).answers);

/** The feedback whose fellow the actor is, while its round is open. @throws NotFound, Forbidden, Conflict once it has closed */
async function findOwn(actor: Actor, id: string | undefined, db?: Transaction) {
  const feedback = await findFeedbackTo("nominate", actor, id, db);
  mustBeOpen(feedback.round);
  return feedback;
}

/** What a form of answers about oneself is read by. @throws as `openSelf` */
export async function statementsFor(actor: Actor, id: string | undefined) {
  const { round } = await findOwn(actor, id);
  return { ...round.questionnaire, openQuestions: [] };
}

/** The page on which a fellow answers about themselves. @throws NotFound, Forbidden, Conflict once the round has closed */
export async function openSelf(actor: Actor, id: string | undefined) {
  const feedback = await findOwn(actor, id);
  const { questionnaire, cohortId } = feedback.round;
  const titled = await prisma.competency.findMany({
    where: { domain: { framework: { cohorts: { some: { id: cohortId } } } } },
    select: { code: true, title: true },
  });
  const given = selfAnswersOf(feedback);
  return {
    id: feedback.id,
    given,
    asked: layOut(
      { ...questionnaire, stem: questionnaire.selfStem, openQuestions: [] },
      Object.fromEntries(titled.map(({ code, title }) => [code, title])),
    ),
    seen: seenOf(given),
  };
}

type Sent = { seen: string; answers: Given[] };

/**
 * Keeps a whole form of answers about oneself.
 * @returns how many statements have no answer yet
 * @throws as `openSelf`; Conflict where it would undo what was saved elsewhere meanwhile
 */
export const saveSelf = (actor: Actor, id: string | undefined, sent: Sent) =>
  prisma.$transaction(async (tx) => {
    const { before, after, feedback } = await merged(actor, id, sent, tx);
    if (sent.seen !== seenOf(before) && overwrites(before, after))
      throw new Conflict(
        "You saved answers after this page was opened, perhaps on another device. Save once more to keep what is on this page instead.",
        { seen: seenOf(before) },
      );
    await keep(tx, feedback, after);
    return unanswered(after).length;
  });

/**
 * Keeps the answers that changed on a page while it is filled in; the others stay as they are.
 * @returns when, what the page has seen from now on, and whether answers were saved elsewhere since it was opened
 * @throws as `openSelf`
 */
export const saveSelfChanges = (actor: Actor, id: string | undefined, sent: Sent) =>
  prisma.$transaction(async (tx) => {
    const { before, after, feedback } = await merged(actor, id, sent, tx);
    await keep(tx, feedback, after);
    const isElsewhere = sent.seen !== seenOf(before);
    return { savedAt: new Date(), seen: isElsewhere ? sent.seen : seenOf(after), isElsewhere };
  });

async function merged(actor: Actor, id: string | undefined, sent: Sent, tx: Transaction) {
  const feedback = await findOwn(actor, id, tx);
  const before = selfAnswersOf(feedback);
  return { feedback, before, after: merge(before, { answers: sent.answers, comments: [] }) };
}

/** They are done once every statement has an answer. */
const keep = (tx: Transaction, feedback: FoundFeedback, answers: Answers) =>
  tx.feedback.update({
    where: { id: feedback.id },
    data: {
      selfAnswers: toStored(answers).answers,
      selfAnsweredAt:
        unanswered(answers).length > 0 ? null : (feedback.selfAnsweredAt ?? new Date()),
    },
  });
