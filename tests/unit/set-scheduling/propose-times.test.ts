import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { proposeTimes } from "../../../app/set-scheduling/propose-times.server.ts";

const zone = "Europe/London";
const at = (wall: string) => DateTime.fromISO(wall, { zone }).toJSDate();
const given = {
  members: [],
  // A Friday; the clocks go back on Sunday.
  from: at("2026-10-23T12:00"),
  days: 7,
  minutes: 180,
  usual: [],
  zone,
  most: 4,
};
const walls = (overrides: Partial<Parameters<typeof proposeTimes>[0]>) =>
  proposeTimes({ ...given, ...overrides }).map(({ startsAt }) =>
    DateTime.fromJSDate(startsAt, { zone }).toFormat("ccc d MMM HH:mm"),
  );

test("one a day, on working days to come, at the set’s own time where it has one", () => {
  expect(walls({})).toEqual([
    "Fri 23 Oct 13:30",
    "Mon 26 Oct 09:30",
    "Tue 27 Oct 09:30",
    "Wed 28 Oct 09:30",
  ]);
  expect(walls({ usual: ["14:00"], most: 2 })).toEqual(["Fri 23 Oct 14:00", "Mon 26 Oct 14:00"]);
});

test("times at which somebody is taken, or which are none of their half-days, give way", () => {
  const workshop = { startsAt: at("2026-10-26T00:00"), endsAt: at("2026-10-28T00:00") };
  const members = [
    { id: "amara", busy: [workshop], free: [] },
    { id: "ben", busy: [], free: ["thu-pm", "wed-am"] },
  ];
  expect(walls({ members, most: 2 })).toEqual(["Wed 28 Oct 09:30", "Thu 29 Oct 13:30"]);
});

test("no meeting is proposed on a holiday, nor in an hour that the clocks skip", () => {
  expect(walls({ from: at("2026-12-24T08:00"), days: 12, most: 1 })).toEqual(["Mon 4 Jan 09:30"]);
  // In Cairo the clocks go forward on a Friday, at midnight.
  const there = proposeTimes({
    ...given,
    zone: "Africa/Cairo",
    from: DateTime.fromISO("2026-04-23T20:00", { zone: "Africa/Cairo" }).toJSDate(),
    days: 2,
    usual: ["00:30"],
  });
  expect(there).toEqual([]);
});
