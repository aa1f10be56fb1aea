import { showDayOrTime } from "../cohorts/wall-time.server.ts";
import type { Message } from "../generated/prisma/client.ts";
import { settled } from "../server/afterwards.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { settings } from "../server/environment.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { renderMessage } from "../server/mail/render.server.ts";
import { isEmptied } from "../server/purge.server.ts";

/** The outbox is there in the demo only, where no email leaves the machine. */
function demoOnly() {
  if (!settings().DEMO) throw new NotFound();
}

const messagesPerPage = 30;

const expired = {
  subject: "Sign in to Headroom (the link has expired)",
  html: "<head></head><p>This message held a link to sign in. The link has expired.</p>",
  text: "This message held a link to sign in. The link has expired.",
};

const read = (message: Message) => (isEmptied(message) ? expired : renderMessage(message));

/** Every message of the demo, the newest first. @param page from 1 @throws NotFound outside the demo */
export async function listOutbox(page: number) {
  demoOnly();
  // Who has just asked for a link looks for it here.
  await settled();
  const found = await prisma.message.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * messagesPerPage,
    take: messagesPerPage + 1,
    include: { person: { select: { name: true } } },
  });
  const now = new Date();
  const shown = found.slice(0, messagesPerPage).map(async (message) => ({
    id: message.id,
    to: message.person ? `${message.person.name} <${message.to}>` : message.to,
    subject: (await read(message)).subject,
    when: showDayOrTime(message.createdAt, now, "Europe/London"),
    hasInvitation: message.calendar !== null,
  }));
  return { page, hasMore: found.length > messagesPerPage, messages: await Promise.all(shown) };
}

/** One message as its reader would see it. @throws NotFound when there is none, or outside the demo */
export async function readOutboxMessage(id: string | undefined) {
  demoOnly();
  const message = await prisma.message.findUnique({ where: { id: id ?? "" } });
  if (!message) throw new NotFound();
  const { subject, html, text } = await read(message);
  return { id: message.id, to: message.to, subject, html, text, calendar: message.calendar };
}
