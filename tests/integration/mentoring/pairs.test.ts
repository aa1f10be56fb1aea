import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { beginPairs } from "../../../app/mentoring/begin-pairs.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { actorNamed } from "../../support/people.ts";

let amara: Browser, joyce: Browser, ines: Browser, gwilym: Browser, bernadette: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, joyce, ines, gwilym, bernadette] = await browsersOf(
    "amara",
    "joyce",
    "ines",
    "gwilym",
    "bernadette",
  );
}, 60_000);

const path = "/pairs/amara-mentor";
const stored = () => prisma.pair.findUnique({ where: { id: "amara-mentor" } });
const withJoyce = { kind: "mentor", fellowId: "amara-year", personId: "joyce" } as const;
const meet = () =>
  prisma.pairMeeting.create({
    data: {
      pairId: "amara-mentor",
      heldOn: new Date(),
      minutes: 45,
      mode: "phone",
      writtenById: "joyce",
    },
  });

beforeEach(() => prisma.message.deleteMany());
afterEach(async () => {
  await prisma.pair.upsert({
    where: { fellowId_personId_kind: withJoyce },
    create: { id: "amara-mentor", ...withJoyce },
    update: { endedAt: null, endedById: null },
  });
});

type Listed = { running: { id: string }[]; ended: { id: string; ended: string }[] };
const listed = async (browser: Browser) => {
  const { running, ended } = (await browser.get("/pairs")).page as Listed;
  return { running: running.map(({ id }) => id), ended: ended.map(({ id }) => id) };
};

describe("a pair", () => {
  test("is there for the two of it, and for nobody else", async () => {
    expect((await listed(amara)).running).toContain("amara-mentor");
    expect((await joyce.get(path)).page).toMatchObject({ name: "You mentor Amara Okafor" });
    for (const browser of [ines, gwilym, bernadette])
      for (const of of [path, `${path}/ending`]) expect((await browser.get(of)).status).toBe(404);
    expect((await gwilym.post(`${path}/ending`)).status).toBe(404);
  });

  test.each([
    ["the fellow", () => amara],
    ["the mentor", () => joyce],
  ])("is ended by %s without a word, and stays for the two to read", async (_who, browser) => {
    expect((await browser().post(`${path}/ending`)).status).toBe(302);
    expect(await stored()).toMatchObject({ endedAt: expect.any(Date) });
    for (const one of [amara, joyce]) {
      expect((await listed(one)).ended).toContain("amara-mentor");
      expect((await one.get(path)).page).toMatchObject({ may: { goOn: false } });
      expect((await one.get(`${path}/ending`)).status).toBe(403);
    }
    expect((await browser().post(`${path}/ending`)).status).toBe(302);
  });

  test("that ends is told to the other, and to those who run the cohort without by whom", async () => {
    await joyce.post(`${path}/ending`);
    await joyce.post(`${path}/ending`);
    const told = await prisma.message.findMany();
    const to = (template: string) =>
      told.filter((one) => one.template === template).map(({ personId }) => personId);
    expect(to("pair-ended")).toEqual(["amara"]);
    expect(to("pair-needed")).toEqual(expect.arrayContaining(["bernadette", "ruth", "gwilym"]));
    const needed = told.filter(({ template }) => template === "pair-needed");
    expect(JSON.stringify(needed.map(({ props }) => props))).not.toMatch(/joyce/i);
  });

  test("that has ended gives nothing of the fellow away, and names nobody", async () => {
    await prisma.goalShare.updateMany({ data: { revokedAt: null } });
    expect((await joyce.get("/goals/amara-lets-decide")).status).toBe(200);
    await joyce.post(`${path}/ending`);
    expect((await joyce.get("/goals/amara-lets-decide")).status).toBe(404);
    const actor = await actorNamed("joyce");
    expect(actor.pairedWith.map(({ id }) => id)).not.toContain("amara-year");
    expect(actor.hasPairs).toBe(true);
    const audience = JSON.stringify((await amara.get("/goals/amara-lets-decide/share")).page);
    expect(audience).not.toMatch(/Joyce/);
    const year = JSON.stringify((await bernadette.get("/fellows/amara-year")).page);
    expect(year).not.toMatch(/Joyce/);
    const roles = "/programmes/headroom-fellowship/people/joyce";
    expect(JSON.stringify((await bernadette.get(roles)).page)).not.toMatch(/Mentor of Amara/);
    const file = await bernadette.get("/programmes/headroom-fellowship/people/export.csv");
    expect(file.text).not.toMatch(/joyce\.balogun.*mentor.*amara/i);
  });

  test("begins again with all that it left, when the programme brings the two together again", async () => {
    const { id } = await meet();
    await joyce.post(`${path}/ending`);
    await prisma.$transaction((tx) => beginPairs(tx, [withJoyce, { ...withJoyce }]));
    expect(await stored()).toMatchObject({ endedAt: null, endedById: null });
    await prisma.pairMeeting.delete({ where: { id } });
  });
});

describe("a role that the programme takes away", () => {
  const removal = "/programmes/headroom-fellowship/people/joyce/roles/mentor:amara-year/removal";

  test("ends the pair when it has a log, and nobody is said to have ended it", async () => {
    const { id } = await meet();
    expect((await bernadette.post(removal)).status).toBe(302);
    expect(await stored()).toMatchObject({ endedAt: expect.any(Date), endedById: null });
    expect((await listed(joyce)).ended).toContain("amara-mentor");
    await prisma.pairMeeting.delete({ where: { id } });
  });

  test("leaves nothing behind where there was nothing", async () => {
    await prisma.pairMeeting.deleteMany({ where: { pairId: "amara-mentor" } });
    await prisma.pairAgreement.deleteMany({ where: { pairId: "amara-mentor" } });
    await bernadette.post(removal);
    expect(await stored()).toBeNull();
  });
});

test("a year in which two have agreed something is not taken away", async () => {
  const where = { cohortId: "twelfth-cohort", personId: "amara" };
  const { id } = await meet();
  const removal =
    "/programmes/headroom-fellowship/people/amara/roles/fellow:twelfth-cohort/removal";
  expect((await bernadette.post(removal)).status).toBe(409);
  expect(await prisma.fellow.count({ where })).toBe(1);
  await prisma.pairMeeting.delete({ where: { id } });
});
