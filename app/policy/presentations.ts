import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { type OfDay, heardBy, isOnPanel } from "./presentation-relations.ts";
import { ofCohortsRun, runsCohortOf } from "./programmes.ts";

/** What the policy asks of a presentation. */
export type OfPresentation = { fellowId: string; day: OfDay };

const ownYears = (actor: Actor) => actor.fellowships.map(({ id }) => id);
const isOwn = (actor: Actor, { fellowId }: Pick<OfPresentation, "fellowId">) =>
  ownYears(actor).includes(fellowId);

/** A day is known to its cohort and its panel: when it is, who presents what, who hears it. Faculty and leads plan it. */
export const presentationDays = {
  reach: (actor: Actor): Prisma.PresentationDayWhereInput => ({
    OR: [{ cohortId: { in: actor.cohorts } }, ...ofCohortsRun(actor), heardBy(actor)],
  }),
  may: {
    read: (actor: Actor, day: OfDay) =>
      actor.cohorts.includes(day.cohortId) || runsCohortOf(actor, day) || isOnPanel(actor, day),
    run: runsCohortOf,
  },
};

/** Abstract, slides and questions are for the fellow, for the panel, and for those who run the day. */
export const presentations = {
  reach: (actor: Actor): Prisma.PresentationWhereInput => ({
    OR: [
      { fellowId: { in: ownYears(actor) } },
      { day: { OR: [...ofCohortsRun(actor), heardBy(actor)] } },
    ],
  }),
  may: {
    read: (actor: Actor, presentation: OfPresentation) =>
      isOwn(actor, presentation) ||
      runsCohortOf(actor, presentation.day) ||
      isOnPanel(actor, presentation.day),
    write: isOwn,
    ask: (actor: Actor, { day }: OfPresentation) =>
      isOnPanel(actor, day) || runsCohortOf(actor, day),
    giveFeedback: (actor: Actor, { day }: OfPresentation) => isOnPanel(actor, day),
  },
};
