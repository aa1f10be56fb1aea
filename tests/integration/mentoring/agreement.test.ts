import { DateTime } from "luxon";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { agreementFields } from "../../../app/mentoring/agreement-fields.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let ben: Browser, mentor: Browser, bernadette: Browser;

const pairId = "ben-mentor";
const path = `/pairs/${pairId}/agreement`;

beforeAll(async () => {
  await seedPeople();
  const { personId } = await prisma.pair.findUniqueOrThrow({ where: { id: pairId } });
  [ben, mentor, bernadette] = await browsersOf("ben", personId, "bernadette");
}, 60_000);

beforeEach(async () => {
  await prisma.pairAgreement.deleteMany({ where: { pairId } });
  await prisma.message.deleteMany();
});
afterEach(() => prisma.pair.update({ where: { id: pairId }, data: { agreedMinutes: null } }));

const inDays = (days: number) => DateTime.utc().plus({ days }).toFormat("yyyy-MM-dd");
const typed = {
  ...Object.fromEntries(agreementFields.map(({ name, start }) => [name, start])),
  revision: "0",
  purpose: "To think aloud",
  hours: "7.5",
  reviewOn: inDays(90),
};
const write = (browser: Browser, form: Record<string, string> = {}) =>
  browser.post(`${path}/edit`, { ...typed, ...form });
const sign = (browser: Browser, revision: string) =>
  browser.post(`${path}/signature`, { revision, agreed: "yes" });
const isSigned = async () =>
  ((await ben.get(path)).page as { agreement: { isSigned: boolean } }).agreement.isSigned;
const agreed = async () =>
  (await prisma.pair.findUniqueOrThrow({ where: { id: pairId } })).agreedMinutes;

test("is written by either, signed by both, and then its hours are agreed", async () => {
  expect((await write(ben)).status).toBe(302);
  expect((await sign(ben, "1")).status).toBe(302);
  expect(await isSigned()).toBe(false);
  expect(await agreed()).toBeNull();
  expect(await prisma.message.count({ where: { template: "pair-agreement" } })).toBe(1);
  await sign(mentor, "1");
  expect(await isSigned()).toBe(true);
  expect(await agreed()).toBe(450);
  expect((await ben.get(`${path}/signature`)).status).toBe(409);
});

test("that one changes asks both to sign again, and is seen to be changed by whom", async () => {
  await write(ben);
  await sign(ben, "1");
  await sign(mentor, "1");
  await prisma.message.deleteMany();
  await write(mentor, { revision: "1", purpose: "To think aloud, and to be heard" });
  expect(await isSigned()).toBe(false);
  const told = await prisma.message.findMany();
  expect(told).toMatchObject([{ personId: "ben", template: "pair-agreement" }]);
  expect(JSON.stringify(told)).not.toMatch(/think aloud/);
  const { versions } = (await ben.get(`${path}/versions`)).page as {
    versions: { by: string; changes: { before: string; after: string }[] }[];
  };
  expect(versions).toMatchObject([
    { changes: [{ before: "To think aloud", after: "To think aloud, and to be heard" }] },
    { by: expect.stringMatching(/^Ben /), changes: [] },
  ]);
});

test("is not signed in an older version, nor written over unseen, and nothing is lost", async () => {
  await write(ben);
  await write(mentor, { revision: "1", contact: "By phone" });
  expect(await sign(ben, "1")).toMatchObject({
    status: 409,
    action: { errors: { form: [expect.stringMatching(/changed/)] } },
  });
  expect(await prisma.pairAgreementSignature.count({ where: { agreement: { pairId } } })).toBe(0);
  expect(await write(ben, { revision: "1", contact: "By email" })).toMatchObject({
    status: 409,
    action: { typed: { contact: "By email", revision: "2" } },
  });
});

test("that is saved as it stands keeps its signatures", async () => {
  await write(ben);
  await sign(ben, "1");
  await write(mentor, { revision: "1" });
  expect(await prisma.pairAgreement.count({ where: { pairId } })).toBe(1);
});

test.each([
  ["what it is for is missing", { purpose: " " }, "purpose"],
  ["the hours are none", { hours: "0" }, "hours"],
  ["the day to look at it again is past", { reviewOn: "2020-01-01" }, "reviewOn"],
  ["the day is none", { reviewOn: "2027-02-30" }, "reviewOn"],
])("is not written when %s, and what was typed is kept", async (_why, wrong, name) => {
  expect(await write(ben, { ...wrong, airCover: "Try it" })).toMatchObject({
    status: 422,
    action: { errors: { [name]: [expect.any(String)] }, typed: { airCover: "Try it" } },
  });
});

test("comes up on both homes to be signed, and in the week before it is looked at again", async () => {
  const waits = async (browser: Browser) =>
    JSON.stringify((await browser.get("/")).page).includes(`/pairs/${pairId}/agreement`);
  expect(await waits(mentor)).toBe(false);
  await write(ben);
  expect(await waits(mentor)).toBe(true);
  await sign(ben, "1");
  await sign(mentor, "1");
  expect([await waits(ben), await waits(mentor)]).toEqual([false, false]);
  await prisma.pairAgreement.updateMany({
    where: { pairId },
    data: { reviewOn: DateTime.utc().plus({ days: 6 }).toJSDate() },
  });
  expect([await waits(ben), await waits(mentor)]).toEqual([true, true]);
});

test("is a tagged PDF for the two", async () => {
  expect((await ben.get(`${path}.pdf`)).status).toBe(404);
  await write(ben);
  const file = await ben.get(`${path}.pdf`);
  expect(file.status).toBe(200);
  expect(file.text).toMatch(/^%PDF-.*\/MarkInfo.*\/Marked true/s);
  expect(file.text).toContain("pdfuaid:part");
});

test("is closed to everybody else, and to the two once they have ended", async () => {
  await write(ben);
  for (const end of ["", ".pdf", "/edit", "/signature", "/versions"])
    expect((await bernadette.get(`${path}${end}`)).status).toBe(404);
  await prisma.pair.update({ where: { id: pairId }, data: { endedAt: new Date() } });
  expect((await mentor.get(path)).status).toBe(200);
  expect((await write(mentor, { revision: "1", contact: "x" })).status).toBe(403);
  expect((await sign(mentor, "1")).status).toBe(403);
  await prisma.pair.update({ where: { id: pairId }, data: { endedAt: null } });
});
