import type { Cohort, Prisma, Slot } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { yearsOf } from "./placements.ts";

/** A slot with what decides who reaches it. */
export type PlacedSlot = Pick<Slot, "kind" | "personId" | "cohortId"> &
  Pick<Cohort, "programmeId"> & {
    /** The fellows of its cohort whom whoever gives it coaches. */
    coached: string[];
    /** Who has booked it, or had. */
    booked: string[];
  };

type Year = Actor["fellowships"][number];

/** Slots that are for a fellow in that year: co-consulting for every fellow of the cohort, coaching for those whom the giver coaches. */
export const offeredTo = ({ id, cohortId }: Year): Prisma.SlotWhereInput[] => [
  { cohortId, kind: "coConsulting" },
  {
    cohortId,
    kind: "coach",
    person: { pairs: { some: { kind: "coach", fellowId: id, endedAt: null } } },
  },
];
/** As `offeredTo`, of one slot. */
export const isFor = ({ id, cohortId }: Year, { kind, coached, ...slot }: PlacedSlot) =>
  cohortId === slot.cohortId && (kind === "coConsulting" || coached.includes(id));

/** The actor's own year in which they may book a slot, or wait for it: one that goes on until then. */
export const yearToBook = (actor: Actor, slot: PlacedSlot & Pick<Slot, "startsAt">) =>
  slot.personId === actor.id
    ? undefined
    : yearsOf(actor).find((year) => isFor(year, slot) && year.endsOn >= slot.startsAt);
