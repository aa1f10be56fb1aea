import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eraseMentoring } from "../../../app/leaving/erase-mentoring.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let ben: Browser, oliver: Browser, ines: Browser, wen: Browser, gwilym: Browser;
let bernadette: Browser, amara: Browser;

beforeAll(async () => {
  await seedPeople();
  [ben, oliver, ines, wen, gwilym, bernadette, amara] = await browsersOf(
    "ben",
    "oliver",
    "ines",
    "wen",
    "gwilym",
    "bernadette",
    "amara",
  );
  // The first request reads every route of the app, which takes a busy machine long.
  await ben.get("/mentors");
}, 60_000);

const secret = "I keep answering before I am asked";
const asking = { kind: "coach", words: secret };
const ask = (browser: Browser, offer = "ines-offer") =>
  browser.post(`/mentors/${offer}/request`, asking);
const requestOf = (fellowId: string) =>
  prisma.mentorRequest.findFirst({ where: { fellowId }, orderBy: { createdAt: "desc" } });
const pathOf = async (fellowId: string) => `/mentor-requests/${(await requestOf(fellowId))?.id}`;
const coaches = (fellowId: string) =>
  prisma.pair.findMany({
    where: { fellowId, kind: "coach", endedAt: null },
    select: { personId: true },
  });
const mails = async (template: string) =>
  (await prisma.message.findMany({ where: { template } })).map(({ personId }) => personId);

beforeEach(async () => {
  await prisma.message.deleteMany();
  await prisma.mentorRequest.deleteMany();
  const without = { fellowId: { in: ["ben-year", "oliver-year"] }, kind: "coach" as const };
  await prisma.pair.updateMany({ where: without, data: { endedAt: new Date() } });
  await prisma.mentorOffer.update({ where: { id: "ines-offer" }, data: { capacity: 7 } });
  await prisma.cohortMember.deleteMany({ where: { personId: "ines" } });
});

describe("a request", () => {
  test("is read by the two alone, and its email holds nothing of it", async () => {
    expect((await ask(ben)).status).toBe(302);
    const path = await pathOf("ben-year");
    for (const browser of [ben, ines])
      expect((await browser.get(path)).page).toMatchObject({ words: secret });
    for (const browser of [gwilym, bernadette, amara, wen])
      expect((await browser.get(path)).status).toBe(404);
    expect(await mails("mentor-asked")).toEqual(["ines"]);
    expect(JSON.stringify(await prisma.message.findMany())).not.toContain(secret);
    const { page } = await gwilym.get("/cohorts/twelfth-cohort/matching?kind=coach");
    expect(page).toMatchObject({
      fellows: expect.arrayContaining([
        expect.objectContaining({ name: "Ben Cartwright", asks: "Inês Carvalho" }),
      ]),
    });
    expect(JSON.stringify(page)).not.toContain(secret);
    expect(JSON.stringify((await ines.get("/")).page)).toContain(path);
  });

  test("is accepted: the two are a pair, and the fellow is told", async () => {
    await ask(ben);
    const path = await pathOf("ben-year");
    expect((await ben.post(`${path}/acceptance`)).status).toBe(403);
    const { location } = await ines.post(`${path}/acceptance`);
    expect(location).toMatch(/^\/pairs\//);
    expect(await coaches("ben-year")).toEqual([{ personId: "ines" }]);
    expect(await mails("mentor-answered")).toEqual(["ben"]);
    expect((await ines.post(`${path}/acceptance`)).status).toBe(409);
  });

  test("is declined without a reason, and not made again", async () => {
    await ask(ben);
    const path = await pathOf("ben-year");
    expect((await ines.post(`${path}/refusal`)).status).toBe(302);
    expect(await coaches("ben-year")).toEqual([]);
    expect(await mails("mentor-answered")).toEqual(["ben"]);
    expect((await ask(ben)).status).toBe(409);
    expect((await ask(ben, "wen-offer")).status).toBe(302);
  });

  test("is taken back with what was said", async () => {
    await ask(ben);
    const path = await pathOf("ben-year");
    expect((await ines.post(`${path}/withdrawal`)).status).toBe(403);
    expect((await ben.post(`${path}/withdrawal`)).status).toBe(302);
    expect(await requestOf("ben-year")).toBeNull();
  });

  test("is one at a time, and not for who has somebody", async () => {
    await ask(ben);
    expect((await ask(ben, "wen-offer")).status).toBe(409);
    expect((await ask(amara)).status).toBe(409);
    expect((await ask(ben, "zainab-offer")).status, "full").toBe(409);
    expect((await ask(ben, "patrick-offer")).status, "paused").toBe(404);
    expect((await ask(gwilym)).status, "no fellow").toBe(403);
  });

  test("that makes a conflict of interest is for those who run the cohort to decide on", async () => {
    const inCohort = { cohortId: "twelfth-cohort", personId: "ines" };
    await prisma.cohortMember.create({ data: { ...inCohort, role: "assessor" } });
    expect((await ask(ben)).action).toMatchObject({
      isConflict: true,
      errors: { form: [expect.stringMatching(/coach and assessor of Ben.*run your cohort/)] },
    });
    expect(await requestOf("ben-year")).toBeNull();
  });

  test("goes when who was asked takes their offer back: the fellow is told", async () => {
    await ask(ben, "wen-offer");
    const offer = await prisma.mentorOffer.findUniqueOrThrow({ where: { id: "wen-offer" } });
    await wen.post("/mentor-offers/wen-offer/withdrawal");
    expect(await requestOf("ben-year")).toBeNull();
    expect(await mails("mentor-answered")).toEqual(["ben"]);
    await prisma.mentorOffer.create({ data: offer });
  });

  test("is erased once its cohort keeps the logs of pairs no longer", async () => {
    await ask(ben);
    await eraseMentoring(DateTime.utc().plus({ years: 12 }).toJSDate());
    expect(await requestOf("ben-year")).toBeNull();
  });
});

test("two acceptances at once cannot exceed what was offered", async () => {
  const now = await prisma.pair.count({ where: { personId: "ines", endedAt: null } });
  await prisma.mentorOffer.update({ where: { id: "ines-offer" }, data: { capacity: now + 1 } });
  await ask(ben);
  await ask(oliver);
  const paths = [await pathOf("ben-year"), await pathOf("oliver-year")];
  const answers = await Promise.all(paths.map((path) => ines.post(`${path}/acceptance`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
  expect([...(await coaches("ben-year")), ...(await coaches("oliver-year"))]).toHaveLength(1);
});

describe("a fellow has one mentor and one coach at a time", () => {
  const give = (personId: string, kind: string, to: string) =>
    bernadette.post(`/programmes/headroom-fellowship/people/${personId}/roles/new`, {
      role: kind,
      to,
      understood: "",
    });

  test.each([
    ["mentor", "gwilym"],
    ["coach", "wen"],
  ])("a second %s is refused, with whom the fellow has", async (kind, personId) => {
    const { status, action } = await give(personId, kind, "amara-year");
    expect(status).toBe(409);
    expect(action).toMatchObject({
      errors: {
        form: [expect.stringMatching(new RegExp(`more than one ${kind}: .*(Joyce|Inês)`))],
      },
    });
    const pair = { fellowId: "amara-year", personId, kind: kind as "mentor" };
    expect(await prisma.pair.count({ where: pair })).toBe(0);
  });

  test("once the first has ended there is room for another", async () => {
    expect((await give("wen", "coach", "ben-year")).status).toBe(302);
    expect(await coaches("ben-year")).toEqual([{ personId: "wen" }]);
  });
});
