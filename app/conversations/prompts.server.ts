import { DateTime } from "luxon";
import { showDay } from "../cohorts/wall-time.server.ts";
import { fellowsAloneDays, prompts } from "../policy/conversations.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";

const withFellow = {
  fellow: {
    select: { id: true, cohortId: true, hostId: true, person: { select: { name: true } } },
  },
} as const;

/** The prompt that `id` names within the actor's reach. @throws NotFound */
async function findPrompt(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const prompt = await db.conversationPrompt.findFirst({
    where: { id, AND: prompts.reach(actor, new Date()) },
    include: withFellow,
  });
  if (!id || !prompt) throw new NotFound();
  return prompt;
}

/** A prompt, to be read; that its fellow has seen it is noted. @throws NotFound */
export async function readPrompt(actor: Actor, id: string | undefined) {
  const prompt = await findPrompt(actor, id);
  const mayAnswer = prompts.may.answer(actor, prompt);
  if (mayAnswer && !prompt.seenAt)
    await prisma.conversationPrompt.update({
      where: { id: prompt.id },
      data: { seenAt: new Date() },
    });
  const facultySees = DateTime.fromJSDate(prompt.raisedAt).plus({ days: fellowsAloneDays });
  return {
    id: prompt.id,
    cohortId: prompt.fellow.cohortId,
    fellow: prompt.fellow.person.name,
    reason: prompt.reason,
    raised: showDay(prompt.raisedAt, actor.zone),
    facultySees: showDay(facultySees.toJSDate(), actor.zone),
    answer: prompt.answer,
    isClosed: prompt.closedAt !== null,
    may: { answer: mayAnswer, close: prompts.may.close(actor, prompt) },
  };
}

const isOver = "This has been closed since you opened it, so there is nothing left to answer.";

/** Keeps what a fellow has to say to a prompt; an empty text takes it back. @throws NotFound, Forbidden, Conflict when closed */
export const answerPrompt = (actor: Actor, id: string | undefined, answer: string) =>
  prisma.$transaction(async (tx) => {
    const prompt = await findPrompt(actor, id, tx);
    if (!prompts.may.answer(actor, prompt)) throw new Forbidden();
    if (prompt.closedAt) throw new Conflict(isOver);
    const now = new Date();
    await tx.conversationPrompt.update({
      where: { id: prompt.id },
      data: { answer, answeredAt: answer ? now : null, seenAt: prompt.seenAt ?? now },
    });
  });

/** Notes that faculty has had the conversation. Safe to repeat. @returns the id of the cohort @throws NotFound, Forbidden */
export const closePrompt = (actor: Actor, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const prompt = await findPrompt(actor, id, tx);
    if (!prompts.may.close(actor, prompt)) throw new Forbidden();
    await tx.conversationPrompt.updateMany({
      where: { id: prompt.id, closedAt: null },
      data: { closedAt: new Date(), closedById: actor.id },
    });
    return prompt.fellow.cohortId;
  });
