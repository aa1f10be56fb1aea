import type { Host, Placement, Prisma, Proposal } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";

type OfHost = Pick<Proposal, "hostId" | "cohortId" | "state"> & { host: Pick<Host, "programmeId"> };
type Followed = OfHost & {
  challenges: { placements: Pick<Placement, "fellowId" | "endedAt">[] }[];
};

const leadsHost = (actor: Actor, { hostId }: Pick<Proposal, "hostId">) =>
  includes(actor.hostsLed, hostId);
const leadsProgramme = (actor: Actor, { host }: OfHost) =>
  actor.programmesLed.includes(host.programmeId);
const teaches = (actor: Actor, { cohortId }: OfHost) =>
  cohortId !== null && actor.facultyOf.includes(cohortId);
const discusses = (actor: Actor, proposal: OfHost) =>
  leadsHost(actor, proposal) || leadsProgramme(actor, proposal) || teaches(actor, proposal);
const followed = (actor: Actor) => [
  ...actor.fellowships.map(({ id }) => id),
  ...ids(actor.sponsorOf),
];

/**
 * A proposal is its host's leads' to write. The programme's leads and the cohort's faculty coach the draft; the leads decide.
 * Once it is approved, the fellows who are placed on it and their sponsors read it, without the coaching.
 */
export const proposals = {
  reach: (actor: Actor): Prisma.ProposalWhereInput => ({
    OR: [
      { hostId: { in: ids(actor.hostsLed) } },
      { host: { programmeId: { in: actor.programmesLed } } },
      { cohortId: { in: actor.facultyOf } },
      {
        state: "approved",
        challenges: {
          some: { placements: { some: { endedAt: null, fellowId: { in: followed(actor) } } } },
        },
      },
    ],
  }),
  may: {
    read: (actor: Actor, proposal: Followed) =>
      discusses(actor, proposal) ||
      (proposal.state === "approved" &&
        proposal.challenges
          .flatMap(({ placements }) => placements)
          .some(({ fellowId, endedAt }) => endedAt === null && followed(actor).includes(fellowId))),
    /** Reads and writes comments, and reads who decided what, and why. */
    discuss: discusses,
    /** Writes it, puts it forward, takes it back. */
    write: leadsHost,
    /** Nobody decides on what they put forward themselves. */
    decide: (actor: Actor, proposal: OfHost) =>
      leadsProgramme(actor, proposal) && !leadsHost(actor, proposal),
    seeHost: (actor: Actor, proposal: OfHost) =>
      leadsHost(actor, proposal) || leadsProgramme(actor, proposal),
    place: leadsProgramme,
    /** Whether any proposal can wait for them. */
    followAny: (actor: Actor) => actor.hostsLed.length + actor.programmesLed.length > 0,
  },
};
