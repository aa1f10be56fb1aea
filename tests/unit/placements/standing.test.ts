import { expect, test } from "vitest";
import { pauseAt, standingOf } from "../../../app/placements/standing.ts";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const now = day("2026-11-24");
const year = {
  hostId: "northmere" as string | null,
  endsOn: day("2027-06-30"),
  startedOn: day("2026-07-01") as Date | null,
  pauses: [] as { from: Date; until: Date | null }[],
  isEnded: false,
};
const away = { from: day("2026-11-20"), until: null };

test.each([
  ["unplaced", { hostId: null, startedOn: null }],
  ["placed", { startedOn: null }],
  ["placed", { startedOn: day("2026-12-01") }],
  ["running", {}],
  ["running", { pauses: [{ from: day("2026-11-01"), until: day("2026-11-24") }] }],
  ["running", { pauses: [{ from: day("2026-11-25"), until: null }] }],
  ["paused", { pauses: [away] }],
  ["paused", { pauses: [away], endsOn: day("2026-11-22") }],
  ["running", { isEnded: true }],
  ["over", { isEnded: true, endsOn: day("2026-11-22"), pauses: [away] }],
  ["over", { endsOn: day("2026-11-22") }],
])("a year is %s", (standing, changes) => {
  expect(standingOf({ ...year, ...changes }, now)).toBe(standing);
});

test("somebody is away from the start of the first day until the start of the first day back", () => {
  const pause = { from: day("2026-11-01"), until: day("2026-11-10") };
  expect(pauseAt([pause], day("2026-11-01"))).toBe(pause);
  expect(pauseAt([pause], day("2026-11-10"))).toBeUndefined();
  expect(pauseAt([pause], new Date(day("2026-11-01").getTime() - 1))).toBeUndefined();
});
