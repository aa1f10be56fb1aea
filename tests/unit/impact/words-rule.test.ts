import { expect, test } from "vitest";
import { whyNotClaim } from "../../../app/impact/words-rule.ts";
import { study } from "../../../app/measures/study.ts";

const series = (values: number[], better: "up" | "down" | "neither") => ({
  points: values.map((value, at) => ({ day: `2026-01-${String(at + 1).padStart(2, "0")}`, value })),
  better,
  frequency: "daily" as const,
  rebasedFrom: [],
});
const before = [20, 22, 19, 21, 20, 23, 19, 21, 22, 20];
const fallen = [...before, 9, 8, 10, 9, 8, 9, 10, 8];
const measure = (name: string, values: number[], better: "up" | "down" | "neither") => ({
  id: name,
  name,
  says: "what its chart says",
  studied: study(series(values, better), "xmr"),
});

const shows = measure("Returns", fallen, "down");
const silent = measure("Calls", before, "up");
const worse = measure("Visits", fallen, "up");

test("a claim speaks of improvement where each measure that it names shows it", () => {
  expect(whyNotClaim("It has improved since May", [shows])).toBeNull();
  expect(whyNotClaim("It has improved since May", [])).toBeNull();
  expect(whyNotClaim("Calls come on Saturdays now", [silent, worse])).toBeNull();
});

test("else it is refused, naming those that do not, with what they say", () => {
  expect(whyNotClaim("It improved", [shows, silent])).toContain(
    "No signal of improvement shows in “Calls” (what its chart says), so a claim that names it",
  );
  expect(whyNotClaim("It got better", [worse, silent])).toContain(
    "“Visits” (what its chart says) and “Calls” (what its chart says), so a claim that names them",
  );
});
