import { typedDay } from "../cohorts/days.server.ts";
import type { RatingMoment } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { ownGrowth } from "../policy/growth.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { byDomain, competenciesOf, findCompetency, ownYear } from "./competencies.server.ts";
import { momentIds, saysNothingNew, suggestedMoment } from "./moments.ts";
import type { Rated } from "./rating-form.ts";

/** Whether these are the moments' own words. */
const isMoment = (asked: string | null): asked is RatingMoment =>
  momentIds.some((id) => id === asked);

/**
 * The page on which a fellow rates themselves on their whole framework.
 * @param asked the moment that the address names; anything else is the one that is most likely meant
 * @throws Forbidden for who is no fellow
 */
export async function openRatings(actor: Actor, asked: string | null) {
  const now = new Date();
  const year = ownYear(actor, now);
  const competencies = await competenciesOf(year);
  const before = await latestOf(prisma, actor);
  const done = before.map(({ moment }) => moment);
  const moment = isMoment(asked) ? asked : suggestedMoment(year, now, done);
  // In between, what was said another day is no answer to what one says today.
  const kept = moment === "between" ? [] : before.filter((rating) => rating.moment === moment);
  const rateable = competencies.map((competency) => {
    const last = kept.find(({ competencyId }) => competencyId === competency.id);
    return { ...competency, level: last?.level ?? null, note: last?.note ?? "" };
  });
  return { moment, domains: byDomain(rateable) };
}

/** What the whole framework's form is read by. @throws Forbidden for who is no fellow */
export const ownCompetencies = (actor: Actor) => competenciesOf(ownYear(actor, new Date()));

/** The page on which a fellow rates themselves on one competency. @throws NotFound, Forbidden for who is no fellow */
export async function openRating(actor: Actor, competencyId: string | undefined) {
  const now = new Date();
  const competency = await findCompetency(actor, competencyId);
  const year = ownYear(actor, now);
  const before = await latestOf(prisma, actor, [competency.id]);
  const moment = suggestedMoment(
    year,
    now,
    before.map((rating) => rating.moment),
  );
  return { moment, competency };
}

/** The actor's ratings, the latest first. */
const latestOf = (db: Transaction, actor: Actor, competencyIds?: string[]) =>
  db.selfRating.findMany({
    where: { AND: ownGrowth.reach(actor), competencyId: { in: competencyIds } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { competencyId: true, level: true, note: true, moment: true, createdAt: true },
  });

/**
 * Keeps where the actor sees themselves. What was rated before stays; what says nothing new is not kept twice, so that sending
 * a form again does no harm.
 * @param rated of competencies within the actor's reach
 * @throws Forbidden for who is no fellow
 */
export async function rateYourself(actor: Actor, moment: RatingMoment, rated: Rated[]) {
  const now = new Date();
  ownYear(actor, now);
  const day = typedDay(now, actor.zone);
  await prisma.$transaction(async (tx) => {
    const ids = rated.map(({ competencyId }) => competencyId);
    const before = (await latestOf(tx, actor, ids)).filter((one) => one.moment === moment);
    const isNew = (rating: Rated) => {
      const last = before.find(({ competencyId }) => competencyId === rating.competencyId);
      const said = last && { ...last, day: typedDay(last.createdAt, actor.zone) };
      return !saysNothingNew({ ...rating, moment, day }, said);
    };
    await tx.selfRating.createMany({
      data: rated.filter(isNew).map((rating) => ({ ...rating, moment, personId: actor.id })),
    });
  });
}
