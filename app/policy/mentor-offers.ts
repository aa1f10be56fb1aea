import type { MentorOffer, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

/** An offer with the cohorts of its programme, by which it is told who may know of it. */
type OfProgramme = Pick<MentorOffer, "programmeId" | "personId" | "pausedAt"> & {
  programme: { cohorts: { id: string }[] };
};

/** What somebody is to a programme, for whether they may offer to mentor or coach in it. */
export type OfferStanding = {
  /** By their own consent, not taken back. */
  isAlum: boolean;
  /** Those who run a cohort have asked them. */
  isInvited: boolean;
  isFaculty: boolean;
  /** Mentor or coach of a fellow now. */
  isInPair: boolean;
};

/** The cohorts in which the actor's own year is still to end. */
export const cohortsAsFellow = (actor: Actor, now: Date): string[] =>
  actor.fellowships.filter(({ endsOn }) => endsOn > now).map(({ cohortId }) => cohortId);

const isRun = (actor: Actor, { programmeId, programme }: OfProgramme) =>
  actor.programmesLed.includes(programmeId) ||
  programme.cohorts.some(({ id }) => actor.facultyOf.includes(id));

const isAskable = (actor: Actor, { programmeId, programme, pausedAt }: OfProgramme, now: Date) =>
  pausedAt === null &&
  actor.programmes.includes(programmeId) &&
  programme.cohorts.some(({ id }) => cohortsAsFellow(actor, now).includes(id));

/** Offers to mentor or coach: one's own, those that a fellow can ask, and all of a programme for those who run a cohort of it. */
export const mentorOffers = {
  reach: (actor: Actor, now = new Date()): Prisma.MentorOfferWhereInput => ({
    OR: [
      { personId: actor.id },
      { programmeId: { in: actor.programmesLed } },
      { programme: { cohorts: { some: { id: { in: actor.facultyOf } } } } },
      {
        pausedAt: null,
        programmeId: { in: actor.programmes },
        programme: { cohorts: { some: { id: { in: cohortsAsFellow(actor, now) } } } },
      },
    ],
  }),
  may: {
    read: (actor: Actor, offer: OfProgramme, now = new Date()) =>
      offer.personId === actor.id || isRun(actor, offer) || isAskable(actor, offer, now),
    /** Begins to offer. */
    offer: (standing: OfferStanding) => Object.values(standing).some(Boolean),
    change: (actor: Actor, { personId }: Pick<MentorOffer, "personId">) => personId === actor.id,
    /** Asks for mentoring or coaching, as a fellow. */
    ask: (actor: Actor, offer: OfProgramme, now = new Date()) =>
      offer.personId !== actor.id && isAskable(actor, offer, now),
  },
};
