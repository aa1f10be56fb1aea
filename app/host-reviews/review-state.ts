import type { ReviewSide } from "../generated/prisma/enums.ts";

/** How far a review is, without a word of what it says: which sides let the other read their words, and which have signed. */
export type ReviewState = { ready: ReviewSide[]; signed: ReviewSide[] };

/** What is missing of a side. */
export type Missing = { side: ReviewSide; what: "write" | "sign" };

const sides: ReviewSide[] = ["fellow", "sponsor"];

export const otherSide = (side: ReviewSide) => others[side];
const others: Record<ReviewSide, ReviewSide> = { fellow: "sponsor", sponsor: "fellow" };

/** Whether both have signed: then no word changes. */
export const isLocked = ({ signed }: Pick<ReviewState, "signed">) => signed.length === 2;

/** Whether both let the other read what they wrote: then it can be signed. */
export const isWritten = ({ ready }: ReviewState) => ready.length === 2;

/** What a review waits for: first both sides' words, then both signatures. Nothing once it is locked. */
export function missingOf(state: ReviewState): Missing[] {
  if (isLocked(state)) return [];
  return isWritten(state)
    ? sides.filter((side) => !state.signed.includes(side)).map((side) => ({ side, what: "sign" }))
    : sides.filter((side) => !state.ready.includes(side)).map((side) => ({ side, what: "write" }));
}

/** How a review stands, in words for whoever may know that it exists. */
export function stateInWords(state: ReviewState): string {
  if (isLocked(state)) return "Signed by both, and locked";
  const missing = missingOf(state);
  const who = missing.map(({ side }) => `the ${side}`).join(" and ");
  return missing[0]?.what === "sign"
    ? `Written by both. To be signed by ${who}`
    : `To be written by ${who}`;
}
