import type { Host, Prisma, Proposal } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { programmes } from "./programmes.ts";

type OfHost = Pick<Proposal, "id" | "hostId" | "cohortId" | "state"> & {
  host: Pick<Host, "programmeId">;
};

const hostsLeads = ({ hostId }: Pick<OfHost, "hostId">): Prisma.PersonWhereInput => ({
  hostLeads: { some: { hostId } },
});
const programmesLeads = ({ host }: Pick<OfHost, "host">): Prisma.PersonWhereInput => ({
  programmeLeads: { some: { programmeId: host.programmeId } },
});
const faculty = ({ cohortId }: Pick<OfHost, "cohortId">): Prisma.PersonWhereInput[] =>
  cohortId === null ? [] : [{ memberships: { some: { cohortId, role: "faculty" } } }];

function placedOn({ id, state }: OfHost): Prisma.PersonWhereInput[] {
  if (state !== "approved") return [];
  const year = { placements: { some: { challenge: { proposalId: id }, endedAt: null } } };
  return [{ fellowships: { some: year } }, { sponsorships: { some: { fellow: year } } }];
}

/** The people whom a proposal concerns: as `proposals.reach`, from the proposal's side. */
export const proposalReaders = {
  all: (proposal: OfHost): Prisma.PersonWhereInput => ({
    OR: [
      hostsLeads(proposal),
      programmesLeads(proposal),
      ...faculty(proposal),
      ...placedOn(proposal),
    ],
  }),
  hostsLeads,
  programmesLeads,
  /** Who hears of a comment of the host's: the programme's leads, and of the faculty those who have joined in. */
  coaches: (proposal: OfHost): Prisma.PersonWhereInput => ({
    OR: [
      programmesLeads(proposal),
      ...faculty(proposal).map((one) => ({
        ...one,
        proposalComments: { some: { proposalId: proposal.id } },
      })),
    ],
  }),
};

/** The board of a programme's proposals: for its leads, and for faculty as far as their cohorts go. */
export const boards = {
  reach: (actor: Actor): Prisma.ProgrammeWhereInput => ({
    OR: [programmes.reach(actor), { cohorts: { some: { id: { in: actor.facultyOf } } } }],
  }),
  /** The cohorts of whose proposals an actor is shown there; all, and those of no cohort, when it is null. */
  cohortsShown: (actor: Actor, programmeId: string): string[] | null =>
    actor.programmesLed.includes(programmeId) ? null : actor.facultyOf,
};
