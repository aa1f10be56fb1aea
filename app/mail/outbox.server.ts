import { showDayOrTime } from "../cohorts/wall-time.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { settings } from "../server/environment.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { renderMessage } from "../server/mail/render.server.ts";

/** The outbox is there in the demo only, where no mail leaves the machine. */
function demoOnly() {
  if (!settings().DEMO) throw new NotFound();
}

const messagesPerPage = 30;

/** Every message of the demo, the newest first. @param page from 1 @throws NotFound outside the demo */
export async function listOutbox(page: number) {
  demoOnly();
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
    subject: (await renderMessage(message)).subject,
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
  const { subject, html, text } = await renderMessage(message);
  return { id: message.id, to: message.to, subject, html, text, calendar: message.calendar };
}
