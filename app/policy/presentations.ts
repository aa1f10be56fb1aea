import type { Cohort, PanelMember, Prisma, PresentationDay } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

/** What the policy asks of a day. */
export type OfDay = Pick<PresentationDay, "cohortId"> & {
  cohort: Pick<Cohort, "programmeId">;
  panel: Pick<PanelMember, "personId">[];
};

/** What the policy asks of a presentation. */
export type OfPresentation = { fellowId: string; day: OfDay };

/** As `OfDay`, for a query. */
export const dayFacts = {
  cohortId: true,
  cohort: { select: { programmeId: true } },
  panel: { select: { personId: true } },
} satisfies Prisma.PresentationDaySelect;

const ownYears = (actor: Actor) => actor.fellowships.map(({ id }) => id);
const isOwn = (actor: Actor, { fellowId }: Pick<OfPresentation, "fellowId">) =>
  ownYears(actor).includes(fellowId);

/** Of programmes that the actor has not left. */
export const heardBy = (actor: Actor): Prisma.PresentationDayWhereInput => ({
  cohort: { programmeId: { in: actor.programmes } },
  panel: { some: { personId: actor.id } },
});
/** As `heardBy`, for a person who is not signed in: days that belong in their calendar. */
export const heardByPerson = (personId: string): Prisma.PresentationDayWhereInput => ({
  cohort: { programme: { people: { some: { personId, leftAt: null } } } },
  panel: { some: { personId } },
});
export const isOnPanel = (actor: Actor, day: OfDay) =>
  actor.programmes.includes(day.cohort.programmeId) &&
  day.panel.some(({ personId }) => personId === actor.id);

export const runBy = (actor: Actor): Prisma.PresentationDayWhereInput => ({
  OR: [
    { cohortId: { in: actor.facultyOf } },
    { cohort: { programmeId: { in: actor.programmesLed } } },
  ],
});
export const isRunBy = (actor: Actor, { cohortId, cohort }: Omit<OfDay, "panel">) =>
  actor.facultyOf.includes(cohortId) || actor.programmesLed.includes(cohort.programmeId);

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
