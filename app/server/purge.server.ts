import { DateTime } from "luxon";
import { isTemplate, messages } from "../../emails/messages.ts";
import type { Message } from "../generated/prisma/client.ts";
import { reviewLinkDays } from "../host-reviews/link-days.ts";
import { interestDays } from "../hosts/interest-days.ts";
import { hostingLimits } from "../hosts/interest-limits.server.ts";
import { invitationDays } from "../invitations/invitation-days.ts";
import { signInMinutes } from "../sign-in/link.server.ts";
import { lookBackDays } from "../sustainability/look-back-days.ts";
import { prisma } from "./database/client.server.ts";

/** Far longer than any window that requests of sign-in are counted in; forms for hosts are counted by the day. */
const limitHours = 1;
/** How long a poll is answered from its email, as a rule. */
const pollDays = 28;
/** How long a rater's link is answered from its email, as a rule; a reminder brings a new one. */
const raterDays = 42;
/** How long a spreadsheet of people waits to be confirmed, and what came of it can be looked at. */
const importHours = 24;
const hostingLimitHours = 25;

/** For how many minutes a message whose link lets somebody in is kept whole: as long as the link works. */
const keptMinutes: Record<string, number> = {
  invitation: invitationDays * 24 * 60,
  "poll-opened": pollDays * 24 * 60,
  "review-asked": reviewLinkDays * 24 * 60,
  "rater-invited": raterDays * 24 * 60,
  "handover-begun": lookBackDays * 24 * 60,
  "look-back-asked": lookBackDays * 24 * 60,
};

const secretTemplates = Object.entries(messages)
  .filter(([, { secret }]) => secret)
  .map(([template]) => ({ template, minutes: keptMinutes[template] ?? signInMinutes }));

/** What a purge took away, in rows. */
export type Purged = {
  sessions: number;
  verifications: number;
  limits: number;
  links: number;
  imports: number;
  interests: number;
  /** Devices of raters, and codes that were sent to them. */
  raters: number;
  /** Links that signed sponsors in to a review. */
  reviewLinks: number;
};

/**
 * Deletes what has run out: sessions, the server's side of sign-in links, counts of requests, spreadsheets of people with
 * what came of their rows, expressions of interest that nobody confirmed, devices and codes of raters, links to reviews. Empties messages whose link no longer works; those
 * still waiting are left to the mail worker, which gives them up and says why. Safe to repeat.
 */
export async function purge(now = new Date()): Promise<Purged> {
  const before = (span: { minutes: number } | { hours: number } | { days: number }) =>
    DateTime.fromJSDate(now).minus(span).toJSDate();
  const sessions = await prisma.session.deleteMany({ where: { expiresAt: { lte: now } } });
  const verifications = await prisma.verification.deleteMany({
    where: { expiresAt: { lte: now } },
  });
  const limits = await prisma.rateLimit.deleteMany({
    where: {
      OR: [
        {
          lastRequest: { lt: before({ hours: limitHours }).getTime() },
          NOT: { key: { startsWith: hostingLimits } },
        },
        { lastRequest: { lt: before({ hours: hostingLimitHours }).getTime() } },
      ],
    },
  });
  const interests = await prisma.interest.deleteMany({
    where: { confirmedAt: null, createdAt: { lt: before({ days: interestDays }) } },
  });
  const devices = await prisma.raterDevice.deleteMany({ where: { expiresAt: { lte: now } } });
  const codes = await prisma.raterCode.deleteMany({ where: { expiresAt: { lte: now } } });
  const reviewLinks = await prisma.reviewLink.deleteMany({ where: { expiresAt: { lte: now } } });
  const links = await prisma.message.updateMany({
    where: {
      OR: secretTemplates.map(({ template, minutes }) => {
        return { template, createdAt: { lt: before({ minutes }) } };
      }),
      state: { not: "waiting" },
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
    interests: interests.count,
    raters: devices.count + codes.count,
    reviewLinks: reviewLinks.count,
  };
}

/** Whether a message held a link that has been taken out of it, so that it can no longer be put into words. */
export const isEmptied = ({ template, props }: Pick<Message, "template" | "props">) =>
  isTemplate(template) &&
  messages[template].secret &&
  Object.keys((props ?? {}) as object).length === 0;
