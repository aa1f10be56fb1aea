import type { PanelMember, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import type { OfCohort } from "./programmes.ts";

/** What the policy asks of a day. */
export type OfDay = OfCohort & { panel: Pick<PanelMember, "personId">[] };

/** As `OfDay`, for a query. */
export const dayFacts = {
  cohortId: true,
  cohort: { select: { programmeId: true } },
  panel: { select: { personId: true } },
} satisfies Prisma.PresentationDaySelect;

/** Days on whose panel the actor is, of programmes that they have not left. */
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
