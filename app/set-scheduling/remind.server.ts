import { DateTime } from "luxon";
import { peopleOf, withCohort } from "../learning-sets/sets.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { askAll } from "./poll-mails.server.ts";
import { type FoundPoll, findOpenPoll, hasAnswered } from "./polls.server.ts";

/** After how many days those who have not answered are reminded by themselves, once. */
const patienceDays = 3;
const pollsARound = 200;

/** Reminds everybody who has not answered a poll. @returns how many @throws as `findOpenPoll` */
export const remindSilent = (actor: Actor, pollId: string | undefined): Promise<number> =>
  prisma.$transaction(async (tx) => remind(tx, await findOpenPoll(actor, pollId, tx)));

async function remind(tx: Transaction, poll: FoundPoll) {
  const silent = (await peopleOf(poll.set, tx)).filter(({ id }) => !hasAnswered(poll, id));
  await askAll(tx, { ...poll, times: poll.times.length }, silent, { isReminder: true });
  await tx.meetingPoll.update({ where: { id: poll.id }, data: { remindedAt: new Date() } });
  return silent.length;
}

/** The daily job: reminds those who have left a poll unanswered for three days, once. @returns of how many polls */
export async function remindOfPolls(now = new Date()): Promise<number> {
  const found = await prisma.meetingPoll.findMany({
    where: {
      closedAt: null,
      remindedAt: null,
      createdAt: { lt: DateTime.fromJSDate(now).minus({ days: patienceDays }).toJSDate() },
      times: { some: { startsAt: { gt: now } } },
    },
    take: pollsARound,
    include: { set: { include: withCohort }, times: { include: { answers: true } } },
  });
  for (const poll of found) await prisma.$transaction((tx) => remind(tx, poll));
  return found.length;
}
