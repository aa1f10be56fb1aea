import type { Proposal } from "../generated/prisma/client.ts";

const names = [
  "cohortId",
  "title",
  "problem",
  "affected",
  "earlier",
  "whyNow",
  "scale",
  "kind",
  "kindOfParts",
  "sureness",
  "lookAgainOn",
  "sponsor",
  "mentor",
  "data",
  "protectedTime",
  "sponsorLearns",
  "cultureSupports",
  "workIsLive",
  "mentorIsNamed",
  "timeIsProtected",
] as const satisfies (keyof Proposal)[];

/** What a host writes in a proposal. */
export type ProposalText = Pick<Proposal, (typeof names)[number]>;

/** Of a proposal, what its host wrote. */
export const textOf = (proposal: ProposalText) =>
  Object.fromEntries(names.map((name) => [name, proposal[name]])) as ProposalText;

/** Whether two texts say the same. */
export const isSame = (a: ProposalText, b: ProposalText) =>
  names.every((name) => String(a[name]) === String(b[name]));
