import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { type SlotPlan, slotTimes } from "../../../app/slots/slot-times.server.ts";

const london = "Europe/London";
const at = (wall: string, zone = london) => DateTime.fromISO(wall, { zone }).toJSDate();
const wallOf = (date: Date, zone = london) =>
  DateTime.fromJSDate(date, { zone }).toFormat("yyyy-MM-dd HH:mm");
const plan = (changes: Partial<SlotPlan> = {}): SlotPlan => ({
  first: at("2026-10-08T14:00"),
  minutes: 50,
  perDay: 3,
  buffer: 10,
  weeks: 2,
  until: at("2026-11-06T00:00"),
  zone: london,
  ...changes,
});

test("several a day with a buffer, every second week, at one wall time when the clocks go back", () => {
  const { spans, leftOut } = slotTimes(plan(), 60);
  expect(spans.map(({ startsAt }) => wallOf(startsAt))).toEqual([
    "2026-10-08 14:00",
    "2026-10-08 15:00",
    "2026-10-08 16:00",
    "2026-10-22 14:00",
    "2026-10-22 15:00",
    "2026-10-22 16:00",
    "2026-11-05 14:00",
    "2026-11-05 15:00",
    "2026-11-05 16:00",
  ]);
  expect(wallOf(spans[0]!.endsAt)).toBe("2026-10-08 14:50");
  expect(spans[0]!.startsAt.getUTCHours()).toBe(13);
  expect(spans[6]!.startsAt.getUTCHours()).toBe(14);
  expect(leftOut).toEqual([]);
});

test("keeps the wall time when the clocks go forward", () => {
  const from = { first: at("2027-03-25T09:30"), perDay: 1, weeks: 1 };
  const { spans } = slotTimes(plan({ ...from, until: at("2027-04-02T00:00") }), 60);
  expect(spans.map(({ startsAt }) => wallOf(startsAt))).toEqual([
    "2027-03-25 09:30",
    "2027-04-01 09:30",
  ]);
  expect(spans.map(({ startsAt }) => startsAt.getUTCHours())).toEqual([9, 8]);
});

test.each(["2026-10-18T00:30", "2027-03-21T00:30"])(
  "leaves out the night on which the clocks change, a week after %s",
  (first) => {
    const until = DateTime.fromISO(first, { zone: london }).plus({ days: 15 }).toJSDate();
    const { spans, leftOut } = slotTimes(plan({ first: at(first), weeks: 1, until }), 60);
    expect(spans).toHaveLength(6);
    expect(leftOut.map((day) => wallOf(day).slice(0, 10))).toEqual([
      DateTime.fromISO(first).plus({ weeks: 1 }).toISODate(),
    ]);
  },
);

test("a day that does not come again gives its own slots alone", () => {
  const { spans } = slotTimes(plan({ weeks: 0 }), 60);
  expect(spans).toHaveLength(3);
});

test("gives one more than the most, so that it shows, and does not go on for ever", () => {
  const { spans } = slotTimes(plan({ until: at("2999-01-01T00:00"), weeks: 1 }), 60);
  expect(spans).toHaveLength(61);
});

test("slots never overlap, keep their buffer, their length and their wall time", () => {
  fc.assert(
    fc.property(
      fc.record({
        days: fc.integer({ min: 0, max: 730 }),
        quarter: fc.integer({ min: 0, max: 80 }),
        minutes: fc.integer({ min: 15, max: 120 }),
        perDay: fc.integer({ min: 1, max: 12 }),
        buffer: fc.integer({ min: 0, max: 60 }),
        weeks: fc.integer({ min: 0, max: 6 }),
        zone: fc.constantFrom(london, "America/New_York", "Pacific/Auckland", "Asia/Kolkata"),
      }),
      ({ days, quarter, zone, ...rest }) => {
        const day = DateTime.fromISO("2026-09-01T00:00", { zone }).plus({ days });
        const start = day.set({ hour: Math.floor(quarter / 4), minute: (quarter % 4) * 15 });
        const until = start.plus({ months: 8 }).toJSDate();
        const { spans, leftOut } = slotTimes({ ...rest, first: start.toJSDate(), until, zone }, 60);
        const walls = new Set(
          Array.from({ length: rest.perDay }, (_, at) =>
            DateTime.utc(2026, 1, 1, start.hour, start.minute)
              .plus({ minutes: at * (rest.minutes + rest.buffer) })
              .toFormat("HH:mm"),
          ),
        );
        for (const [index, { startsAt, endsAt }] of spans.entries()) {
          expect(+endsAt - +startsAt).toBe(rest.minutes * 60_000);
          expect(endsAt <= until).toBe(true);
          expect(walls).toContain(wallOf(startsAt, zone).slice(11));
          const next = spans[index + 1];
          if (next) expect(+next.startsAt - +endsAt).toBeGreaterThanOrEqual(rest.buffer * 60_000);
        }
        expect(spans.length + leftOut.length).toBeGreaterThan(0);
      },
    ),
  );
});
