import type { ProposalState } from "../generated/prisma/client.ts";

/** Where a proposal stands, in words. */
export const stateWords: Record<ProposalState, string> = {
  draft: "Being drafted",
  submitted: "Waiting for the programme’s decision",
  changesAsked: "Changes asked for",
  approved: "Approved",
  declined: "Declined",
  withdrawn: "Withdrawn",
};

/** What somebody did when they took the step that led to a state. */
export const stepWords: Record<ProposalState, string> = {
  draft: "began the draft",
  submitted: "sent it to the programme",
  changesAsked: "asked for changes",
  approved: "approved it",
  declined: "declined it",
  withdrawn: "withdrew it",
};

/** The states in the order in which a board shows them: first what waits for somebody. */
export const boardOrder = [
  "submitted",
  "changesAsked",
  "draft",
  "approved",
  "declined",
  "withdrawn",
] as const satisfies ProposalState[];

/**
 * Whether the host may still write on a proposal, and put it forward. What is with the programme or decided on stays as it was
 * read; who wants to change that takes it back first.
 */
export const isOpen = (state: ProposalState) =>
  state === "draft" || state === "changesAsked" || state === "withdrawn";

/** Whether the host may take a proposal back, as long as no fellow is placed on it. */
export const isStanding = (state: ProposalState) => state !== "declined" && state !== "withdrawn";
