import type { RatingMoment } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { type FeedbackPoint, feedbackPoints, ofMost } from "./feedback-points.server.ts";
import { momentNamed } from "./moments.ts";

type Row = { level: string | null; moment: RatingMoment };

/** How the actor last rated themselves on a competency. One query; it names what `ownGrowth.reach` does. */
const lastRating = (actor: Actor, competencyId: string) => prisma.$queryRaw<Row[]>`
  SELECT json_extract(w.levelNames, '$[' || (s.level - 1) || ']') AS level, s.moment
  FROM SelfRating s JOIN Competency c ON c.id = s.competencyId JOIN Domain d ON d.id = c.domainId
    JOIN Framework w ON w.id = d.frameworkId
  WHERE s.personId = ${actor.id} AND s.competencyId = ${competencyId} ORDER BY s.createdAt DESC LIMIT 1`;

/** How the actor last saw themselves on a competency, and how others did in their last 360° feedback, in sentences. */
export async function latestSeen(actor: Actor, competencyId: string): Promise<string[]> {
  const [rating] = await lastRating(actor, competencyId);
  const feedback = (await feedbackPoints(actor, competencyId)).at(-1);
  return [
    ...(rating ? [`You rated yourself ${rating.level} ${momentNamed(rating.moment).phrase}.`] : []),
    ...(feedback ? [inFeedback(feedback)] : []),
  ];
}

function inFeedback(point: FeedbackPoint) {
  const own = point.self === null ? "" : `, and you saw yourself at ${ofMost(point.self, point)}`;
  return `In round ${point.round} of your 360° feedback others saw you at ${ofMost(point.others, point)}${own}.`;
}
