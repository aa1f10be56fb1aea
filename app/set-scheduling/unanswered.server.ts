import { Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids } from "../policy/actor.ts";
import { listOf } from "../server/database/list-of.server.ts";

/** The open polls of their sets that somebody has not answered, the oldest first, with the set's name: as rows of id and name. */
export const unansweredPolls = (actor: Actor) => Prisma.sql`
  SELECT q.id, l.name FROM MeetingPoll q JOIN LearningSet l ON l.id = q.setId
  WHERE q.setId IN ${listOf(ids([...actor.sets, ...actor.setsLed]))} AND +q.closedAt IS NULL
    AND NOT EXISTS (SELECT 1 FROM PollTime t JOIN PollAnswer a ON a.timeId = t.id
      WHERE t.pollId = q.id AND a.personId = ${actor.id})
  ORDER BY q.createdAt LIMIT 4`;
