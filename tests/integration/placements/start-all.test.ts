import { DateTime } from "luxon";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

const path = "/cohorts/thirteenth-cohort/start";
const year = { fellowId: "noor-year" };
let bernadette: Browser, on: string;

beforeAll(async () => {
  await seedPeople();
  [bernadette] = await browsersOf("bernadette");
  const cohort = await prisma.cohort.findUniqueOrThrow({ where: { id: "thirteenth-cohort" } });
  on = DateTime.fromJSDate(cohort.startsOn, { zone: cohort.zone }).toISODate() ?? "";
}, 60_000);

beforeEach(async () => {
  await prisma.fellowshipStart.deleteMany({ where: year });
  await prisma.hostReview.deleteMany({ where: year });
  await prisma.fellow.update({ where: { id: "noor-year" }, data: { hostId: "ravensbrook" } });
});

const start = (fellowId: string) => bernadette.post(path, { on, [`fellow.${fellowId}`]: "yes" });
const reviews = () => prisma.hostReview.count({ where: year });

test("a year that is ticked starts, with its three reviews", async () => {
  expect((await bernadette.get("/cohorts/thirteenth-cohort/placements")).page).toMatchObject({
    toStart: 1,
  });
  const answer = await start("noor-year");
  expect(answer).toMatchObject({ status: 302, location: "/cohorts/thirteenth-cohort/placements" });
  expect(await reviews()).toBe(3);
  expect((await bernadette.get(path)).page).toMatchObject({ fellows: [] });
});

test("sent twice, a year starts once", async () => {
  await start("noor-year");
  expect((await start("noor-year")).status).toBe(302);
  expect(await prisma.fellowshipStart.count({ where: year })).toBe(1);
  expect(await reviews()).toBe(3);
});

test("who is not placed, or of another cohort, is left as they are", async () => {
  await prisma.fellow.update({ where: { id: "noor-year" }, data: { hostId: null } });
  await start("noor-year");
  const before = await prisma.fellowshipStart.count();
  await start("amara-year");
  expect(await prisma.fellowshipStart.count()).toBe(before);
  expect(await reviews()).toBe(0);
});

test("a day outside the cohort's year, or nobody ticked, starts nothing", async () => {
  const outside = await bernadette.post(path, { on: "2001-01-01", "fellow.noor-year": "yes" });
  expect(outside.status).toBe(422);
  expect((await bernadette.post(path, { on })).status).toBe(422);
  expect(await reviews()).toBe(0);
});
