import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { pdf, pptx, sent } from "../../support/made-files.ts";

let amara: Browser, ben: Browser, daniel: Browser, maureen: Browser, tunde: Browser;
let helena: Browser,
  ruth: Browser,
  hyejin: Browser,
  joyce: Browser,
  lakshmi: Browser,
  olwen: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, ben, daniel, maureen, tunde] = await browsersOf(
    ...(["amara", "ben", "daniel", "maureen", "tunde"] as const),
  );
  [helena, ruth, hyejin, joyce, lakshmi, olwen] = await browsersOf(
    ...(["helena", "ruth", "hyejin", "joyce", "lakshmi", "olwen"] as const),
  );
}, 60_000);

const day = "/presentation-days/twelfth-presentations";
const amaras = "/presentations/amara-presentation";
const statuses = async (path: string, ...browsers: Browser[]) =>
  Promise.all(browsers.map(async (browser) => (await browser.get(path)).status));
const told = async () =>
  (await prisma.message.findMany({ where: { template: "presentation-day" } }))
    .map(({ personId, props }) => `${personId} ${(props as { change: string }).change}`)
    .sort();

beforeEach(() => prisma.message.deleteMany());

describe("a day", () => {
  const date = DateTime.now().plus({ months: 3 }).toFormat("yyyy-MM-dd");
  const typed = {
    date,
    starts: "10:00",
    ends: "12:00",
    minutes: "30",
    place: "Room 1",
    link: "",
  };
  const all = "/cohorts/twelfth-cohort/presentations";

  test("is planned by those who run the cohort; what is wrong is said at its field", async () => {
    expect((await amara.post(`${all}/new`, typed)).status).toBe(403);
    expect((await helena.post(`${all}/new`, typed)).status).toBe(404);
    const wrong = await ruth.post(`${all}/new`, {
      ...typed,
      ends: "09:00",
      minutes: "1",
      place: "",
    });
    expect(wrong).toMatchObject({
      status: 422,
      action: {
        errors: { minutes: [expect.anything()], place: [expect.anything()] },
        typed: { starts: "10:00" },
      },
    });
    expect((await ruth.post(`${all}/new`, { ...typed, ends: "09:00" })).action).toMatchObject({
      errors: { ends: [expect.anything()] },
    });
    const { location } = await ruth.post(`${all}/new`, typed);
    expect(await ruth.post(`${all}/new`, typed)).toMatchObject({ location });
  });

  test("gives fellows times, who are told; those outside of it or in another’s way are refused", async () => {
    const { id } = await prisma.presentationDay.findFirstOrThrow({ where: { place: "Room 1" } });
    const times = `/presentation-days/${id}/times`;
    expect(
      await ruth.post(times, {
        "slots.mei-year": "10:00",
        "slots.luca-year": "10:20",
        "slots.grace-year": "11:45",
        "slots.rohan-year": "soon",
      }),
    ).toMatchObject({
      status: 422,
      action: {
        errors: {
          "slots.luca-year": [expect.stringContaining("30 minutes or more")],
          "slots.grace-year": [expect.stringContaining("within the day")],
          "slots.rohan-year": [expect.stringContaining("Enter a time")],
        },
        typed: { "slots.mei-year": "10:00" },
      },
    });
    expect(await prisma.presentation.count({ where: { dayId: id } })).toBe(0);
    expect(
      (await ruth.post(times, { "slots.mei-year": "10:00", "slots.luca-year": "10:30" })).status,
    ).toBe(302);
    expect(
      (await ruth.post(times, { "slots.mei-year": "10:00", "slots.luca-year": "11:00" })).status,
    ).toBe(302);
    expect(await told()).toEqual(["luca slot", "mei slot"]);
    const { page } = await ruth.get(`${times}?in-turn=yes`);
    const { fellows } = page as { fellows: { time: string; elsewhere: boolean }[] };
    expect(fellows.filter(({ time }) => time).map(({ time }) => time)).toEqual([
      "10:00",
      "10:30",
      "11:00",
      "11:30",
    ]);
    expect((await amara.get(times)).status).toBe(403);
  });

  test("moves with its times, and everybody on it is told; it is taken back while nothing is handed in", async () => {
    const { id } = await prisma.presentationDay.findFirstOrThrow({ where: { place: "Room 1" } });
    const path = `/presentation-days/${id}`;
    const later = { ...typed, starts: "13:00", ends: "15:00", revision: "3" };
    expect((await ruth.post(`${path}/edit`, { ...later, ends: "14:00" })).status).toBe(409);
    expect((await ruth.post(`${path}/edit`, later)).status).toBe(302);
    expect((await ruth.post(`${path}/edit`, later)).status).toBe(409);
    expect(await told()).toEqual(["luca changed", "mei changed"]);
    const [first] = await prisma.presentation.findMany({
      where: { dayId: id },
      orderBy: { startsAt: "asc" },
    });
    expect(DateTime.fromJSDate(first!.startsAt, { zone: "Europe/London" }).toFormat("HH:mm")).toBe(
      "13:00",
    );
    expect((await ruth.post(`${path}/removal`)).location).toBe(all);
    expect(await told()).toContain("mei cancelled");
    expect((await ruth.post(`${day}/removal`)).status).toBe(409);
  });

  test("leads to the cohort’s other days whom that page lets in, and nobody else", async () => {
    const listed: boolean[] = [];
    for (const browser of [amara, maureen, helena, lakshmi, ruth]) {
      const { may } = (await browser.get(day)).page as { may: { list: boolean } };
      expect((await browser.get(all)).status === 200).toBe(may.list);
      listed.push(may.list);
    }
    expect(listed[0]).toBe(true);
  });

  test("is known to the cohort, the panel and who runs it; what is presented to panel, fellow and who runs it", async () => {
    expect(await statuses(day, amara, ben, maureen, helena, lakshmi, ruth)).toEqual([
      200, 200, 200, 200, 200, 200,
    ]);
    expect(await statuses(day, joyce, olwen)).toEqual([404, 404]);
    expect(await statuses(amaras, amara, maureen, helena, hyejin, ruth)).toEqual([
      200, 200, 200, 200, 200,
    ]);
    expect(await statuses(amaras, ben, lakshmi, joyce, olwen)).toEqual([404, 404, 404, 404]);
    expect(JSON.stringify((await ben.get(day)).page)).not.toContain("breathlessness come to");
  });
});

describe("the panel", () => {
  const add = (changes: object, browser = ruth) =>
    browser.post(`${day}/panel/new`, { personId: "", email: "", part: "citizen", ...changes });

  test("takes citizens, sponsors and guests by name or mail, who are told, and reach it from then on", async () => {
    expect((await joyce.get(day)).status).toBe(404);
    const email = "joyce.balogun@example.org";
    expect((await add({ email, part: "guest" })).status).toBe(302);
    expect((await add({ email, part: "guest" })).status).toBe(302);
    expect(await told()).toEqual(["joyce panel"]);
    expect(await statuses(amaras, joyce)).toEqual([200]);
    expect((await maureen.post(`${day}/panel/joyce/removal`)).status).toBe(403);
    expect((await ruth.post(`${day}/panel/joyce/removal`)).status).toBe(302);
    expect(await statuses(amaras, joyce)).toEqual([404]);
    expect((await ruth.post(`${day}/panel/joyce/removal`)).status).toBe(404);
  });

  test.each([
    ["nobody", {}, 422],
    ["half an address", { email: "joyce@" }, 422],
    ["somebody of elsewhere", { email: "olwen.hughes@example.org" }, 409],
    ["who presents", { personId: "amara" }, 409],
    ["no part", { personId: "joe", part: "judge" }, 422],
  ])("%s is refused", async (_what, changes, status) => {
    expect((await add(changes)).status).toBe(status);
    expect(await told()).toEqual([]);
  });

  test("who has left the programme hears nothing any more, and is not named as a reader", async () => {
    const programmeId_personId = { programmeId: "headroom-fellowship", personId: "helena" };
    const left = (leftAt: Date | null) =>
      prisma.programmePerson.update({ where: { programmeId_personId }, data: { leftAt } });
    const readers = async () =>
      ((await amara.get(amaras)).page as { panel: { name: string }[] }).panel.map(
        ({ name }) => name,
      );
    const before = await readers();
    await left(new Date());
    expect(await statuses(amaras, helena)).toEqual([404]);
    const after = await readers();
    await left(null);
    expect(before).toContain("Helena Marsh");
    expect(after).toEqual(before.filter((name) => name !== "Helena Marsh"));
  });
});

describe("what a fellow hands in", () => {
  test("the abstract is theirs to write, and who did not see the last change is told", async () => {
    const words = { revision: "2", title: "Who answers?", abstract: "Two teams, one visit" };
    for (const browser of [maureen, ruth])
      expect((await browser.post(`${amaras}/edit`, words)).status).toBe(403);
    expect((await amara.post(`${amaras}/edit`, { ...words, abstract: " " })).status).toBe(422);
    expect((await amara.post(`${amaras}/edit`, words)).status).toBe(302);
    expect(await amara.post(`${amaras}/edit`, { ...words, abstract: "Other" })).toMatchObject({
      status: 409,
      action: { typed: { abstract: "Other", revision: "3" } },
    });
    expect((await maureen.get(amaras)).page).toMatchObject({ abstract: "Two teams, one visit" });
  });

  test("slides take the place of those before, and are read by panel and who runs the day alone", async () => {
    expect((await amara.post(`${amaras}/slides`, { file: sent("a.pdf", "none") })).status).toBe(
      422,
    );
    expect((await amara.post(`${amaras}/slides`, {})).status).toBe(422);
    expect((await ruth.post(`${amaras}/slides`, { file: sent("a.pdf", pdf()) })).status).toBe(403);
    expect((await amara.post(`${amaras}/slides`, { file: sent("Talk.pptx", pptx()) })).status).toBe(
      302,
    );
    const where = { presentationId: "amara-presentation" };
    const [file, ...others] = await prisma.storedFile.findMany({ where });
    expect([file?.name, others]).toEqual(["Talk.pptx", []]);
    expect(await statuses(`/files/${file?.id}`, amara, maureen, helena, ruth)).toEqual([
      200, 200, 200, 200,
    ]);
    expect(await statuses(`/files/${file?.id}`, ben, joyce, lakshmi)).toEqual([404, 404, 404]);
    expect((await maureen.post(`/files/${file?.id}/removal`)).status).toBe(403);
    expect((await amara.post(`/files/${file?.id}/removal`)).location).toBe(amaras);
  });
});

test("the panel asks beforehand, and takes its own questions back", async () => {
  const ask = `${amaras}/questions/new`;
  expect((await amara.post(ask, { text: "Me?" })).status).toBe(403);
  expect((await ben.post(ask, { text: "Me?" })).status).toBe(404);
  expect((await tunde.post(ask, { text: "" })).status).toBe(422);
  for (let times = 0; times < 2; times++)
    expect((await tunde.post(ask, { text: "Who pays for it?" })).status).toBe(302);
  const found = await prisma.panelQuestion.findMany({ where: { byId: "tunde" } });
  expect(found).toHaveLength(1);
  expect((await amara.get(amaras)).page).toMatchObject({
    questions: [{ by: "Maureen Clarke" }, { text: "Who pays for it?", by: "Tunde Bakare" }],
  });
  const removal = `${amaras}/questions/${found[0]?.id}/removal`;
  expect((await maureen.post(removal)).status).toBe(404);
  expect((await tunde.post(removal)).status).toBe(302);
  expect(await prisma.panelQuestion.count({ where: { byId: "tunde" } })).toBe(0);
});

describe("feedback", () => {
  const words = { heard: "That you listened", carryOn: "The call", sitWith: "Who is not here?" };
  const give = (browser: Browser, changes = {}) =>
    browser.post(`${amaras}/feedback`, { ...words, ...changes });
  const read = async (browser: Browser) =>
    ((await browser.get(amaras)).page as { feedback: { heard: string }[] }).feedback.map(
      ({ heard }) => heard,
    );
  const dayIs = async (starts: DateTime) => {
    const endsAt = starts.plus({ hours: 3 }).toJSDate();
    const data = { startsAt: starts.toJSDate(), endsAt };
    await prisma.presentationDay.update({ where: { id: "twelfth-presentations" }, data });
    await prisma.presentation.updateMany({
      where: { dayId: "twelfth-presentations" },
      data: { startsAt: starts.toJSDate() },
    });
  };
  const now = DateTime.now();

  test("is given once the fellow has been heard, by the panel alone, and has no mark", async () => {
    expect((await give(maureen)).status).toBe(409);
    await dayIs(now.minus({ hours: 1 }));
    expect((await give(ruth)).status).toBe(403);
    expect((await give(amara)).status).toBe(403);
    expect((await give(lakshmi)).status).toBe(404);
    expect(await give(maureen, { sitWith: "" })).toMatchObject({
      status: 422,
      action: { errors: { sitWith: [expect.anything()] }, typed: { heard: words.heard } },
    });
    expect((await give(maureen)).status).toBe(302);
    expect((await give(maureen, { heard: "That you waited" })).status).toBe(302);
  });

  test("of each other’s, the panel reads when theirs is given; who runs the day reads all; the fellow not yet", async () => {
    expect(await read(amara)).toEqual([]);
    for (const browser of [tunde, helena, hyejin]) expect(await read(browser)).toEqual([]);
    expect(await read(ruth)).toEqual(["That you waited"]);
    expect((await give(tunde, { heard: "Of trust" })).status).toBe(302);
    expect(await read(tunde)).toEqual(["That you waited", "Of trust"]);
    expect(await read(hyejin)).toEqual([]);
    expect(JSON.stringify((await helena.get(amaras)).page)).not.toContain("Of trust");
    expect(await told()).toEqual([]);
  });

  test("comes to the fellow by itself when the day is over, and what is given later at once", async () => {
    await dayIs(now.minus({ hours: 4 }));
    const home = async () =>
      ((await amara.get("/")).page as { tasks: { text: string; detail: string }[] }).tasks;
    expect(await home()).toContainEqual(
      expect.objectContaining({
        text: "Read what the panel wrote to you",
        detail: "2 of them have",
      }),
    );
    expect(await read(amara)).toEqual(["That you waited", "Of trust"]);
    expect((await home()).map(({ text }) => text)).not.toContain(
      "Read what the panel wrote to you",
    );
    expect((await give(maureen, { heard: "Otherwise" })).status).toBe(409);
    expect((await give(helena, { heard: "Late" })).status).toBe(302);
    expect(await told()).toEqual(["amara feedback"]);
    expect(await read(amara)).toEqual(["That you waited", "Of trust", "Late"]);
    expect((await daniel.get(amaras)).status).toBe(404);
  });
});
