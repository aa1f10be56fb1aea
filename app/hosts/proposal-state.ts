import type { ProposalState } from "../generated/prisma/client.ts";

const words: Record<ProposalState, string> = {
  draft: "Draft",
  submitted: "With the programme",
  changesAsked: "Changes asked for",
  approved: "Approved",
  declined: "Declined",
  withdrawn: "Withdrawn",
};

/** Where a proposal stands, in words for its host. */
export const stateOf = (state: ProposalState) => words[state];
