import { DateTime } from "luxon";
import { isTemplate, messages } from "../../emails/messages.ts";
import type { Message } from "../generated/prisma/client.ts";
import { signInMinutes } from "../sign-in/link.server.ts";
import { prisma } from "./database/client.server.ts";

/** Far longer than any window that requests are counted in. */
const limitHours = 1;
/** How long a spreadsheet of people waits to be confirmed, and what came of it can be looked at. */
const importHours = 24;

const secretTemplates = Object.entries(messages)
  .filter(([, { secret }]) => secret)
  .map(([template]) => template);

/** What a purge took away, in rows. */
export type Purged = {
  sessions: number;
  verifications: number;
  limits: number;
  links: number;
  imports: number;
};

/**
 * Deletes what has run out: sessions, the server's side of sign-in links, counts of requests, spreadsheets
 * of people with what came of their rows. Empties messages whose link
 * no longer works; those still waiting are left to the mail worker, which gives them up and says why. Safe to repeat.
 */
export async function purge(now = new Date()): Promise<Purged> {
  const before = (span: { minutes: number } | { hours: number }) =>
    DateTime.fromJSDate(now).minus(span).toJSDate();
  const sessions = await prisma.session.deleteMany({ where: { expiresAt: { lte: now } } });
  const verifications = await prisma.verification.deleteMany({
    where: { expiresAt: { lte: now } },
  });
  const limits = await prisma.rateLimit.deleteMany({
    where: { lastRequest: { lt: before({ hours: limitHours }).getTime() } },
  });
  const links = await prisma.message.updateMany({
    where: {
      template: { in: secretTemplates },
      state: { not: "waiting" },
      createdAt: { lt: before({ minutes: signInMinutes }) },
      NOT: { props: { equals: {} } },
    },
    data: { props: {} },
  });
  const imports = await prisma.peopleImport.deleteMany({
    where: { createdAt: { lt: before({ hours: importHours }) } },
  });
  return {
    sessions: sessions.count,
    verifications: verifications.count,
    limits: limits.count,
    links: links.count,
    imports: imports.count,
  };
}

/** Whether a message held a link that has been taken out of it, so that it can no longer be put into words. */
export const isEmptied = ({ template, props }: Pick<Message, "template" | "props">) =>
  isTemplate(template) &&
  messages[template].secret &&
  Object.keys((props ?? {}) as object).length === 0;
