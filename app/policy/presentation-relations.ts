import type { Cohort, PanelMember, PresentationDay, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

/** What the policy asks of a day. */
export type OfDay = Pick<PresentationDay, "cohortId"> & {
  cohort: Pick<Cohort, "programmeId">;
  panel: Pick<PanelMember, "personId">[];
};

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
export const isOnPanel = (actor: Actor, day: OfDay) =>
  actor.programmes.includes(day.cohort.programmeId) &&
  day.panel.some(({ personId }) => personId === actor.id);

/** Days that the actor runs, as faculty of the cohort or as a lead of its programme. */
export const runBy = (actor: Actor): Prisma.PresentationDayWhereInput => ({
  OR: [
    { cohortId: { in: actor.facultyOf } },
    { cohort: { programmeId: { in: actor.programmesLed } } },
  ],
});
export const isRunBy = (actor: Actor, { cohortId, cohort }: Omit<OfDay, "panel">) =>
  actor.facultyOf.includes(cohortId) || actor.programmesLed.includes(cohort.programmeId);
