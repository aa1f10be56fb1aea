import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { type OfDay, heardBy, isOnPanel, isRunBy, runBy } from "./presentation-relations.ts";

/** What the policy asks of a presentation. */
export type OfPresentation = { fellowId: string; day: OfDay };

const ownYears = (actor: Actor) => actor.fellowships.map(({ id }) => id);
const isOwn = (actor: Actor, { fellowId }: Pick<OfPresentation, "fellowId">) =>
  ownYears(actor).includes(fellowId);

/** A day is known to its cohort and its panel: when it is, who presents what, who hears it. Faculty and leads plan it. */
export const presentationDays = {
  reach: (actor: Actor): Prisma.PresentationDayWhereInput => ({
    OR: [{ cohortId: { in: actor.cohorts } }, runBy(actor), heardBy(actor)],
  }),
  may: {
    read: (actor: Actor, day: OfDay) =>
      actor.cohorts.includes(day.cohortId) || isRunBy(actor, day) || isOnPanel(actor, day),
    run: isRunBy,
  },
};

/** Abstract, slides and questions are for the fellow, for the panel, and for those who run the day. */
export const presentations = {
  reach: (actor: Actor): Prisma.PresentationWhereInput => ({
    OR: [{ fellowId: { in: ownYears(actor) } }, { day: { OR: [runBy(actor), heardBy(actor)] } }],
  }),
  may: {
    read: (actor: Actor, presentation: OfPresentation) =>
      isOwn(actor, presentation) ||
      isRunBy(actor, presentation.day) ||
      isOnPanel(actor, presentation.day),
    write: isOwn,
    ask: (actor: Actor, { day }: OfPresentation) => isOnPanel(actor, day) || isRunBy(actor, day),
    giveFeedback: (actor: Actor, { day }: OfPresentation) => isOnPanel(actor, day),
  },
};
