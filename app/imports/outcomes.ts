import type { ImportOutcome } from "../generated/prisma/client.ts";

/** What the outcomes of rows are called, in the order in which they are offered. */
export const outcomeNames: Record<ImportOutcome, string> = {
  error: "To correct",
  make: "New",
  change: "Changed",
  leave: "Left as they are",
};

const number = new Intl.NumberFormat("en-GB");

/** "1 row", "5,000 rows" */
export const inRows = (count: number) => `${number.format(count)} ${count === 1 ? "row" : "rows"}`;
