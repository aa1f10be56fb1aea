import { DateTime } from "luxon";
import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, maureen: Browser, sanjay: Browser, helena: Browser, gwilym: Browser;
let daniel: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, maureen, sanjay] = await browsersOf(...(["amara", "maureen", "sanjay"] as const));
  [helena, gwilym, daniel] = await browsersOf(...(["helena", "gwilym", "daniel"] as const));
}, 60_000);

const today = DateTime.now().setZone("Europe/London").toFormat("yyyy-MM-dd");
const visit = { on: today, place: "Ward 5", withWhom: "Two nurses", seen: "A queue", changes: "" };
const decision = {
  on: today,
  what: "We stop the card",
  byWhom: "The Monday group",
  why: "Nobody answers",
  instead: "Waiting",
  lookAgainOn: "2999-01-01",
};

describe.each([
  {
    name: "visits",
    seeded: "amara-visit-emergency",
    form: visit,
    first: "place",
    wrong: [
      { place: " " },
      { withWhom: "" },
      { seen: "" },
      { on: "2999-01-01" },
      { on: "31 June" },
    ],
  },
  {
    name: "decisions",
    seeded: "amara-decision-weekend",
    form: decision,
    first: "what",
    wrong: [{ what: " " }, { byWhom: "" }, { why: "" }, { on: "" }, { lookAgainOn: "2020-01-01" }],
  },
])("$name", ({ name, seeded, form, first, wrong }) => {
  const path = `/challenges/amara-challenge/${name}`;
  const listed = async (browser: Browser, page = 1) =>
    (await browser.get(`${path}?page=${page}`)).page as {
      hasMore: boolean;
      may: { write: boolean };
    } & Record<string, Record<string, string>[]>;

  test("are read by all who read the challenge, and written by its fellows and citizens", async () => {
    for (const browser of [amara, maureen])
      expect((await listed(browser)).may).toEqual({ write: true });
    for (const browser of [sanjay, helena, gwilym]) {
      expect((await listed(browser)).may).toEqual({ write: false });
      expect((await browser.get(`${path}/new`)).status).toBe(403);
      expect((await browser.post(`${path}/new`, form)).status).toBe(403);
      expect((await browser.post(`${path}/${seeded}/removal`)).status).toBe(403);
    }
    expect((await daniel.get(path)).status).toBe(404);
    expect((await daniel.post(`${path}/new`, form)).status).toBe(404);
  });

  test("come last first; sent twice it is one", async () => {
    expect((await maureen.post(`${path}/new`, form)).status).toBe(302);
    expect((await maureen.post(`${path}/new`, form)).status).toBe(302);
    const [newest, ...others] = (await listed(helena))[name]!;
    expect(newest).toMatchObject({
      [first]: form[first as keyof typeof form],
      by: "Maureen Clarke",
    });
    expect(others.map((one) => one[first])).not.toContain(form[first as keyof typeof form]);
  });

  test.each<object>(wrong)("with %o it is refused, and keeps what was typed", async (changes) => {
    const typed = { ...form, ...changes };
    const answer = await amara.post(`${path}/new`, typed);
    expect(answer).toMatchObject({ status: 422, action: { typed } });
    expect((answer.action as { errors: object }).errors).toHaveProperty(Object.keys(changes)[0]!);
  });

  test("are changed by who saw them last, by way of their own challenge, and removed", async () => {
    const edit = `${path}/${seeded}/edit`;
    expect((await maureen.post(edit, { ...form, revision: "1" })).status).toBe(302);
    expect(await amara.post(edit, { ...form, revision: "1" })).toMatchObject({
      status: 409,
      action: { typed: { revision: "2" } },
    });
    const elsewhere = `/challenges/daniel-challenge/${name}/${seeded}/edit`;
    expect((await daniel.get(elsewhere)).status).toBe(404);
    expect((await amara.post(`${path}/${seeded}/removal`)).status).toBe(302);
    expect((await amara.get(edit)).status).toBe(404);
  });

  test("go on over pages", async () => {
    const rows = Array.from({ length: 12 }, (_row, at) => at);
    for (const at of rows) await amara.post(`${path}/new`, { ...form, [first]: `Number ${at}` });
    expect((await listed(amara))[name]).toHaveLength(10);
    expect((await listed(amara)).hasMore).toBe(true);
    expect((await listed(amara, 2)).hasMore).toBe(false);
  });
});

test("a decision says when its day to be looked at again has come", async () => {
  await prisma.decision.deleteMany();
  await amara.post("/challenges/amara-challenge/decisions/new", {
    ...decision,
    on: "2020-01-01",
    lookAgainOn: "2020-02-01",
  });
  const { page } = await helena.get("/challenges/amara-challenge/decisions");
  expect(page).toMatchObject({
    decisions: [{ lookAgain: { on: "Saturday 1 February 2020", isDue: true } }],
  });
});
