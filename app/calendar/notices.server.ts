import type { Message, Prisma } from "../generated/prisma/client.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { settings } from "../server/environment.server.ts";
import type { CalendarPerson } from "./calendar-facts.ts";

/** For how long a notice waits for the next change, so that several make one email, and for how long at most. */
const [quietMs, longestMs] = [60_000, 5 * 60_000];

/**
 * When somebody is told of what stands in their calendar: in a minute, and no later than five after there was something to say.
 * @param waits what was taken back and is told of by this one
 */
export function noticeTimes(waits: Message | undefined, now: Date) {
  const since = waits?.createdAt ?? now;
  const dueAt = Math.min(now.getTime() + quietMs, since.getTime() + longestMs);
  return { createdAt: since, dueAt: new Date(dueAt) };
}

/**
 * Takes back what waits to be sent to some people and would arrive after what follows, and say what is no longer so.
 * @param which of the messages to them
 * @returns what nobody can have read, by person; what was tried already may have arrived
 */
export async function takeBackNotices(
  tx: Transaction,
  people: { id: string }[],
  which: Prisma.MessageWhereInput,
): Promise<Map<string, Message>> {
  const where = {
    ...which,
    personId: { in: people.map(({ id }) => id) },
    state: "waiting" as const,
  };
  const found = await tx.message.findMany({ where: { ...where, attempts: 0 } });
  await tx.message.deleteMany({ where });
  return new Map(found.flatMap((one) => (one.personId ? [[one.personId, one] as const] : [])));
}

/** The product's own address. Outlook offers no reply to somebody who is invited by themselves. */
export const mailbox = (): CalendarPerson => ({
  name: "Headroom",
  email: /<(.+)>/.exec(settings().MAIL_FROM)?.[1] ?? settings().MAIL_FROM,
});
