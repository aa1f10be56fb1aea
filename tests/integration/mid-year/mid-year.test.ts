import { DateTime } from "luxon";
import { beforeEach, describe, expect, test } from "vitest";
import { remindToPrepare } from "../../../app/mid-year/remind.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { everywhere, wordsFoundBy } from "../../support/everywhere.ts";

let amara: Browser, joyce: Browser, helena: Browser, gwilym: Browser, ruth: Browser;
let bernadette: Browser, daniel: Browser, desmond: Browser, ines: Browser;

beforeEach(async () => {
  await seedPeople();
  [amara, joyce, helena, gwilym, ruth] = await browsersOf(
    ...(["amara", "joyce", "helena", "gwilym", "ruth"] as const),
  );
  [bernadette, daniel, desmond, ines] = await browsersOf(
    ...(["bernadette", "daniel", "desmond", "ines"] as const),
  );
}, 60_000);

const review = "/mid-year-reviews/amara-mid-year";
const list = "/cohorts/twelfth-cohort/mid-year-reviews";
const inDays = (days: number) =>
  DateTime.now().setZone("Europe/London").plus({ days }).toFormat("yyyy-MM-dd");

const answers = { goesWell: "SECRET well", isHard: "", toChange: "", willDo: "" };
const prepare = (browser: Browser, side: string, changes: object = {}) =>
  browser.post(`${review}/preparation/${side}`, {
    ...answers,
    revision: "0",
    ready: "yes",
    ...changes,
  });
const told = async () =>
  (await prisma.message.findMany({ orderBy: { personId: "asc" } })).map(({ personId, props }) => [
    personId,
    (props as { change: string }).change,
  ]);
const tasksOf = async (browser: Browser) =>
  ((await browser.get("/")).page as { tasks: { to: string }[] }).tasks.map(({ to }) => to);
type Page = {
  answers: { of: { side: string; name: string; text: string }[] }[];
  opened: object | null;
  locked: string | null;
  points: string;
  signatures: { name: string }[];
  may: Record<string, boolean>;
};
const read = async (browser: Browser) => (await browser.get(review)).page as Page;
const sidesRead = async (browser: Browser) => [
  ...new Set((await read(browser)).answers.flatMap(({ of }) => of.map(({ side }) => side))),
];

/** The others prepare, so that all four are in. */
async function allPrepare() {
  await prepare(amara, "fellow", { revision: "1" });
  await prepare(helena, "sponsor");
  await prepare(gwilym, "faculty");
  await prisma.message.deleteMany();
}

describe("beginning", () => {
  const form = { fellowId: "", facultyId: "ruth", prepareBy: inDays(10), meetsOn: inDays(14) };

  test("for the cohort begins one for every fellow who has none, and asks all sides by email; again it begins none", async () => {
    const fellows = await prisma.fellow.count({
      where: { cohortId: "twelfth-cohort", ending: null },
    });
    expect((await ruth.post(`${list}/new`, form)).status).toBe(302);
    expect(await prisma.midYearReview.count()).toBe(fellows);
    const asked = await told();
    for (const person of ["ben", "daniel", "ruth"]) expect(asked).toContainEqual([person, "asked"]);
    expect(asked).not.toContainEqual(["amara", "asked"]);
    expect(asked.filter(([who]) => who === "ben")).toHaveLength(1);
    expect((await ruth.post(`${list}/new`, form)).status).toBe(409);
  });

  test("for one fellow begins theirs alone; it is on the homes of the four", async () => {
    expect((await gwilym.post(`${list}/new`, { ...form, fellowId: "ben-year" })).status).toBe(302);
    const { id } = await prisma.midYearReview.findUniqueOrThrow({
      where: { fellowId: "ben-year" },
    });
    const [ben] = await browsersOf("ben");
    expect(await tasksOf(ben)).toContain(`/mid-year-reviews/${id}/preparation/fellow`);
    expect(await tasksOf(ruth)).toContain(`/mid-year-reviews/${id}/preparation/faculty`);
    expect(await prisma.midYearReview.count()).toBe(2);
  });

  test.each([
    ["a day that is past", { prepareBy: inDays(-1) }, 422],
    ["a meeting before everybody has prepared", { meetsOn: inDays(9) }, 422],
    ["no day", { meetsOn: "" }, 422],
    ["somebody who is not faculty", { facultyId: "marcus" }, 409],
    ["a fellow of another cohort", { fellowId: "noor-year" }, 409],
  ])("with %s is refused, and keeps what was typed", async (_what, changes, status) => {
    const typed = { ...form, ...changes };
    expect(await ruth.post(`${list}/new`, typed)).toMatchObject({ status, action: { typed } });
  });

  test("is the faculty's; who runs the cohort sees how far each has come, and nobody else", async () => {
    expect((await bernadette.post(`${list}/new`, form)).status).toBe(403);
    expect((await amara.post(`${list}/new`, form)).status).toBe(403);
    for (const browser of [bernadette, ruth])
      expect((await browser.get(list)).page).toMatchObject({
        reviews: [{ fellow: "Amara Okafor", state: "Prepared: mentor", may: { read: false } }],
      });
    for (const browser of [amara, helena]) expect((await browser.get(list)).status).not.toBe(200);
  });

  test("days are changed by any of the faculty, and all sides are told; the same again tells nobody", async () => {
    const days = { facultyId: "ruth", prepareBy: inDays(3), meetsOn: inDays(4) };
    expect((await helena.post(`${review}/edit`, days)).status).toBe(404);
    expect((await ruth.post(`${review}/edit`, days)).status).toBe(302);
    expect((await ruth.post(`${review}/edit`, days)).status).toBe(302);
    expect(await told()).toEqual(["amara", "helena", "joyce", "ruth"].map((who) => [who, "moved"]));
    expect((await ruth.get(review)).status).toBe(200);
    expect((await gwilym.get(review)).status).toBe(404);
  });
});

describe("the reminder", () => {
  const until = (days: number) =>
    DateTime.now().setZone("Europe/London").plus({ days }).endOf("day");
  const lastDay = (days: number) =>
    prisma.midYearReview.update({
      where: { id: "amara-mid-year" },
      data: { prepareBy: until(days).toJSDate(), meetsOn: until(days + 1).toJSDate() },
    });

  test("goes to those whose side is not ready, three days before, once", async () => {
    await lastDay(4);
    expect(await remindToPrepare()).toBe(0);
    await lastDay(3);
    await prepare(helena, "sponsor");
    expect(await remindToPrepare()).toBe(2);
    expect(await told()).toEqual(["amara", "gwilym"].map((who) => [who, "soon"]));
    expect(await remindToPrepare()).toBe(0);
    expect(await remindToPrepare(until(1).toJSDate())).toBe(0);
  });

  test("is made up for when nothing ran on its day, and not once the day is over", async () => {
    await lastDay(1);
    expect(await remindToPrepare()).toBe(3);
    await prisma.message.deleteMany();
    expect(await remindToPrepare(until(2).toJSDate())).toBe(0);
  });

  test("leaves in peace who was asked or told of other days just now", async () => {
    await ruth.post(`${list}/new`, {
      fellowId: "ben-year",
      facultyId: "ruth",
      prepareBy: inDays(2),
      meetsOn: inDays(3),
    });
    await ruth.post(`${review}/edit`, {
      facultyId: "gwilym",
      prepareBy: inDays(2),
      meetsOn: inDays(3),
    });
    expect(await remindToPrepare()).toBe(0);
  });

  test("asks nothing once the review is open, or while the fellow is away", async () => {
    await lastDay(2);
    const pause = await prisma.fellowshipPause.create({
      data: { fellowId: "amara-year", from: new Date(), reason: "illness", byId: "bernadette" },
    });
    expect(await remindToPrepare()).toBe(0);
    await prisma.fellowshipPause.delete({ where: { id: pause.id } });
    await gwilym.post(`${review}/opening`);
    expect(await remindToPrepare()).toBe(0);
  });
});

describe("taking a review back", () => {
  const removal = `${review}/removal`;
  const mayRemove = async () =>
    ((await ruth.get(`${review}/edit`)).page as { may: { remove: boolean } }).may.remove;

  test("is refused once somebody has written for it, ready or not", async () => {
    expect(await mayRemove()).toBe(false);
    await prisma.midYearPreparation.deleteMany({ where: { personId: "joyce" } });
    expect(await mayRemove()).toBe(false);
    for (const status of [(await ruth.get(removal)).status, (await ruth.post(removal)).status])
      expect(status).toBe(409);
    expect(await prisma.midYearReview.count()).toBe(1);
  });

  test("is the faculty's while nobody has; the others are told, and it can be begun anew", async () => {
    await prisma.midYearPreparation.deleteMany();
    for (const browser of [amara, joyce, helena, bernadette, ines])
      expect((await browser.post(removal)).status).toBe(404);
    expect(await mayRemove()).toBe(true);
    expect((await gwilym.get(removal)).page).toMatchObject({ fellow: "Amara Okafor" });
    expect((await gwilym.post(removal)).location).toBe(list);
    expect(await told()).toEqual(["amara", "helena", "joyce"].map((who) => [who, "takenBack"]));
    expect((await amara.get(review)).status).toBe(404);
    expect(await tasksOf(helena)).not.toContain(`${review}/preparation/sponsor`);
    expect((await gwilym.post(removal)).status).toBe(404);
    const form = { facultyId: "ruth", prepareBy: inDays(10), meetsOn: inDays(14) };
    expect((await ruth.post(`${list}/new`, { ...form, fellowId: "amara-year" })).status).toBe(302);
  });

  test("is refused once it is open", async () => {
    await prisma.midYearPreparation.deleteMany();
    await gwilym.post(`${review}/opening`);
    expect((await ruth.post(removal)).status).toBe(409);
  });
});

describe("taking a cohort's reviews back", () => {
  const removal = `${list}/removal`;
  const form = { fellowId: "", facultyId: "ruth", prepareBy: inDays(10), meetsOn: inDays(14) };
  const mayTakeBack = async (browser: Browser) =>
    ((await browser.get(list)).page as { may: { takeBack: boolean } }).may.takeBack;

  test("leaves those for which somebody has written or which are open, and says why", async () => {
    await ruth.post(`${list}/new`, form);
    const of = async (fellowId: string) =>
      (await prisma.midYearReview.findUniqueOrThrow({ where: { fellowId } })).id;
    await ruth.post(`/mid-year-reviews/${await of("ben-year")}/opening`);
    const draft = { ...answers, revision: "0" };
    const [dominic] = await browsersOf("dominic");
    await dominic!.post(`/mid-year-reviews/${await of("dominic-year")}/preparation/fellow`, draft);
    await prisma.message.deleteMany();

    expect(await mayTakeBack(gwilym)).toBe(true);
    const { page } = await gwilym.get(removal);
    const { fellows, staying } = page as { fellows: string[]; staying: object[] };
    expect(staying).toEqual([
      { fellow: "Amara Okafor", why: "somebody has begun to prepare for it" },
      { fellow: "Ben Cartwright", why: "it is open to its four sides" },
      { fellow: "Dominic Achebe", why: "somebody has begun to prepare for it" },
    ]);
    expect(fellows).toHaveLength((await prisma.midYearReview.count()) - staying.length);
    expect((await gwilym.post(removal)).location).toBe(list);
    const left = await prisma.midYearReview.findMany({ orderBy: { fellowId: "asc" } });
    const kept = ["amara-year", "ben-year", "dominic-year"];
    expect(left.map(({ fellowId }) => fellowId)).toEqual(kept);
    const messages = await told();
    expect(messages).toContainEqual(["daniel", "takenBack"]);
    for (const one of ["amara", "ben", "dominic", "gwilym"])
      expect(messages).not.toContainEqual([one, "takenBack"]);
    expect(await mayTakeBack(gwilym)).toBe(false);
    expect((await gwilym.post(removal)).status).toBe(409);
  });

  test("is the faculty's alone", async () => {
    await ruth.post(`${list}/new`, form);
    const before = await prisma.midYearReview.count();
    expect(await mayTakeBack(bernadette)).toBe(false);
    for (const browser of [bernadette, amara, helena, ines]) {
      expect([403, 404]).toContain((await browser.get(removal)).status);
      expect([403, 404]).toContain((await browser.post(removal)).status);
    }
    expect(await prisma.midYearReview.count()).toBe(before);
  });
});

describe("preparing apart", () => {
  test("nobody reads another's words before all are in, the faculty and the fellow included", async () => {
    expect((await prepare(helena, "sponsor")).status).toBe(302);
    expect((await prepare(gwilym, "faculty")).status).toBe(302);
    for (const browser of [amara, joyce, helena, gwilym]) {
      expect(await sidesRead(browser)).toEqual([]);
      const others = browser === joyce ? /SECRET|drawing pathways/ : /third session/;
      if (browser !== helena && browser !== gwilym)
        expect(JSON.stringify((await browser.get(review)).page)).not.toMatch(others);
    }
    expect(await tasksOf(amara)).toContain(`${review}/preparation/fellow`);
    expect(await tasksOf(helena)).not.toContain(`${review}/preparation/sponsor`);
  });

  test("each has their own side alone", async () => {
    for (const [browser, side] of [
      [helena, "fellow"],
      [amara, "faculty"],
      [joyce, "sponsor"],
      [ruth, "faculty"],
      [desmond, "sponsor"],
      [ines, "mentor"],
      [amara, "anybody"],
    ] as const) {
      expect((await browser.get(`${review}/preparation/${side}`)).status).toBe(404);
      expect((await prepare(browser, side)).status).toBe(404);
    }
  });

  test("may be begun, left, and gone on with; a page that did not see the last save loses nothing", async () => {
    expect((await prepare(helena, "sponsor", { goesWell: "" })).status).toBe(422);
    const draft = { ...answers, revision: "0" };
    expect((await helena.post(`${review}/preparation/sponsor`, draft)).status).toBe(302);
    expect((await prepare(helena, "sponsor")).status).toBe(409);
    expect((await prepare(helena, "sponsor", { revision: "1" })).status).toBe(302);
    expect((await prepare(joyce, "mentor", { goesWell: "", revision: "1" })).status).toBe(422);
  });

  test("opens by itself when the last is ready, and all are told", async () => {
    await prepare(amara, "fellow", { revision: "1" });
    await prepare(helena, "sponsor");
    expect((await read(joyce)).opened).toBeNull();
    await prepare(gwilym, "faculty");
    expect(await told()).toEqual(
      ["amara", "gwilym", "helena", "joyce"].map((who) => [who, "opened"]),
    );
    for (const browser of [amara, joyce, helena, gwilym])
      expect(await sidesRead(browser)).toEqual(["fellow", "mentor", "sponsor", "faculty"]);
    expect((await prepare(helena, "sponsor", { revision: "1" })).status).toBe(409);
  });

  test("does not wait for a side that nobody is on", async () => {
    await prisma.pair.update({ where: { id: "amara-mentor" }, data: { endedAt: new Date() } });
    await prepare(amara, "fellow", { revision: "1" });
    await prepare(helena, "sponsor");
    await prepare(gwilym, "faculty");
    expect((await read(amara)).opened).not.toBeNull();
    expect((await joyce.get(review)).status).toBe(404);
  });

  test("is opened at the meeting by fellow or faculty; what is not ready stays its writer's", async () => {
    for (const browser of [joyce, helena])
      expect((await browser.post(`${review}/opening`)).status).toBe(403);
    expect((await gwilym.post(`${review}/opening`)).status).toBe(302);
    expect((await amara.post(`${review}/opening`)).status).toBe(302);
    expect(await told()).toEqual(["amara", "helena", "joyce"].map((who) => [who, "opened"]));
    expect(await sidesRead(helena)).toEqual(["mentor"]);
    expect((await prepare(amara, "fellow", { revision: "1" })).status).toBe(302);
    expect(await sidesRead(helena)).toEqual(["fellow", "mentor"]);
  });
});

describe("who can read it", () => {
  const named = async () => {
    const { page } = await amara.get(review);
    return (page as { sides: { names: string[] }[] }).sides.flatMap(({ names }) => names);
  };
  const all = ["Amara Okafor", "Joyce Balogun", "Helena Marsh", "Gwilym Rees"];

  test.each([
    ["mentor", "joyce", "Joyce Balogun"],
    ["sponsor", "helena", "Helena Marsh"],
    ["faculty", "gwilym", "Gwilym Rees"],
  ])("a %s who has left the programme is not named, and cannot", async (_part, id, name) => {
    expect(await named()).toEqual(all);
    await prisma.programmePerson.updateMany({
      where: { programmeId: "headroom-fellowship", personId: id },
      data: { leftAt: new Date() },
    });
    expect(await named()).toEqual(all.filter((one) => one !== name));
    const [gone] = await browsersOf(id);
    expect((await gone!.get(review)).status).toBe(404);
  });

  test("nor are a mentor whose pair has ended, a sponsor who is none, and faculty who are no longer", async () => {
    await prisma.pair.updateMany({ where: { personId: "joyce" }, data: { endedAt: new Date() } });
    await prisma.sponsorship.deleteMany({ where: { personId: "helena" } });
    await prisma.cohortMember.deleteMany({ where: { personId: "gwilym", role: "faculty" } });
    expect(await named()).toEqual(["Amara Okafor"]);
    expect((await ruth.get(list)).page).toMatchObject({ reviews: [{ faculty: null }] });
    for (const browser of [joyce, helena, gwilym])
      expect((await browser.get(review)).status).toBe(404);
  });
});

describe("what was agreed", () => {
  const points = "The third session goes, from March";
  const write = (browser: Browser, revision: number, words = points) =>
    browser.post(`${review}/points`, { revision: String(revision), points: words });
  const sign = (browser: Browser, revision: number) =>
    browser.post(`${review}/signature`, { revision: String(revision), agreed: "yes" });

  test("is written by fellow or faculty once the review is open, over the words that they saw", async () => {
    expect((await write(amara, 1)).status).toBe(409);
    await allPrepare();
    for (const browser of [joyce, helena]) expect((await write(browser, 1)).status).toBe(403);
    expect((await write(amara, 1)).status).toBe(302);
    expect(await told()).toEqual(["gwilym", "helena", "joyce"].map((who) => [who, "toSign"]));
    expect(await write(gwilym, 1, "Mine")).toMatchObject({
      status: 409,
      action: { typed: { points: "Mine", revision: "2" } },
    });
    expect(await tasksOf(helena)).toContain(`${review}/signature`);
  });

  test("is signed by all four to the same words, and then locked", async () => {
    await allPrepare();
    expect((await sign(amara, 1)).status).toBe(409);
    await write(amara, 1);
    expect((await helena.post(`${review}/signature`, { revision: "2" })).status).toBe(422);
    for (const browser of [amara, helena, gwilym])
      expect((await sign(browser, 2)).status).toBe(302);
    expect((await sign(helena, 2)).status).toBe(403);
    expect((await read(joyce)).locked).toBeNull();
    await prisma.message.deleteMany();
    expect((await sign(joyce, 2)).status).toBe(302);
    const locked = await read(amara);
    expect(locked.locked).not.toBeNull();
    expect(locked.signatures).toHaveLength(4);
    expect(await told()).toEqual(
      ["amara", "gwilym", "helena", "joyce"].map((who) => [who, "locked"]),
    );
    expect((await write(amara, 2, "Else")).status).toBe(409);
    expect((await gwilym.get(`${review}/edit`)).status).toBe(409);
    expect(await tasksOf(amara)).not.toContain(`${review}/signature`);
    expect((await ruth.get(list)).page).toMatchObject({
      reviews: [{ state: "Signed by all, and locked" }],
    });
  });

  test("a signature counts for the words that were seen: a change asks every side again", async () => {
    await allPrepare();
    await write(amara, 1);
    await sign(helena, 2);
    await sign(joyce, 2);
    await prisma.message.deleteMany();
    expect((await write(gwilym, 2, "Other words")).status).toBe(302);
    expect(await told()).toEqual(["amara", "helena", "joyce"].map((who) => [who, "toSign"]));
    expect((await read(helena)).signatures).toEqual([]);
    expect((await sign(amara, 2)).status).toBe(409);
    for (const browser of [amara, gwilym, joyce]) await sign(browser, 3);
    expect((await read(amara)).locked).toBeNull();
    await sign(helena, 3);
    expect((await read(amara)).locked).not.toBeNull();
  });
});

test("who is none of the four finds none of it anywhere, and no email holds it", async () => {
  await allPrepare();
  await amara.post(`${review}/points`, { revision: "1", points: "SECRET points" });
  const paths = [review, `${review}/points`, `${review}/signature`, ...everywhere];
  for (const browser of [ruth, bernadette, daniel, desmond, ines]) {
    expect((await browser.get(review)).status).toBe(404);
    expect(await wordsFoundBy(browser, paths, /SECRET|third session/)).toEqual([]);
  }
  expect(await wordsFoundBy(helena, [review], /SECRET/)).toEqual([review]);
  expect(JSON.stringify(await prisma.message.findMany())).not.toContain("SECRET");
}, 240_000);
