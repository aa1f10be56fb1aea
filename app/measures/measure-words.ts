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

/** Kinds of measures, to choose from. */
export const kinds = {
  outcome: "Outcome: what is to become different for people",
  process: "Process: whether it is done as it was meant",
  balancing: "Balancing: what may get worse elsewhere",
} as const;

/** Which way is better, to choose from. */
export const ways = {
  up: "Up: higher is better",
  down: "Down: lower is better",
  neither: "Neither: we want to know when it changes",
} as const;

/** How many points that rise or fall one after the other make a trend, to choose from. Source: NHS Making Data Count. */
export const trendLengths = { "7 points": 7, "6 points": 6 };

/** How often a measure has a point. */
export const frequencies = {
  daily: "Every day",
  weekly: "Every week",
  fortnightly: "Every two weeks",
  monthly: "Every month",
  quarterly: "Every three months",
} as const;
