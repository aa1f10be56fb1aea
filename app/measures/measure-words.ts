/** Kinds of measures, in a word. */
export const kindWords = {
  outcome: "Outcome",
  process: "Process",
  balancing: "Balancing",
} as const;

/** Which way is better, in a few words. */
export const wayWords = {
  up: "Higher is better",
  down: "Lower is better",
  neither: "Neither way is better",
} as const;
