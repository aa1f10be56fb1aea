import { DateTime } from "luxon";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let kofi: Browser, ines: Browser, amara: Browser, gwilym: Browser, bernadette: Browser;
let carys: Browser, tariq: Browser, ben: Browser;

beforeAll(async () => {
  await seedPeople();
  [kofi, ines, amara, gwilym, bernadette, carys, tariq, ben] = await browsersOf(
    "kofi",
    "ines",
    "amara",
    "gwilym",
    "bernadette",
    "carys",
    "tariq",
    "ben",
  );
  // The first request reads every route of the app, which takes a busy machine long.
  await ben.get("/mentors");
}, 60_000);

const path = "/programmes/headroom-fellowship/mentor-offer";
const offer = { mentors: "yes", capacity: "2", languages: "English, Twi", place: "Camden" };
const ofKofi = { programmeId_personId: { programmeId: "headroom-fellowship", personId: "kofi" } };
const stored = () => prisma.mentorOffer.findUnique({ where: ofKofi });

type Listed = { offers: { id: string; name: string; room: string }[]; total: number };
const found = async (browser: Browser, query = "") =>
  (await browser.get(`/mentors${query}`)).page as Listed;
const names = async (browser: Browser, query = "") =>
  (await found(browser, query)).offers.map(({ name }) => name);

afterEach(async () => {
  await prisma.mentorOffer.deleteMany({ where: { personId: { in: ["kofi", "tariq"] } } });
  await prisma.mentorInvitation.deleteMany();
});

describe("an offer", () => {
  test("is made by an alum, paused, taken up again and taken back", async () => {
    expect((await kofi.post(path, offer)).status).toBe(302);
    const { id } = (await stored())!;
    expect(await names(amara)).toContain("Kofi Amponsah");
    await kofi.post(`/mentor-offers/${id}/pause`);
    expect(await names(amara)).not.toContain("Kofi Amponsah");
    expect((await amara.get(`/mentors/${id}`)).status).toBe(404);
    expect((await gwilym.get(`/mentors/${id}`)).status).toBe(200);
    await kofi.post(`/mentor-offers/${id}/resumption`);
    expect(await names(amara)).toContain("Kofi Amponsah");
    expect((await kofi.post(`/mentor-offers/${id}/withdrawal`)).status).toBe(302);
    expect(await stored()).toBeNull();
  });

  test("is changed by nobody else", async () => {
    expect((await gwilym.post("/mentor-offers/ines-offer/pause")).status).toBe(403);
    expect((await amara.post("/mentor-offers/ines-offer/withdrawal")).status).toBe(403);
    expect((await carys.post("/mentor-offers/ines-offer/pause")).status).toBe(404);
  });

  test("is for alumni, faculty, and who mentors or coaches, and whoever was asked", async () => {
    expect((await gwilym.get(path)).status).toBe(200);
    expect((await ines.get(path)).status).toBe(200);
    for (const browser of [amara, tariq, carys]) {
      expect((await browser.get(path)).status).toBe(404);
      expect((await browser.post(path, offer)).status).toBe(404);
    }
    const invitation = "/cohorts/twelfth-cohort/mentor-invitations/new";
    expect((await amara.post(invitation, { email: "tariq.aziz@example.org" })).status).toBe(403);
    expect((await gwilym.post(invitation, { email: "nobody@example.org" })).status).toBe(422);
    expect((await gwilym.post(invitation, { email: "Tariq.Aziz@example.org" })).status).toBe(302);
    expect(await prisma.message.count({ where: { template: "mentor-invited" } })).toBe(1);
    expect((await tariq.post(path, offer)).status).toBe(302);
  });

  test("keeps what was typed, and says what is wrong with it", async () => {
    const tomorrow = DateTime.utc().plus({ days: 2 }).toFormat("yyyy-MM-dd");
    const wrong = { capacity: "none", supervisedOn: "", coaches: "yes" };
    expect((await kofi.post(path, wrong)).action).toMatchObject({
      errors: { capacity: [expect.stringMatching(/number from 1 to 20/)] },
      typed: { capacity: "none" },
    });
    expect((await kofi.post(path, { capacity: "1" })).action).toMatchObject({
      errors: { mentors: [expect.stringMatching(/^Tick/)] },
    });
    expect((await kofi.post(path, { ...offer, supervisedOn: tomorrow })).action).toMatchObject({
      errors: { supervisedOn: [expect.stringMatching(/past/)] },
    });
  });

  test("goes with the consent of an alum who takes it back, unless they mentor somebody now", async () => {
    await kofi.post(path, offer);
    await kofi.post("/leaving/kofi-year/withdrawal");
    expect(await stored(), "Kofi mentors Nkechi").not.toBeNull();
    await prisma.pair.updateMany({ where: { personId: "kofi" }, data: { endedAt: new Date() } });
    await kofi.post("/leaving/kofi-year/withdrawal");
    expect(await stored()).toBeNull();
    await prisma.pair.updateMany({ where: { personId: "kofi" }, data: { endedAt: null } });
    await prisma.alum.updateMany({ where: { personId: "kofi" }, data: { withdrawnAt: null } });
  });
});

describe("the last supervision of a coach", () => {
  test("is recalled when it is more than three months ago, and never told to fellows", async () => {
    const [wen] = await browsersOf("wen");
    const { page } = await wen!.get(path);
    expect(page).toMatchObject({
      standing: { supervisedLongAgo: expect.stringMatching(/20\d\d/) },
    });
    expect((await ines.get(path)).page).toMatchObject({ standing: { supervisedLongAgo: null } });
    expect(JSON.stringify(await found(ben))).not.toMatch(/supervis/i);
    expect(JSON.stringify((await ben.get("/mentors/wen-offer")).page)).not.toMatch(/supervis/i);
  });
});

describe("the directory", () => {
  test("lists who is not paused and has room, with for how many", async () => {
    const { offers, total } = await found(ben);
    expect(offers.map(({ name, room }) => [name, room])).toEqual([
      ["Eleni Georgiou", "has room for 1"],
      ["Inês Carvalho", "has room for 2"],
      ["Wen Li", "has room for 2"],
    ]);
    expect(total).toBe(3);
  });

  test("is searched by words, by language, by place and by kind", async () => {
    expect(await names(ben, "?q=walk+mornings")).toEqual(["Inês Carvalho"]);
    expect(await names(ben, "?q=Inês")).toEqual(["Inês Carvalho"]);
    expect(await names(ben, "?language=mandarin")).toEqual(["Wen Li"]);
    expect(await names(ben, "?place=haringey")).toEqual(["Eleni Georgiou"]);
    expect(await names(ben, "?kind=mentor")).toEqual(["Eleni Georgiou"]);
    expect(await names(ben, "?q=100%25")).toEqual([]);
  });

  test("is for fellows of the programme: others find nobody in it", async () => {
    for (const browser of [carys, gwilym, kofi]) expect(await names(browser)).toEqual([]);
    expect((await carys.get("/mentors/ines-offer")).status).toBe(404);
  });
});

type Hours = { people: { name: string; fellows: string; inAll: string; supervised: string }[] };

test("those who run a cohort see fellows, room and hours of each, by name, and nothing that was said", async () => {
  const mentors = "/cohorts/twelfth-cohort/mentors";
  const { people } = (await gwilym.get(mentors)).page as Hours;
  const of = (name: string) => people.find((one) => one.name === name);
  expect(of("Inês Carvalho")).toMatchObject({ fellows: "6 of 8" });
  expect(of("Patrick Doyle")).toMatchObject({ fellows: expect.stringMatching(/of 6, paused$/) });
  expect(of("Wen Li")).toMatchObject({ supervised: expect.stringMatching(/three months ago$/) });
  expect(of("Joyce Balogun")?.inAll).toMatch(/hour/);
  expect(people.map(({ name }) => name)).toEqual([...people.map(({ name }) => name)].sort());
  expect((await bernadette.get(mentors)).status).toBe(200);
  expect((await amara.get(mentors)).status).toBe(403);
  expect((await carys.get(mentors)).status).toBe(404);
});
