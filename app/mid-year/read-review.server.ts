import { showDay, showWhen } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { midYearPreparations } from "../policy/mid-year-preparations.ts";
import { midYears } from "../policy/mid-year.ts";
import { prisma } from "../server/database/client.server.ts";
import { findReview } from "./find-review.server.ts";
import { questions, sideOrder } from "./sides.ts";

/** A mid-year review as its four sides see it: who is ready; once it is open, what they prepared; what was agreed, and who signed. @throws NotFound */
export async function readReview(actor: Actor, id: string | undefined) {
  const review = await findReview(actor, id);
  const { zone } = review.fellow;
  const prepared = await prisma.midYearPreparation.findMany({
    where: { reviewId: review.id, AND: midYearPreparations.reach(actor) },
    include: { person: { select: { name: true } } },
  });
  const sides = midYears.sidesOf(actor, review);
  const isOpen = review.opening !== null;
  const shown = prepared
    .filter(({ readyAt }) => isOpen && readyAt)
    .sort((one, other) => sideOrder.indexOf(one.side) - sideOrder.indexOf(other.side));
  const mayLead = midYears.may.lead(actor, review) && !review.lockedAt;
  return {
    id: review.id,
    fellow: {
      id: review.fellow.id,
      name: review.fellow.name,
      isOwn: review.fellow.personId === actor.id,
    },
    cohort: { id: review.fellow.cohortId },
    prepareBy: showDay(review.prepareBy, zone),
    meetsOn: showDay(review.meetsOn, zone),
    opened: review.opening && {
      by: review.opening.by,
      when: showWhen(review.opening.at, zone),
    },
    locked: review.lockedAt && showWhen(review.lockedAt, zone),
    sides: review.sides.map(({ side, people }) => ({
      side,
      names: people.map(({ name }) => name),
      isReady: review.ready.includes(side),
    })),
    own: sides.map((side) => {
      const mine = prepared.find((one) => one.personId === actor.id && one.side === side);
      return { side, isBegun: mine !== undefined, isReady: Boolean(mine?.readyAt) };
    }),
    answers: questions.map(({ name, label }) => ({
      label,
      of: shown
        .filter((one) => one[name] !== "")
        .map((one) => ({ side: one.side, name: one.person.name, text: one[name] })),
    })),
    points: review.points,
    signatures: review.signed.map(({ side, name, at }) => ({
      name,
      party: `the ${side} side`,
      when: showWhen(at, zone),
    })),
    may: {
      open: mayLead && !isOpen,
      write: mayLead && isOpen,
      sign:
        !review.lockedAt &&
        review.points !== "" &&
        sides.some((side) => !review.signed.some((one) => one.side === side)),
      arrange: midYears.may.arrange(actor, { id: review.fellow.cohortId }) && !review.lockedAt,
    },
  };
}
