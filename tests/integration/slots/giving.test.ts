import { DateTime } from "luxon";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { addSlot, clearSlots, cohortId, dayAhead } from "./made-slots.ts";

const zone = "Europe/London";
let gwilym: Browser, ines: Browser, amara: Browser, bernadette: Browser, maureen: Browser;

beforeAll(async () => {
  await seedPeople();
  [gwilym, ines, amara, bernadette, maureen] = await browsersOf(
    ...(["gwilym", "ines", "amara", "bernadette", "maureen"] as const),
  );
  // A cohort of which a whole year is to come, with nothing in it.
  const endsOn = DateTime.now().setZone(zone).plus({ months: 13 }).toJSDate();
  await prisma.cohort.update({ where: { id: cohortId }, data: { endsOn } });
  await prisma.milestone.deleteMany({ where: { cohortId } });
}, 60_000);
beforeEach(clearSlots);

const path = `/cohorts/${cohortId}/slots/new`;
const typed = {
  kind: "coConsulting",
  date: dayAhead(20),
  starts: "14:00",
  minutes: "50",
  perDay: "2",
  buffer: "10",
  weeks: "0",
  until: "",
  mode: "video",
  place: "Online",
  link: "",
  cancelHours: "24",
};
type Plan = {
  errors: Record<string, string[]>;
  dates: { key: string; forbids: string[]; warns: string[] }[] | null;
  kinds: string[];
};
const plan = async (changes: Record<string, string> = {}, who = gwilym) =>
  (await who.get(`${path}?${new URLSearchParams({ ...typed, ...changes })}`)).page as Plan;
const ticked = (plan: Plan) =>
  Object.fromEntries((plan.dates ?? []).map(({ key }) => [`chosen.${key}`, "yes"]));

test("a series is given as it was shown, at one wall time across both clock changes", async () => {
  const changes = { weeks: "4", until: dayAhead(380) };
  const shown = await plan(changes);
  const answer = await gwilym.post(path, { ...typed, ...changes, ...ticked(shown) });
  expect(answer.location).toBe(`/cohorts/${cohortId}/slots`);
  const slots = await prisma.slot.findMany({ orderBy: { startsAt: "asc" } });
  expect(slots).toHaveLength(shown.dates?.length ?? 0);
  const walls = slots.map(({ startsAt }) =>
    DateTime.fromJSDate(startsAt, { zone }).toFormat("HH:mm"),
  );
  expect(new Set(walls)).toEqual(new Set(["14:00", "15:00"]));
  expect(new Set(slots.map(({ startsAt }) => startsAt.getUTCHours())).size).toBe(3);
  expect(slots[0]).toMatchObject({ personId: "gwilym", kind: "coConsulting", cancelHours: 24 });
});

test("only what is ticked is given, and something has to be", async () => {
  const none = await gwilym.post(path, typed);
  expect(none.status).toBe(422);
  expect(none.action).toMatchObject({ errors: { chosen: ["Choose one slot at least"] } });
  const [first] = Object.entries(ticked(await plan()));
  await gwilym.post(path, { ...typed, ...Object.fromEntries([first!]) });
  expect(await prisma.slot.count()).toBe(1);
});

test("one's other slots forbid, and set meetings are told of", async () => {
  const startsAt = DateTime.fromISO(`${dayAhead(20)}T14:30`, { zone }).toJSDate();
  await addSlot("own", { startsAt, endsAt: new Date(startsAt.getTime() + 600_000) });
  await prisma.setMeeting.create({
    data: {
      setId: "rowan",
      calledById: "gwilym",
      coverId: "gwilym",
      place: "Room 1",
      startsAt,
      endsAt: new Date(startsAt.getTime() + 2 * 3_600_000),
    },
  });
  const shown = await plan();
  expect(shown.dates?.[0]?.forbids.join()).toContain("You give another slot then");
  expect(shown.dates?.[1]).toMatchObject({ forbids: [] });
  expect(shown.dates?.[1]?.warns.join()).toContain("You have another set meeting then");
  const answer = await gwilym.post(path, { ...typed, ...ticked(shown) });
  expect(answer.status).toBe(422);
  expect(await prisma.slot.count()).toBe(1);
});

test.each([
  [
    "a series of 500",
    { weeks: "1", perDay: "12", minutes: "15", until: dayAhead(380) },
    "until",
    "more than 60",
  ],
  ["500 on a day", { perDay: "500" }, "perDay", "from 1 to 12"],
  ["a last day before the first", { weeks: "1", until: dayAhead(3) }, "until", "before the first"],
  ["a day that is past", { date: "2020-02-03" }, "date", "still to come"],
  ["no day", { date: "" }, "date", "Enter the date"],
  ["an end after midnight", { starts: "22:00", perDay: "6" }, "perDay", "after midnight"],
  ["an end after the cohort’s", { weeks: "8", until: "2039-01-01" }, "until", "The cohort ends on"],
  ["slots of no time", { minutes: "0" }, "minutes", "from 15 to 240"],
  ["no place", { place: "" }, "place", "Say where"],
  ["a link that is none", { link: "javascript:alert(1)" }, "link", "https://"],
])("says what is wrong with %s, and keeps what was typed", async (_what, changes, field, words) => {
  const { errors, dates } = await plan(changes);
  expect(errors[field]?.join()).toContain(words);
  expect(dates).toBeNull();
  const answer = await gwilym.post(path, { ...typed, ...changes });
  expect(answer.status).toBe(422);
  expect(answer.action).toMatchObject({ typed: { ...typed, ...changes } });
});

test("faculty co-consult, a coach coaches, and nobody else gives slots", async () => {
  expect((await plan()).kinds).toEqual(["coConsulting"]);
  expect((await plan({ kind: "coach" }, ines)).kinds).toEqual(["coach"]);
  const shown = await plan({ kind: "coach" }, ines);
  expect((await ines.post(path, { ...typed, kind: "coach", ...ticked(shown) })).status).toBe(302);
  const asFaculty = await ines.post(path, { ...typed, ...ticked(shown) });
  expect(asFaculty.status).toBe(422);
  await prisma.pair.create({
    data: { kind: "coach", fellowId: "ben-year", personId: "gwilym" },
  });
  expect((await plan()).kinds).toEqual(["coConsulting", "coach"]);
  for (const [who, status] of [
    [amara, 403],
    [bernadette, 403],
    [maureen, 404],
  ] as const)
    expect((await who.get(path)).status).toBe(status);
});
