import type { Cohort, Prisma, Slot } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

/** Fellows whom the actor coaches. */
export const coachees = (actor: Actor): string[] =>
  actor.pairedWith.filter(({ kind }) => kind === "coach").map(({ id }) => id);

/** A slot with what decides who reaches it. */
export type PlacedSlot = Pick<Slot, "kind" | "personId" | "cohortId"> &
  Pick<Cohort, "programmeId"> & {
    /** The fellows of its cohort whom whoever gives it coaches. */
    coached: string[];
    /** Who has booked it, or had. */
    booked: string[];
  };

type Year = Actor["fellowships"][number];

/** The actor's own years in programmes that they have not left. */
export const yearsOf = ({ fellowships, cohorts }: Actor): Year[] =>
  fellowships.filter(({ cohortId }) => cohorts.includes(cohortId));

/** Co-consulting is for every fellow of a cohort, coaching for those whom whoever gives it coaches. */
const isFor = ({ id, cohortId }: Year, { kind, coached, ...slot }: PlacedSlot) =>
  cohortId === slot.cohortId && (kind === "coConsulting" || coached.includes(id));

const offeredTo = ({ id, cohortId }: Year): Prisma.SlotWhereInput[] => [
  { cohortId, kind: "coConsulting" },
  {
    cohortId,
    kind: "coach",
    person: { pairs: { some: { kind: "coach", fellowId: id, endedAt: null } } },
  },
];

/** A slot, and whether it is taken: for those to whom it is offered, and who run the cohort. By whom is another matter. */
export const slots = {
  reach: (actor: Actor): Prisma.SlotWhereInput => ({
    OR: [
      { personId: actor.id },
      { cohortId: { in: actor.facultyOf } },
      { cohort: { programmeId: { in: actor.programmesLed } } },
      { bookings: { some: { fellow: { personId: actor.id } } } },
      ...yearsOf(actor).flatMap(offeredTo),
    ],
  }),
  may: {
    read: (actor: Actor, slot: PlacedSlot) =>
      slot.personId === actor.id ||
      actor.facultyOf.includes(slot.cohortId) ||
      actor.programmesLed.includes(slot.programmeId) ||
      slot.booked.includes(actor.id) ||
      yearsOf(actor).some((year) => isFor(year, slot)),
    /** Changes it, withdraws it, learns who has booked it. */
    run: (actor: Actor, slot: Pick<Slot, "personId">) => slot.personId === actor.id,
  },
};

/** The actor's own year in which they may book a slot, or wait for it: one that goes on until then. */
export const yearToBook = (actor: Actor, slot: PlacedSlot & Pick<Slot, "startsAt">) =>
  slot.personId === actor.id
    ? undefined
    : yearsOf(actor).find((year) => isFor(year, slot) && year.endsOn >= slot.startsAt);
