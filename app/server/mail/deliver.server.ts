import { isTemplate, messages } from "../../../emails/messages.ts";
import type { Message, Prisma } from "../../generated/prisma/client.ts";
import { prisma } from "../database/client.server.ts";
import { renderMessage, type Rendered } from "./render.server.ts";
import { attemptsAllowed, waitAfter } from "./retry-schedule.ts";
import type { Outcome, Sender } from "./senders.server.ts";

/** For how long a claimed message is its claimer's: well past what an attempt can take. */
const claimMs = 2 * 60_000;

/** What a look at the due messages came to. */
export type Round = {
  tried: number;
  sent: number;
  /** Ids of the messages given up. */
  dead: string[];
  /** Set when the provider asks for a pause; the round ended there. */
  waitMs?: number;
};

/**
 * Sends the messages that are due, one after the other, oldest first. Any number of processes may
 * do so at once: each message is claimed before it is sent. A process that stops in the middle
 * leaves its message to be claimed again, with the same key, so that it is not sent twice.
 * @param now the clock
 * @param limit the most to try
 */
export async function deliverDue({
  now = () => new Date(),
  sender,
  limit = 50,
}: {
  now?: () => Date;
  sender: Sender;
  limit?: number;
}): Promise<Round> {
  const round: Round = { tried: 0, sent: 0, dead: [] };
  while (round.tried < limit && !round.waitMs) {
    const message = await claim(now());
    if (!message) break;
    round.tried += 1;
    const outcome = await attempt(message, sender, now());
    const state = await record(message, outcome, sender, now());
    if (state === "sent") round.sent += 1;
    if (state === "dead") round.dead.push(message.id);
    if (outcome.result === "failed") round.waitMs = outcome.waitMs;
  }
  return round;
}

/** Takes the next due message. The count of attempts is its version: only one claim can raise it. */
async function claim(at: Date): Promise<Message | null> {
  for (;;) {
    const due = { state: "waiting", dueAt: { lte: at } } satisfies Prisma.MessageWhereInput;
    const next = await prisma.message.findFirst({ where: due, orderBy: { dueAt: "asc" } });
    if (!next) return null;
    const { count } = await prisma.message.updateMany({
      where: { ...due, id: next.id, attempts: next.attempts },
      data: { dueAt: new Date(at.getTime() + claimMs), attempts: { increment: 1 } },
    });
    if (count === 1) return { ...next, attempts: next.attempts + 1 };
  }
}

async function attempt(message: Message, sender: Sender, at: Date): Promise<Outcome> {
  if (message.attempts > attemptsAllowed)
    return { result: "refused", failure: "Headroom stopped each time while sending it." };
  let rendered: Rendered;
  try {
    rendered = await renderMessage(message);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { result: "refused", failure: `It could not be put into words. ${why}`.slice(0, 500) };
  }
  const { usefulMinutes, ...words } = rendered;
  if (at.getTime() - message.createdAt.getTime() > usefulMinutes * 60_000)
    return { result: "refused", failure: "It expired before it could be sent." };
  return sender.send({ ...words, to: message.to, calendar: message.calendar }, message.id);
}

/** Writes what became of an attempt. @returns the message's state from now on */
async function record(message: Message, outcome: Outcome, sender: Sender, at: Date) {
  const { id, attempts } = message;
  const props = holdsSecret(message) && !sender.keeps ? {} : undefined;
  if (outcome.result === "sent") {
    const data = { state: "sent", sentAt: at, failure: "", props } as const;
    // A newer notice may have replaced the message while it was on its way.
    await prisma.message.updateMany({ where: { id }, data });
    return data.state;
  }
  const { failure } = outcome;
  const ms = outcome.result === "failed" ? waitAfter(attempts) : null;
  const data =
    ms === null
      ? ({ state: "dead", failure, props } as const)
      : ({ state: "waiting", failure, dueAt: new Date(at.getTime() + ms) } as const);
  // Should the claim have run out, another process has the message now: it says what becomes of it.
  await prisma.message.updateMany({ where: { id, attempts, state: "waiting" }, data });
  return data.state;
}

const holdsSecret = ({ template }: Message) => isTemplate(template) && messages[template].secret;
