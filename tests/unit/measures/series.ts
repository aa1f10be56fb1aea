import type { Series } from "../../../app/measures/study.ts";

/** A series of a point a month, from a month on. Lower is better. */
export function monthly(values: number[], from = "2026-01"): Series {
  const [year = 0, month = 0] = from.split("-").map(Number);
  return {
    points: values.map((value, at) => {
      const day = new Date(Date.UTC(year, month - 1 + at)).toISOString().slice(0, 10);
      return { day, value };
    }),
    better: "down",
    frequency: "monthly",
    rebasedFrom: [],
  };
}
