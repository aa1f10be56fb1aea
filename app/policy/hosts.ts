import type { Fellow, Host, Interest, Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";
import { fellows } from "./progress.ts";

export type HostOfProgramme = Pick<Host, "id" | "programmeId">;
export type WithFellows = HostOfProgramme & { fellows: Pick<Fellow, "id" | "cohortId">[] };

/** Whether the actor leads a host, runs its programme, or sponsors a fellow of it. */
export const leads = (actor: Actor, host: HostOfProgramme) => includes(actor.hostsLed, host.id);
export const runs = (actor: Actor, host: HostOfProgramme) =>
  actor.programmesLed.includes(host.programmeId);
export const sponsors = (actor: Actor, host: WithFellows) =>
  host.fellows.some(({ id }) => includes(actor.sponsorOf, id));

/** Hosts that the actor leads, whose programme they lead, or a fellow of which they sponsor. */
export const ledOrSponsored = (actor: Actor): Prisma.HostWhereInput[] => [
  { id: { in: ids(actor.hostsLed) } },
  { programmeId: { in: actor.programmesLed } },
  { fellows: { some: { id: { in: ids(actor.sponsorOf) } } } },
];

/** A host is known to its leads, the programme's leads, its fellows' sponsors, and the faculty of its fellows' cohorts. */
export const hosts = {
  reach: (actor: Actor): Prisma.HostWhereInput => ({
    OR: [...ledOrSponsored(actor), { fellows: { some: { cohortId: { in: actor.facultyOf } } } }],
  }),
  may: {
    read: (actor: Actor, host: WithFellows) =>
      leads(actor, host) ||
      runs(actor, host) ||
      sponsors(actor, host) ||
      host.fellows.some(({ cohortId }) => actor.facultyOf.includes(cohortId)),
    /** Settles its name, its leads and its agreements. */
    manage: runs,
    /** Puts challenges forward. */
    propose: leads,
    readProposals: (actor: Actor, host: HostOfProgramme) => leads(actor, host) || runs(actor, host),
  },
  /** The fellows of a host whom an actor is shown there: those they follow, and to the programme's leads all. */
  fellowsShown: (actor: Actor): Prisma.FellowWhereInput => ({
    OR: [fellows.reach(actor), { cohort: { programmeId: { in: actor.programmesLed } } }],
  }),
};

/** An expression of interest is the programme's leads' to answer, once its email address is confirmed. */
export const interests = {
  reach: (actor: Actor): Prisma.InterestWhereInput => ({
    programmeId: { in: actor.programmesLed },
    confirmedAt: { not: null },
  }),
  may: {
    read: (actor: Actor, interest: Pick<Interest, "programmeId" | "confirmedAt">) =>
      interest.confirmedAt !== null && actor.programmesLed.includes(interest.programmeId),
  },
};
