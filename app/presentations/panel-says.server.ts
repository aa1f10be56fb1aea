import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { findToAsk, findToHear } from "./find-presentation.server.ts";
import { aboutPresentation } from "./read-presentation.server.ts";
import { tellOfFeedback } from "./tell.server.ts";
import type { PanelFeedbackValue } from "./words-form.ts";

type Id = string | undefined;

/** A presentation on which the actor may ask something. @throws NotFound, Forbidden */
export const openQuestion = async (actor: Actor, id: Id) =>
  aboutPresentation(await findToAsk(actor, id), actor);

/** Asks the fellow something. The same question sent twice is one. @throws NotFound, Forbidden */
export const askFellow = (actor: Actor, id: Id, text: string) =>
  prisma.$transaction(async (tx) => {
    const { id: presentationId } = await findToAsk(actor, id, tx);
    const question = { presentationId, byId: actor.id, text };
    if (await tx.panelQuestion.count({ where: question })) return;
    await tx.panelQuestion.create({ data: question });
  });

/** Takes a question of the actor's own back. @throws NotFound, Forbidden */
export async function takeQuestionBack(actor: Actor, id: Id, questionId: Id) {
  const { id: presentationId } = await findToAsk(actor, id);
  const where = { id: questionId ?? "", presentationId, byId: actor.id };
  if (!(await prisma.panelQuestion.deleteMany({ where })).count) throw new NotFound();
}

/** @throws NotFound, Forbidden; Conflict before the fellow has presented, and once the fellow can read it */
async function findToSay(actor: Actor, id: Id, now: Date) {
  const presentation = await findToHear(actor, id);
  if (presentation.startsAt > now)
    throw new Conflict("Feedback is given once you have heard the fellow.");
  const mine = await prisma.panelFeedback.findUnique({
    where: { presentationId_byId: { presentationId: presentation.id, byId: actor.id } },
  });
  if (mine && presentation.day.endsAt <= now)
    throw new Conflict("The day is over and the fellow can read it, so what you wrote stays.");
  return { presentation, mine };
}

/** What the actor has to say to a fellow, as far as it is written. @throws NotFound, Forbidden, Conflict */
export async function openPanelFeedback(actor: Actor, id: Id, now = new Date()) {
  const { presentation, mine } = await findToSay(actor, id, now);
  const { heard = "", carryOn = "", sitWith = "" } = mine ?? {};
  const isOver = presentation.day.endsAt <= now;
  return { ...aboutPresentation(presentation, actor), heard, carryOn, sitWith, isOver };
}

/**
 * Gives the fellow feedback, or gives it in other words until they can read it. They read it when the day is over, by itself; what is
 * given afterwards at once, and they are told by email.
 * @throws NotFound, Forbidden, Conflict
 */
export async function givePanelFeedback(
  actor: Actor,
  id: Id,
  value: PanelFeedbackValue,
  now = new Date(),
) {
  const { presentation } = await findToSay(actor, id, now);
  const key = { presentationId: presentation.id, byId: actor.id };
  await prisma.$transaction(async (tx) => {
    await tx.panelFeedback.upsert({
      where: { presentationId_byId: key },
      create: { ...key, ...value },
      update: value,
    });
    if (presentation.day.endsAt > now) return;
    await tellOfFeedback(tx, actor, presentation);
  });
}
