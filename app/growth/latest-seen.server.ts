import type { Actor } from "../policy/actor.ts";
import { ownGrowth } from "../policy/growth.ts";
import { prisma } from "../server/database/client.server.ts";
import { feedbackPoints, ofMost } from "./feedback-points.server.ts";
import { momentNamed } from "./moments.ts";

/** How the actor last saw themselves on a competency, and how others did in their last 360° feedback, in sentences. */
export async function latestSeen(actor: Actor, competencyId: string): Promise<string[]> {
  const rating = await prisma.selfRating.findFirst({
    where: { competencyId, AND: ownGrowth.reach(actor) },
    orderBy: { createdAt: "desc" },
    select: {
      ...{ level: true, moment: true },
      competency: {
        select: { domain: { select: { framework: { select: { levelNames: true } } } } },
      },
    },
  });
  const feedback = (await feedbackPoints(actor, competencyId)).at(-1);
  const levelNames = rating?.competency.domain.framework.levelNames as string[] | undefined;
  return [
    ...(rating
      ? [`You rated yourself ${levelNames?.[rating.level - 1]} ${momentNamed(rating.moment).phrase}.`]
      : []),
    ...(feedback
      ? [
          `In round ${feedback.round} of your 360° feedback others saw you at ${ofMost(feedback.others, feedback)}${feedback.self === null ? "" : `, and you saw yourself at ${ofMost(feedback.self, feedback)}`}.`,
        ]
      : []),
  ];
}
