import { audienceWords, inNames } from "../journal/audience-words.ts";
import { type AudienceMember, audienceMembers } from "../journal/audiences.server.ts";
import { latestOf } from "../journal/readers.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Goal } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { goalAudiences } from "../policy/goals.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findOwnGoal } from "./find-goal.server.ts";

export type GoalAudience = (typeof goalAudiences)[number];

/** Who reads a goal, apart from its fellow: by relation, and in names as they are now. */
export async function readersOf(goal: Goal, zone: string) {
  const shares = await prisma.goalShare.findMany({
    where: { goalId: goal.id, revokedAt: null },
    orderBy: { createdAt: "asc" },
  });
  const members = shares.length > 0 ? await audienceMembers(goal.personId) : [];
  return shares.map(({ id, audience, audienceId, createdAt }) => ({
    id,
    audience,
    names: inNames(
      members
        .filter((member) => member.audience === audience && member.of === audienceId)
        .map(({ name }) => name),
    ),
    since: showDay(createdAt, zone),
  }));
}

/**
 * A goal that is to be shared, and with whom it can be: the relations in which somebody stands who does not read it yet, with who
 * that is now. @throws NotFound, Forbidden
 */
export async function openSharing(actor: Actor, id: string | undefined) {
  const goal = await findOwnGoal(actor, id);
  const members = await audienceMembers(actor.id);
  const readers = await readersOf(goal, actor.zone);
  return {
    id: goal.id,
    purpose: goal.purpose,
    readers,
    audiences: goalAudiences.flatMap((audience) => {
      const held = latestOf(members, audience);
      const isShared = readers.some((reader) => reader.audience === audience);
      if (held.length === 0 || isShared) return [];
      const names = inNames(held.map(({ name }) => name));
      return [{ audience, title: audienceWords[audience], names }];
    }),
  };
}

/**
 * Shares a goal, as it stands and as it goes on, with whoever stands in these relations, and tells those who could not read it
 * before. Safe to repeat.
 * @returns in words, whom with
 * @throws NotFound, Forbidden; Conflict when nobody stands in one of the relations
 */
export async function shareGoal(
  actor: Actor,
  id: string | undefined,
  audiences: GoalAudience[],
): Promise<string> {
  const goal = await findOwnGoal(actor, id);
  const members = await audienceMembers(actor.id);
  const chosen = audiences.map((audience) => ({ audience, held: latestOf(members, audience) }));
  await prisma.$transaction(async (tx) => {
    const told = new Map<string, AudienceMember>();
    for (const { audience, held } of chosen) {
      const [first] = held;
      if (!first) throw new Conflict("Nobody holds this role at present. Choose again.");
      const key = { goalId: goal.id, audience, audienceId: first.of };
      const standing = await tx.goalShare.count({ where: { ...key, revokedAt: null } });
      if (standing) continue;
      await tx.goalShare.upsert({
        where: { goalId_audience_audienceId: key },
        create: key,
        update: { revokedAt: null, createdAt: new Date() },
      });
      for (const member of held) told.set(member.id, member);
    }
    const props = { fellow: actor.name, url: addressOf(`/goals/${goal.id}`) };
    await postAll(
      tx,
      [...told.values()].map((to) => ({ to, template: "goal-shared" as const, props })),
    );
  });
  return inNames([...new Set(chosen.flatMap(({ held }) => held.map(({ name }) => name)))]);
}

/** Takes a goal back from those it was shared with. Safe to repeat. @throws NotFound, Forbidden */
export async function revokeGoalShare(
  actor: Actor,
  id: string | undefined,
  shareId: string | undefined,
) {
  const goal = await findOwnGoal(actor, id);
  const share =
    shareId && (await prisma.goalShare.findFirst({ where: { id: shareId, goalId: goal.id } }));
  if (!share) throw new NotFound();
  await prisma.goalShare.updateMany({
    where: { id: share.id, revokedAt: null },
    data: { revokedAt: new Date() },
  });
}
