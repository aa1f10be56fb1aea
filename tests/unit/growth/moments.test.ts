import { describe, expect, test } from "vitest";
import { saysNothingNew, suggestedMoment } from "../../../app/growth/moments.ts";

const year = {
  startsOn: new Date("2026-09-01T00:00:00Z"),
  endsOn: new Date("2027-08-31T00:00:00Z"),
};
const on = (day: string) => new Date(`${day}T12:00:00Z`);

test.each([
  ["2026-08-20", "baseline"],
  ["2026-09-10", "baseline"],
  ["2026-11-20", "baseline"],
  ["2027-02-10", "mid"],
  ["2027-07-10", "end"],
  ["2028-01-01", "end"],
])("on %s the moment that is most likely meant is %s", (day, moment) => {
  expect(suggestedMoment(year, on(day), [])).toBe(moment);
  expect(suggestedMoment(year, on(day), [moment as "mid"])).toBe("between");
});

describe("a rating says nothing new", () => {
  const said = { level: 2, note: "So", day: "2027-02-10" };
  test("when it says what the last of its moment did, on whatever day", () => {
    const later = { ...said, moment: "mid" as const, day: "2027-03-01" };
    expect(saysNothingNew(later, said)).toBe(true);
    expect(saysNothingNew({ ...later, level: 3 }, said)).toBe(false);
    expect(saysNothingNew({ ...later, note: "" }, said)).toBe(false);
    expect(saysNothingNew(later, undefined)).toBe(false);
  });

  test("in between, only when it is said twice on a day", () => {
    const again = { ...said, moment: "between" as const };
    expect(saysNothingNew(again, said)).toBe(true);
    expect(saysNothingNew({ ...again, day: "2027-02-11" }, said)).toBe(false);
  });
});
