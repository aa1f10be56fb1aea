import type { AgreementSide, Fellow, Host, Interest, Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";
import { fellows } from "./progress.ts";

type HostOfProgramme = Pick<Host, "id" | "programmeId">;
type WithFellows = HostOfProgramme & { fellows: Pick<Fellow, "id" | "cohortId">[] };

const leads = (actor: Actor, host: HostOfProgramme) => includes(actor.hostsLed, host.id);
const runs = (actor: Actor, host: HostOfProgramme) =>
  actor.programmesLed.includes(host.programmeId);
const sponsors = (actor: Actor, host: WithFellows) =>
  host.fellows.some(({ id }) => includes(actor.sponsorOf, id));

const ledOrSponsored = (actor: Actor): Prisma.HostWhereInput[] => [
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

/** An agreement is read by those who may sign it, and by the sponsors of the host's fellows, who keep to it. */
export const agreements = {
  reach: (actor: Actor): Prisma.HostAgreementWhereInput => ({
    host: { OR: ledOrSponsored(actor) },
  }),
  may: {
    read: (actor: Actor, { host }: { host: WithFellows }) =>
      leads(actor, host) || runs(actor, host) || sponsors(actor, host),
    write: (actor: Actor, { host }: { host: HostOfProgramme }) => runs(actor, host),
    /** Whether signing agreements can concern them at all. */
    signAny: (actor: Actor) => actor.hostsLed.length + actor.programmesLed.length > 0,
  },
  /** The sides for which an actor may sign now: nobody signs for both. */
  sidesToSign(actor: Actor, agreement: Signed): AgreementSide[] {
    const { host, signatures } = agreement;
    if (signatures.some(({ personId }) => personId === actor.id)) return [];
    const own = { host: leads(actor, host), programme: runs(actor, host) };
    const isOpen = (side: AgreementSide) => !signatures.some((one) => one.side === side);
    return (["host", "programme"] as const).filter((side) => own[side] && isOpen(side));
  },
};
type Signed = { host: HostOfProgramme; signatures: { side: AgreementSide; personId: string }[] };

/** An expression of interest is the programme's leads' to answer, once its mail address is confirmed. */
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
