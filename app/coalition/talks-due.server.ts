import { DateTime } from "luxon";
import { Prisma } from "../generated/prisma/client.ts";
import { dueInWords } from "../meeting-room/open-actions.server.ts";
import type { Actor } from "../policy/actor.ts";
import { ownedBy } from "../policy/challenge-relations.ts";
import { listOf } from "../server/database/list-of.server.ts";

/** How long before it is due a conversation comes up on home, in days. */
const notice = 3;

/** A conversation that home tells of: its page, with whom by their role, and when it is due. */
export type TalkWaiting = { id: string; who: string; title: string };

/** A query of the conversations that the actor is to have by now, or soon, as `TalkWaiting`; the first due first. */
export const talksDue = (actor: Actor, now: Date) => Prisma.sql`
  SELECT '/challenges/' || k.challengeId || '/coalition/' || k.id AS id, k.role AS who, t.dueOn AS title
  FROM StakeholderTalk t JOIN Stakeholder k ON k.id = t.stakeholderId
  WHERE t.personId = ${actor.id} AND t.doneAt IS NULL AND t.dueOn < ${DateTime.fromJSDate(now).plus({ days: notice }).toJSDate()}
    AND k.challengeId IN ${listOf(ownedBy(actor))}
  ORDER BY t.dueOn`;

/** What home says of a conversation that is due. */
export const talkTask = ({ id, who, title: dueOn }: TalkWaiting, { zone }: Actor) => ({
  to: id,
  text: `Have the conversation with: ${who}`,
  detail: `From your stakeholder map. ${dueInWords(new Date(dueOn), zone)}`,
  takes: "2 minutes to write down",
  due: new Date(dueOn),
});
