import { DateTime } from "luxon";
import { beforeAll, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, kofi: Browser, bernadette: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, kofi, bernadette] = await browsersOf("amara", "kofi", "bernadette");
}, 60_000);

const page = "/leaving/amara-year";
const yearEnds = (days: number) =>
  prisma.fellow.update({
    where: { id: "amara-year" },
    data: { endsOn: DateTime.utc().plus({ days }).toJSDate() },
  });
const alum = () =>
  prisma.alum.findUnique({
    where: {
      programmeId_personId: { programmeId: "headroom-fellowship", personId: "amara" },
    },
  });
const asked = async () => {
  const { tasks } = (await amara.get("/")).page as { tasks: { to: string }[] };
  return tasks.some(({ to }) => to === page);
};

test("before the last month the page says what will happen, and takes no consent", async () => {
  await yearEnds(90);
  expect((await amara.get(page)).page).toMatchObject({
    alum: null,
    asksFrom: expect.any(String),
    kept: expect.arrayContaining([
      { what: "Your journal", happens: expect.stringContaining("12 months more") },
      { what: "360° answers", happens: expect.stringContaining("6 months more") },
    ]),
  });
  expect((await amara.post(page, { stay: "yes" })).status).toBe(409);
  expect(await alum()).toBeNull();
  expect(await asked()).toBe(false);
});

test("consent is a tick, never a default; it is listed only if they say so, and can be taken back", async () => {
  await yearEnds(20);
  expect(await asked()).toBe(true);
  expect((await amara.post(page, {})).status).toBe(422);
  expect((await amara.post(page, { listed: "yes" })).status).toBe(422);
  expect(await alum()).toBeNull();

  expect((await amara.post(page, { stay: "yes" })).status).toBe(302);
  const given = await alum();
  expect(given).toMatchObject({ isListed: false, withdrawnAt: null });
  const months = DateTime.fromJSDate(given?.reconfirmOn as Date).diff(
    DateTime.fromJSDate(given?.consentedAt as Date),
    "months",
  ).months;
  expect(Math.round(months)).toBe(24);
  expect(await asked()).toBe(false);

  await amara.post(page, { stay: "yes", listed: "yes" });
  expect(await alum()).toMatchObject({ isListed: true });
  expect((await amara.post(`${page}/withdrawal`)).status).toBe(302);
  expect(await alum()).toMatchObject({ isListed: false, withdrawnAt: expect.any(Date) });
  expect((await amara.get(page)).page).toMatchObject({
    alum: null,
    withdrawn: expect.any(String),
  });

  await amara.post(page, { stay: "yes" });
  expect(await alum()).toMatchObject({ withdrawnAt: null });
});

test("it is the fellow's own page: leads and faculty are not let in, others do not find it", async () => {
  for (const who of ["bernadette", "gwilym"]) {
    const browser = await browserOf(who);
    expect((await browser.get(page)).status, who).toBe(403);
    expect((await browser.post(page, { stay: "yes" })).status, who).toBe(403);
    expect((await browser.post(`${page}/withdrawal`)).status, who).toBe(403);
  }
  for (const who of ["ben", "helena", "olwen", "carys"])
    expect((await (await browserOf(who)).get(page)).status, who).toBe(404);
});

test("an alum in no running cohort keeps a working journal", async () => {
  expect((await kofi.get("/leaving/kofi-year")).page).toMatchObject({
    isOver: true,
    alum: { isListed: true },
  });
  expect((await kofi.get("/journal")).status).toBe(200);
  const begun = await kofi.post("/journal/new", { template: "free" });
  expect(begun.status).toBe(302);
  const edit = begun.location ?? "";
  expect((await kofi.get(edit)).status).toBe(200);
  const words = { title: "After", bodyText: "Still writing", revision: "1" };
  expect((await kofi.post(edit, words)).status).toBe(302);
  expect((await kofi.get("/journal")).page).toMatchObject({ entries: [{ title: "After" }] });
  expect((await bernadette.get(edit)).status).toBe(404);
});
