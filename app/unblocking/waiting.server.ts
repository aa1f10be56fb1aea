import { Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids } from "../policy/actor.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { ageInWords } from "./age.server.ts";

/** An open request that home tells of: where, whose, and in JSON how old it and its last reply are. */
export type RequestWaiting = { id: string; who: string; title: string };
type Stored = {
  createdAt: string;
  replyBy: string;
  isOwn: number;
  /** When the last reply was written, and by whom. */
  at: string | null;
  name: string | null;
  by: string | null;
};

/** A query of the open requests of fellows whose sponsor the actor is, and of the actor's own, as `RequestWaiting`; the oldest first. */
export const unblocksWaiting = (actor: Actor) => Prisma.sql`
  SELECT q.id, p.name AS who, json_object('createdAt', q.createdAt, 'replyBy', q.replyBy,
      'isOwn', f.personId = ${actor.id}, 'at', r.createdAt, 'name', a.name, 'by', r.authorId) AS title
  FROM UnblockRequest q JOIN Fellow f ON f.id = q.fellowId JOIN Person p ON p.id = f.personId
    LEFT JOIN UnblockReply r ON r.id = (SELECT id FROM UnblockReply WHERE requestId = q.id ORDER BY createdAt DESC LIMIT 1)
    LEFT JOIN Person a ON a.id = r.authorId
  WHERE q.fellowId IN ${listOf([...ids(actor.fellowships), ...ids(actor.sponsorOf)])} AND q.closedAt IS NULL
  ORDER BY q.createdAt`;

/** What home says of an open request, to the fellow and to the sponsor. @param now for its age */
export function requestTask({ id, who, title }: RequestWaiting, actor: Actor, now = new Date()) {
  const stored = JSON.parse(title) as Stored;
  const lastReply =
    stored.at && stored.name
      ? { at: new Date(stored.at), name: stored.by === actor.id ? "you" : stored.name }
      : null;
  const [createdAt, replyBy] = [new Date(stored.createdAt), new Date(stored.replyBy)];
  return {
    to: `/unblock-requests/${id}`,
    text: textOf(who, stored, actor),
    detail: ageInWords({ createdAt, replyBy, lastReply }, actor.zone, now),
    takes: "2 minutes",
    due: lastReply ? undefined : replyBy,
  };
}

function textOf(who: string, { isOwn, name, by }: Stored, actor: Actor) {
  if (by && by !== actor.id)
    return `Read what ${name} replied to ${isOwn ? "your" : `${who}’s`} unblock request`;
  if (isOwn) return "See your unblock request";
  return by ? `See ${who}’s unblock request` : `${who} is stuck, and asks for you`;
}
