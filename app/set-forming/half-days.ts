const days = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
} as const;
const parts = { am: "morning", pm: "afternoon" } as const;

/** The days of a working week, each with its half-days by code. */
export const week = Object.entries(days).map(([day, name]) => ({
  name,
  halves: Object.entries(parts).map(([part, words]) => ({
    code: `${day}-${part}`,
    part: words,
    words: `${name} ${words}`,
  })),
}));

export const halfDays = week.flatMap(({ halves }) => halves);

/** Half-days in words, in the order of the week; what is none is left out. */
export const freeInWords = (codes: readonly string[]): string[] =>
  halfDays.flatMap(({ code, words }) => (codes.includes(code) ? [words] : []));
