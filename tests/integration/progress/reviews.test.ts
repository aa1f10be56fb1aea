import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, helena: Browser, ruth: Browser, desmond: Browser;
let path: string, id: string;

beforeAll(async () => {
  await seedPeople();
  [amara, helena, ruth, desmond] = await browsersOf("amara", "helena", "ruth", "desmond");
}, 60_000);

let number = 3;
beforeEach(async () => {
  ({ id } = await prisma.hostReview.create({
    data: { fellowId: "amara-year", number: ++number, dueOn: new Date("2090-06-01") },
  }));
  path = `/reviews/${id}`;
  await prisma.message.deleteMany();
});

const words = { progress: "It goes on", learned: "Patience", mentorMet: "yes", confidence: "4" };
const write = (revision: number, changes = {}) =>
  helena.post(`${path}/edit`, { revision: String(revision), ...words, ...changes });
const sign = (browser: Browser, revision: number) =>
  browser.post(`${path}/signature`, { revision: String(revision), agreed: "yes" });
const withdraw = (browser: Browser) => browser.post(`${path}/signature/withdrawal`);
const stored = () =>
  prisma.hostReview.findUniqueOrThrow({ where: { id }, include: { signatures: true } });
const sides = async () => (await stored()).signatures.map(({ side }) => side).sort();
const told = async () =>
  (await prisma.message.findMany({ orderBy: [{ template: "asc" }, { personId: "asc" }] })).map(
    ({ template, personId }) => [template, personId],
  );

test("a review is written, signed by the sponsor, signed by the fellow, and locked", async () => {
  expect(await write(1)).toMatchObject({ status: 302, location: path });
  expect(await stored()).toMatchObject({
    progress: "It goes on",
    mentorMet: true,
    confidence: 4,
    revision: 2,
  });
  expect(await told()).toEqual([]);

  expect((await sign(helena, 2)).status).toBe(302);
  expect(await told()).toEqual([["review-to-sign", "amara"]]);
  expect((await amara.get(path)).page).toMatchObject({ sideToSign: "fellow", isLocked: false });

  expect((await sign(amara, 2)).status).toBe(302);
  expect(await sides()).toEqual(["fellow", "sponsor"]);
  expect(await told()).toEqual([
    ["review-locked", "amara"],
    ["review-locked", "helena"],
    ["review-to-sign", "amara"],
  ]);
  expect((await amara.get(path)).page).toMatchObject({ sideToSign: null, isLocked: true });

  const before = await stored();
  expect((await write(2, { progress: "Otherwise" })).status).toBe(409);
  for (const browser of [helena, amara]) {
    expect((await sign(browser, 2)).status).toBeGreaterThanOrEqual(403);
    expect((await withdraw(browser)).status).toBe(403);
  }
  expect(await stored()).toEqual(before);
});

test("the sponsor's draft is nobody else's to see", async () => {
  await write(1);
  for (const browser of [amara, ruth, desmond]) {
    for (const page of ["", "/edit", "/signature"])
      expect((await browser.get(path + page)).status).toBe(404);
    expect((await sign(browser, 2)).status).toBe(404);
    expect((await withdraw(browser)).status).toBe(404);
    expect((await browser.post(`${path}/edit`, { ...words, revision: "2" })).status).toBe(404);
  }
  const { page } = await amara.get("/progress/amara-year");
  expect(JSON.stringify(page)).not.toContain("It goes on");
  expect(await sides()).toEqual([]);
});

test("once the sponsor has signed, the fellow, the host's lead and faculty read it; others do not", async () => {
  await write(1);
  await sign(helena, 2);
  for (const browser of [amara, ruth, desmond])
    expect((await browser.get(path)).page).toMatchObject({ text: { progress: "It goes on" } });
  for (const who of ["ben", "joyce", "ines", "marcus", "maureen", "colin", "bernadette"])
    expect((await (await browserOf(who)).get(path)).status, who).toBe(404);
  for (const browser of [ruth, desmond]) expect((await sign(browser, 2)).status).toBe(403);
});

test("a text written over an older one overwrites nothing; once told, the sponsor may send it again", async () => {
  await write(1);
  const answer = await write(1, { progress: "From another tab" });
  expect(answer).toMatchObject({
    status: 409,
    action: {
      isConflict: true,
      errors: { form: [expect.stringContaining("changed elsewhere")] },
      typed: { progress: "From another tab", revision: "2" },
    },
  });
  expect(await stored()).toMatchObject({ progress: "It goes on", revision: 2 });
  const { typed: kept } = answer.action as { typed: Record<string, string> };
  expect((await helena.post(`${path}/edit`, kept)).status).toBe(302);
  expect(await stored()).toMatchObject({ progress: "From another tab", revision: 3 });
});

test("words that have changed since they were read cannot be signed", async () => {
  await write(1);
  await write(2, { progress: "Better words" });
  expect((await sign(helena, 2)).status).toBe(409);
  expect(await sides()).toEqual([]);
  expect((await sign(helena, 3)).status).toBe(302);
});

test("a signature needs the box ticked, and something to sign", async () => {
  expect((await sign(helena, 1)).status).toBe(409);
  await write(1);
  const answer = await helena.post(`${path}/signature`, { revision: "2" });
  expect(answer).toMatchObject({
    status: 422,
    action: { errors: { agreed: [expect.any(String)] } },
  });
  expect(await sides()).toEqual([]);
});

test("the sponsor takes the signature back until the fellow has signed, and may write again", async () => {
  await write(1);
  await sign(helena, 2);
  expect(await write(2, { progress: "Otherwise" })).toMatchObject({
    status: 409,
    problem: { typed: { progress: "Otherwise" } },
  });
  expect((await withdraw(amara)).status).toBe(403);
  expect((await withdraw(helena)).status).toBe(302);
  expect((await amara.get(path)).status).toBe(404);
  expect((await write(3, { progress: "Otherwise" })).status).toBe(302);
  expect(await stored()).toMatchObject({ progress: "Otherwise", signatures: [] });
});

test("a signature that was taken back and given again is not met by an older page's", async () => {
  await write(1);
  await sign(helena, 2);
  await withdraw(helena);
  await sign(helena, 3);
  expect((await sign(amara, 2)).status).toBe(409);
  expect(await sides()).toEqual(["sponsor"]);
  expect((await sign(amara, 3)).status).toBe(302);
});

test("only the sponsor who signed takes the signature back", async () => {
  await prisma.sponsorship.create({ data: { fellowId: "amara-year", personId: "ines" } });
  const ines = await browserOf("ines");
  await write(1);
  await sign(helena, 2);
  expect((await withdraw(ines)).status).toBe(403);
  expect(await sides()).toEqual(["sponsor"]);
  await prisma.sponsorship.deleteMany({ where: { personId: "ines" } });
});

test("the page to sign on is for who is to sign", async () => {
  await write(1);
  expect((await helena.get(`${path}/signature`)).status).toBe(200);
  await sign(helena, 2);
  expect((await helena.get(`${path}/signature`)).status).toBe(403);
  expect((await amara.get(`${path}/signature`)).status).toBe(200);
});

test("two who write, sign and take back at once leave it whole", async () => {
  await write(1);
  await sign(helena, 2);
  const answers = await Promise.all([sign(amara, 2), withdraw(helena)]);
  expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
  expect(["fellow,sponsor", ""]).toContain((await sides()).join());
});

test.each([
  ["no progress", { progress: "" }, "progress"],
  ["progress of spaces", { progress: "   " }, "progress"],
  ["sessions that are no number", { sessionsLost: "some" }, "sessionsLost"],
  ["confidence out of range", { confidence: "6" }, "confidence"],
])("%s is refused, and what was typed is kept", async (_what, changes, field) => {
  const answer = await write(1, changes);
  expect(answer.status).toBe(422);
  expect(answer.action).toMatchObject({
    errors: { [field]: [expect.any(String)] },
    typed: { ...words, ...changes },
  });
  expect((await stored()).revision).toBe(1);
});
