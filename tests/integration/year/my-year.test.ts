import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import ICAL from "ical.js";
import { prisma } from "../../../app/server/database/client.server.ts";
import { browserOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

const zone = "Europe/London";
const today = DateTime.now().setZone(zone).startOf("day");
const inDays = (days: number) => today.plus({ days }).toJSDate();
const words = (day: Date) =>
  DateTime.fromMillis(day.getTime(), { zone, locale: "en" }).toFormat("cccc d MMMM yyyy");

type Listed = { id: string; title: string; when: string; notes: string[]; path: string | null };
type Year = {
  isAway: boolean;
  going: { title: string }[];
  next: { title: string; howFar: string }[];
  coming: { name: string; events: Listed[] }[];
  over: { name: string; events: Listed[] }[];
  line: { bands: { name: string; items: { id: string }[] }[] };
  summary: string;
};

beforeAll(async () => {
  await seedPeople();
  await (await browserOf("amara")).get("/year");
}, 60_000);
beforeEach(async () => {
  await prisma.fellowshipPause.deleteMany();
  await prisma.fellow.updateMany({ data: { endsOn: null } });
  // The sample moves with the days: none of its own milestones may stand where a test plans its visit.
  await prisma.milestone.deleteMany({
    where: {
      OR: [
        { id: "visit" },
        {
          cohortId: "twelfth-cohort",
          startsOn: { lte: inDays(3) },
          endsOn: { gte: inDays(-10) },
        },
      ],
    },
  });
});

const yearOf = async (person: string) =>
  (await (await browserOf(person)).get("/year")).page as Year;
const listed = (year: Year) => [...year.over, ...year.coming].flatMap(({ events }) => events);
const find = (year: Year, id: string) => listed(year).find((event) => event.id === id);

/** Plans a visit so many days from today, for one day unless told otherwise. */
const planVisit = (days: number, cohortId = "twelfth-cohort", lasting = 1) =>
  prisma.milestone.create({
    data: {
      id: "visit",
      cohortId,
      title: "A visit",
      startsOn: inDays(days),
      endsOn: inDays(days + lasting - 1),
    },
  });
const pause = (from: number, until: number | null) =>
  prisma.fellowshipPause.create({
    data: {
      fellowId: "amara-year",
      reason: "illness",
      byId: "bernadette",
      from: inDays(from),
      until: until === null ? null : inDays(until),
    },
  });

describe("one's own year", () => {
  test("holds a fellow's milestones, set meetings and host reviews, and says what is next", async () => {
    await planVisit(1);
    const year = await yearOf("amara");
    expect(find(year, "milestone-visit")?.when).toBe(words(inDays(1)));
    expect(find(year, "meeting-hawthorn-8")?.path).toBe("/meetings/hawthorn-8");
    expect(find(year, "review-amara-review-3")).toMatchObject({
      title: "Your host review 3 is due",
      path: "/reviews/amara-review-3",
    });
    expect(find(year, "end-twelfth-cohort")?.title).toBe("Your year ends");
    expect(year.line.bands.map(({ name }) => name)).toEqual([
      "Milestones",
      "Set meetings",
      "Host reviews",
    ]);
    expect(year.next.some(({ howFar }) => howFar === "tomorrow")).toBe(true);
    expect(listed(year).filter(({ id }) => /ben|dominic|plane|severn/.test(id))).toEqual([]);
  });

  test("tells what goes on now from what is next, and what is over from both", async () => {
    await planVisit(-1, "twelfth-cohort", 3);
    expect((await yearOf("amara")).going).toMatchObject([{ title: "A visit" }]);
    await prisma.milestone.update({ where: { id: "visit" }, data: { endsOn: inDays(-1) } });
    const year = await yearOf("amara");
    expect(year.going.map(({ title }) => title)).not.toContain("A visit");
    expect(year.over.flatMap(({ events }) => events).map(({ title }) => title)).toContain(
      "A visit",
    );
  });

  test("of a sponsor is their fellows' reviews, by name, and nothing of the cohort", async () => {
    const year = await yearOf("helena");
    expect(year.line.bands.map(({ name }) => name)).toEqual(["Host reviews"]);
    expect(find(year, "review-amara-review-3")).toMatchObject({
      title: "Host review 3 of Amara Okafor",
      path: "/reviews/amara-review-3",
    });
  });

  test("of somebody in two programmes tells them apart, and nobody else's changes", async () => {
    const member = {
      cohortId: "severn-first-cohort",
      personId: "gwilym",
      role: "faculty",
    } as const;
    await prisma.cohortMember.create({ data: member });
    const year = await yearOf("gwilym");
    expect(year.line.bands.map(({ name }) => name)).toEqual([
      "Severn Fellowship, first cohort",
      "Headroom Fellowship, twelfth cohort",
    ]);
    expect(find(year, "milestone-severn-first-cohort-board")?.notes).toEqual([
      "Severn Fellowship, first cohort",
    ]);
    await prisma.cohortMember.delete({ where: { cohortId_personId_role: member } });
    const carys = await yearOf("carys");
    expect(listed(carys).filter(({ id }) => /twelfth/.test(id))).toEqual([]);
    expect(find(carys, "milestone-severn-first-cohort-board")).toBeDefined();
  });

  test("of who has left early ends with their end", async () => {
    await planVisit(30);
    await prisma.fellow.update({ where: { id: "amara-year" }, data: { endsOn: inDays(20) } });
    const year = await yearOf("amara");
    expect(find(year, "milestone-visit")).toBeUndefined();
    expect(find(year, "end-twelfth-cohort")?.when).toBe(words(inDays(20)));
    expect(find(await yearOf("ben"), "milestone-visit")).toBeDefined();
  });
});

describe("a pause", () => {
  test("moves what was to come, in the fellow's year alone, and says where it was", async () => {
    await planVisit(10);
    await pause(5, 12);
    const year = await yearOf("amara");
    expect(find(year, "milestone-visit")).toMatchObject({
      when: words(inDays(17)),
      notes: [`Moved for your time away: the cohort’s is ${words(inDays(10))}`],
    });
    expect(year.isAway).toBe(false);
    expect(find(await yearOf("ben"), "milestone-visit")?.when).toBe(words(inDays(10)));
    const cohort = (await (await browserOf("amara")).get("/cohorts/twelfth-cohort/year")).page;
    expect(find(cohort as Year, "milestone-visit")?.when).toBe(words(inDays(10)));
  });

  test("that nobody knows the end of moves things on by the day, and is told of", async () => {
    await planVisit(-2);
    await pause(-7, null);
    const year = await yearOf("amara");
    expect(year.isAway).toBe(true);
    expect(find(year, "milestone-visit")?.when).toBe(words(inDays(5)));
    expect(year.coming.flatMap(({ events }) => events).map(({ id }) => id)).toContain(
      "milestone-visit",
    );
  });
});

describe("home", () => {
  const coming = async (person: string) =>
    (
      (await (await browserOf(person)).get("/")).page as {
        coming: { path: string; when: string }[];
      }
    ).coming;

  test("names the next milestones among what is coming up, in the order of time", async () => {
    await planVisit(0);
    const [first, ...rest] = await coming("amara");
    expect(first).toMatchObject({ path: "/year#milestone-visit", when: words(inDays(0)) });
    const kinds = rest.map(({ path }) => /^\/(meetings|year)/.exec(path)?.[1]);
    expect(kinds.sort()).toEqual(["meetings", "meetings", "meetings", "year"]);
  });

  test("names those that a pause has moved where they are now", async () => {
    await planVisit(-2);
    await pause(-7, -4);
    expect((await coming("amara"))[0]).toMatchObject({
      path: "/year#milestone-visit",
      when: words(inDays(1)),
    });
    expect((await coming("ben")).map(({ path }) => path)).not.toContain("/year#milestone-visit");
  });

  test("of faculty without a set names meetings and milestones; of another programme, its own", async () => {
    await planVisit(0);
    expect((await coming("gwilym")).map(({ path }) => path)).toContain("/year#milestone-visit");
    expect((await coming("gethin")).map(({ path }) => path)).not.toContain("/year#milestone-visit");
    expect(await coming("desmond")).toBeNull();
  });
});

describe("a subscribed calendar", () => {
  async function eventsOf(person: string) {
    const { action } = await (await browserOf(person)).post("/account/calendar");
    const { text } = await send(new URL((action as { address: string }).address).pathname, {});
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    return calendar
      .getAllSubcomponents("vevent")
      .map((component) => new ICAL.Event(component))
      .filter(({ uid }) => uid.startsWith("milestone-"));
  }
  const visitOf = async (person: string) =>
    (await eventsOf(person)).find(({ uid }) => uid === "milestone-visit@headroom");
  const date = (days: number) => today.plus({ days }).toISODate();

  test("carries milestones as days, on a paused fellow's own dates", async () => {
    await planVisit(10, "twelfth-cohort", 2);
    await pause(5, 12);
    const [own, others] = [await visitOf("amara"), await visitOf("ben")];
    expect([own?.startDate.toString(), own?.endDate.toString()]).toEqual([date(17), date(19)]);
    expect([others?.startDate.toString(), others?.endDate.toString()]).toEqual([
      date(10),
      date(12),
    ]);
  });

  test("has nothing of another programme's, and of a past longer than half a year", async () => {
    await planVisit(-250, "severn-first-cohort");
    const uids = (await eventsOf("carys")).map(({ uid }) => uid);
    expect(uids).toContain("milestone-severn-first-cohort-board@headroom");
    expect(uids.filter((uid) => /twelfth|visit/.test(uid))).toEqual([]);
  });
});
