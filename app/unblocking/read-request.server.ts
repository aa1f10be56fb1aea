import { showDay, showWhen } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { unblocks } from "../policy/progress.ts";
import { readersOf } from "../progress/fellows.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { ageInWords } from "./age.server.ts";
import { findRequest } from "./find-request.server.ts";

/** How many replies a thread shows, the last ones. */
const repliesShown = 100;

type Reply = { id: string; name: string; text: string; createdAt: Date };

/** An unblock request with its thread, its age in words, and who reads it. @throws NotFound */
export async function readRequest(actor: Actor, id: string | undefined) {
  const request = await findRequest(actor, id);
  const { fellow, closedAt, createdAt, replyBy } = request;
  const replies = await prisma.$queryRaw<Reply[]>`
    SELECT * FROM (SELECT r.id, p.name, r.text, r.createdAt FROM UnblockReply r JOIN Person p ON p.id = r.authorId
      WHERE r.requestId = ${request.id} ORDER BY r.createdAt DESC LIMIT ${repliesShown}) ORDER BY createdAt`;
  const last = replies.at(-1);
  const lastReply = last ? { at: last.createdAt, name: last.name } : null;
  return {
    id: request.id,
    ask: request.ask,
    outcome: request.outcome,
    fellow: { id: fellow.id, name: fellow.person.name },
    isOwn: unblocks.may.ask(actor, request),
    replyBy: showDay(replyBy, actor.zone),
    closedOn: closedAt && showDay(closedAt, actor.zone),
    age: ageInWords({ createdAt, replyBy, lastReply }, actor.zone, new Date()),
    replies: replies.map(({ createdAt: at, ...reply }) => {
      return { ...reply, when: showWhen(at, actor.zone) };
    }),
    readers: await readersOf(fellow),
    may: {
      reply: unblocks.may.reply(actor, request) && !closedAt,
      close: unblocks.may.ask(actor, request),
    },
  };
}
