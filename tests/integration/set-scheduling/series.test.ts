import { DateTime } from "luxon";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

const zone = "Europe/London";
let ruth: Browser, amara: Browser;
let firstDay: DateTime;
let typed: Record<string, string>;

beforeAll(async () => {
  await seedPeople();
  [ruth, amara] = await browsersOf("ruth", "amara");
  const { cohortId } = await prisma.learningSet.findUniqueOrThrow({ where: { id: "hawthorn" } });
  // A cohort of which a whole year is to come, with nothing in it.
  const startsOn = DateTime.now().setZone(zone).plus({ months: 1 }).startOf("day");
  await prisma.cohort.update({
    where: { id: cohortId },
    data: { endsOn: startsOn.plus({ months: 12 }).toJSDate() },
  });
  await prisma.milestone.deleteMany({ where: { cohortId } });
  firstDay = startsOn.plus({ days: (4 - startsOn.weekday + 7) % 7 });
  typed = {
    date: firstDay.toISODate() ?? "",
    starts: "14:00",
    ends: "17:00",
    weeks: "4",
    until: firstDay.plus({ months: 10 }).toISODate() ?? "",
    place: "Room 3",
  };
}, 60_000);
beforeEach(async () => {
  await prisma.setMeeting.deleteMany({ where: { startsAt: { gte: new Date() } } });
  await prisma.message.deleteMany();
});

const page = "/sets/hawthorn/series/new";
type Planned = { errors: Record<string, string[]>; dates: { key: string; when: string }[] | null };

const plan = async (changes: Record<string, string> = {}) => {
  const query = new URLSearchParams({ ...typed, ...changes });
  return (await ruth.get(`${page}?${query}`)).page as Planned;
};
const ticked = (dates: { key: string }[]) =>
  Object.fromEntries(dates.map(({ key }) => [`chosen.${key}`, "yes"]));

test("shows its dates, at one wall time across both clock changes, and schedules those that are ticked", async () => {
  const { dates } = await plan();
  expect(dates?.length).toBeGreaterThan(8);
  const left = dates?.slice(1) ?? [];
  const answer = await ruth.post(page, { ...typed, ...ticked(left) });
  expect(answer.status).toBe(302);
  const meetings = await prisma.setMeeting.findMany({
    where: { setId: "hawthorn", startsAt: { gte: new Date() } },
    orderBy: { startsAt: "asc" },
  });
  expect(meetings).toHaveLength(left.length);
  const walls = meetings.map(({ startsAt }) =>
    DateTime.fromJSDate(startsAt, { zone }).toFormat("ccc HH:mm"),
  );
  expect(new Set(walls)).toEqual(new Set(["Thu 14:00"]));
  expect(new Set(meetings.map(({ startsAt }) => startsAt.getUTCHours())).size).toBe(2);
  const mails = await prisma.message.findMany({ where: { personId: "amara" } });
  const counted = mails.map(({ props }) => (props as { series: object }).series);
  expect(counted).toHaveLength(left.length);
  for (const index of left.keys())
    expect(counted).toContainEqual({ at: index + 1, of: left.length });
  for (const { calendar } of mails) expect(calendar?.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test.each([
  ["an end after the cohort’s", { until: "2039-01-01" }, "until", "The cohort ends on"],
  ["a last day before the first", { until: "2020-01-01" }, "until", "before the first meeting"],
  ["too few weeks between", { weeks: "1" }, "weeks", "every 4 to 6 weeks"],
  ["a day that is past", { date: "2020-01-02" }, "date", "still to come"],
  ["no place", { place: "" }, "place", "where the meeting is"],
])("says what is wrong with %s, and shows no dates", async (_what, changes, field, message) => {
  const { errors, dates } = await plan(changes);
  expect(errors[field]?.join(" ")).toContain(message);
  expect(dates).toBeNull();
  const answer = await ruth.post(page, { ...typed, ...changes });
  expect(answer.status).toBe(422);
});

test("is not scheduled without a date, nor where its facilitator is booked", async () => {
  expect((await ruth.post(page, typed)).action).toMatchObject({
    errors: { chosen: [expect.stringContaining("one date at least")] },
  });
  const { dates } = await plan();
  const [first] = dates ?? [];
  await prisma.setMeeting.create({
    data: {
      setId: "plane",
      calledById: "marcus",
      coverId: "ruth",
      startsAt: firstDay.set({ hour: 15 }).toJSDate(),
      endsAt: firstDay.set({ hour: 18 }).toJSDate(),
      place: "Elsewhere",
    },
  });
  const answer = await ruth.post(page, { ...typed, ...ticked(first ? [first] : []) });
  expect(answer.status).toBe(422);
  expect(answer.action).toMatchObject({
    errors: { chosen: [expect.stringContaining("Ruth Adeyemi facilitates another meeting then")] },
  });
  expect(await prisma.message.count()).toBe(0);
});

test("is for who schedules", async () => {
  expect((await amara.get(page)).status).toBe(403);
  expect((await amara.post(page, typed)).status).toBe(403);
});
