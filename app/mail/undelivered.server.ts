import { isTemplate, messages } from "../../emails/messages.ts";
import { showDayOrTime } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { undelivered } from "../policy/mail.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import { wake } from "../server/mail/wake.server.ts";

const messagesPerPage = 50;

const linkKinds: Record<string, string> = {
  "sign-in": "A sign-in link",
  invitation: "An invitation",
};

/** Whether a message is still of use; one that held a link of its own never is. */
const canSendAgain = (template: string) => isTemplate(template) && !messages[template].secret;

/**
 * The messages that were given up, the newest first: whom they were for, never what they say.
 * @param page from 1
 * @throws Forbidden
 */
export async function listUndelivered(actor: Actor, page: number) {
  if (!undelivered.may.list(actor)) throw new Forbidden("This page is for programme leads.");
  const found = await prisma.message.findMany({
    where: undelivered.reach(actor),
    orderBy: { createdAt: "desc" },
    skip: (page - 1) * messagesPerPage,
    take: messagesPerPage + 1,
    select: {
      id: true,
      to: true,
      template: true,
      failure: true,
      createdAt: true,
      person: { select: { name: true } },
    },
  });
  const now = new Date();
  return {
    page,
    hasMore: found.length > messagesPerPage,
    messages: found.slice(0, messagesPerPage).map((message) => ({
      id: message.id,
      to: message.to,
      name: message.person?.name ?? null,
      kind: linkKinds[message.template] ?? (canSendAgain(message.template) ? "A notice" : "A link"),
      failure: message.failure,
      written: showDayOrTime(message.createdAt, now, actor.zone),
      canSendAgain: canSendAgain(message.template),
    })),
  };
}

/**
 * Puts a message that was given up back in line. It keeps its idempotency key: if an attempt did arrive after all within the
 * last day, no second copy goes out.
 * @throws Forbidden, NotFound, Conflict when the message is of no more use
 */
export async function sendAgain(actor: Actor, id: string | undefined) {
  if (!undelivered.may.list(actor)) throw new Forbidden();
  const where = { id: id ?? "", AND: undelivered.reach(actor) };
  const message = await prisma.message.findFirst({ where, select: { template: true } });
  if (!message) throw new NotFound();
  if (!canSendAgain(message.template))
    throw new Conflict(
      "This message held a link of its own. A new sign-in link can be asked for, and an invitation sent again.",
    );
  await prisma.message.updateMany({
    where,
    data: { state: "waiting", attempts: 0, dueAt: new Date(), failure: "" },
  });
  wake();
}
