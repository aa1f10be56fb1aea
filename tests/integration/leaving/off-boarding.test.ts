import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { everythingWritten } from "../placements/written.ts";

let bernadette: Browser, olwen: Browser;

beforeAll(async () => {
  await seedPeople();
  [bernadette, olwen] = await browsersOf("bernadette", "olwen");
}, 60_000);

beforeEach(() => prisma.message.deleteMany());

const programmeId = "headroom-fellowship";
const path = (personId: string) => `/programmes/${programmeId}/people/${personId}/off-boarding`;
type Held = { holdings: { key: string; what: string; about: string }[]; told: { text: string }[] };
const held = async (personId: string) => (await bernadette.get(path(personId))).page as Held;
const keys = async (personId: string) =>
  (await held(personId)).holdings.map(({ key }) => key).sort();
const belonging = (personId: string) =>
  prisma.programmePerson.findUniqueOrThrow({
    where: { programmeId_personId: { programmeId, personId } },
  });
const concernsOf = (answer: { action: unknown }) =>
  (answer.action as { typed: Record<string, string> }).typed.concerns ?? "";

test("everything that somebody holds is named, with what waits in it", async () => {
  expect(await keys("helena")).toEqual([
    "sponsor:amara-year",
    "sponsor:ben-year",
    "sponsor:sunita-year",
  ]);
  const { holdings } = await held("helena");
  expect(holdings.find(({ key }) => key === "sponsor:ben-year")?.about).toMatch(
    /Waiting for them: host review 1, due .*; host review 2, due .*; host review 3, due /,
  );
  expect(await keys("marcus")).toEqual(expect.arrayContaining(["facilitator:plane"]));
  expect(await keys("desmond")).toEqual(["hostLead:northmere"]);
  expect((await held("ruth")).told).toContainEqual({ text: "Faculty, Twelfth cohort", to: null });
});

test("a sponsor leaves: one fellow is handed over, and what is left to nobody has to be meant", async () => {
  const before = await everythingWritten();
  const helena = await browserOf("helena");
  const chosen = { "sponsor:amara-year": "nadia", "sponsor:sunita-year": "nadia" };
  const refused = await bernadette.post(path("helena"), chosen);
  expect(refused).toMatchObject({
    status: 409,
    action: {
      errors: { form: [expect.stringMatching(/Ben Cartwright: nobody is chosen .*host review 1/)] },
      typed: chosen,
    },
  });
  expect((await belonging("helena")).leftAt).toBeNull();
  expect(await prisma.sponsorship.count({ where: { personId: "helena" } })).toBe(3);

  const agreed = { ...chosen, agreed: concernsOf(refused) };
  expect((await bernadette.post(path("helena"), agreed)).status).toBe(302);
  expect((await belonging("helena")).leftAt).toEqual(expect.any(Date));
  const sponsors = await prisma.sponsorship.findMany({
    where: { fellowId: { in: ["amara-year", "ben-year", "sunita-year"] } },
    orderBy: { fellowId: "asc" },
  });
  expect(sponsors).toEqual([
    { fellowId: "amara-year", personId: "nadia" },
    { fellowId: "sunita-year", personId: "nadia" },
  ]);
  expect(await everythingWritten()).toEqual(before);
  expect((await helena.get("/progress/amara-year")).location).toContain("/sign-in");
  expect((await (await browserOf("helena")).get("/progress/amara-year")).status).toBe(404);
  expect((await (await browserOf("nadia")).get("/reviews/amara-review-3")).status).toBe(200);
  const told = await prisma.message.findMany({ select: { template: true, personId: true } });
  expect(told).toEqual([{ template: "handed-over", personId: "nadia" }]);
  expect((await bernadette.post(path("helena"), agreed)).status).toBe(409);
});

test("a set is never left without a facilitator", async () => {
  const others = Object.fromEntries((await keys("marcus")).map((key) => [key, "siobhan"]));
  const empty = { ...others, "facilitator:plane": "" };
  expect(await bernadette.post(path("marcus"), empty)).toMatchObject({
    status: 422,
    action: { errors: { "facilitator:plane": [expect.any(String)] } },
  });
  const shared = await prisma.share.count({ where: { readerId: "marcus", revokedAt: null } });
  expect(shared).toBeGreaterThan(0);
  expect((await bernadette.post(path("marcus"), others)).status).toBe(302);
  const plane = await prisma.learningSet.findUniqueOrThrow({ where: { id: "plane" } });
  expect(plane.facilitatorId).toBe("siobhan");
  expect(await prisma.share.count({ where: { readerId: "marcus", revokedAt: null } })).toBe(0);
});

test("a handing over that makes a conflict of interest is named first", async () => {
  const all = Object.fromEntries((await keys("joyce")).map((key) => [key, "alastair"]));
  const [first = ""] = Object.keys(all);
  const fellowId = first.split(":")[1] ?? "";
  const [sponsor] = await prisma.sponsorship.findMany({ where: { fellowId } });
  const refused = await bernadette.post(path("joyce"), {
    ...all,
    [first]: sponsor?.personId ?? "",
  });
  expect(refused).toMatchObject({
    status: 409,
    action: { errors: { form: [expect.stringMatching(/mentor and sponsor of/)] } },
  });
  expect(await prisma.pair.count({ where: { personId: "joyce" } })).toBe(2);
});

test.each([
  ["somebody of another programme", "gethin"],
  ["somebody who has left", "helena"],
  ["the one who leaves", "joyce"],
])("nothing is handed over to %s", async (_what, to) => {
  const all = Object.fromEntries((await keys("joyce")).map((key) => [key, to]));
  expect((await bernadette.post(path("joyce"), all)).status).toBe(409);
  expect((await belonging("joyce")).leftAt).toBeNull();
});

test("the only lead cannot leave, nor a fellow in the middle of their year", async () => {
  expect((await bernadette.get(path("bernadette"))).page).toMatchObject({ isOnlyLead: true });
  expect((await bernadette.post(path("bernadette"))).status).toBe(409);
  expect((await bernadette.get(path("amara"))).page).toMatchObject({ ownYear: "amara-year" });
  expect((await bernadette.post(path("amara"))).status).toBe(409);
  expect(await prisma.programmeLead.count({ where: { programmeId } })).toBe(1);
});

test("who belongs to another programme too stays signed in there, and reaches nothing here", async () => {
  await prisma.programmePerson.create({
    data: { programmeId: "severn-fellowship", personId: "gwilym" },
  });
  await prisma.cohortMember.create({
    data: { cohortId: "eleventh-cohort", personId: "gwilym", role: "faculty" },
  });
  const gwilym = await browserOf("gwilym");
  expect((await gwilym.get("/fellows/kofi-year")).status).toBe(200);
  expect((await bernadette.post(path("gwilym"))).status).toBe(302);
  expect((await gwilym.get("/")).status).toBe(200);
  for (const there of [
    "/fellows/kofi-year",
    "/fellows/amara-year",
    "/sets/hawthorn",
    "/cohorts/twelfth-cohort/placements",
  ])
    expect((await gwilym.get(there)).status, there).toBe(404);
  const kept = await prisma.cohortMember.findMany({ where: { personId: "gwilym" } });
  expect(kept.map(({ cohortId }) => cohortId)).toEqual(["eleventh-cohort"]);
});

test("nobody but the programme's lead off-boards", async () => {
  for (const who of ["olwen", "ruth", "amara", "desmond"]) {
    const browser = await browserOf(who);
    expect((await browser.get(path("desmond"))).status, who).toBe(404);
    expect((await browser.post(path("desmond"))).status, who).toBe(404);
  }
  expect(
    (await olwen.get("/programmes/severn-fellowship/people/desmond/off-boarding")).status,
  ).toBe(404);
  const { page } = await olwen.get("/programmes/severn-fellowship/people/gethin/off-boarding");
  expect(JSON.stringify(page)).not.toContain("Marcus");
});
