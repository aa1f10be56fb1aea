import { beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let gwilym: Browser, amara: Browser, ben: Browser, marcus: Browser;
let cohort = "";

beforeEach(async () => {
  await seedPeople();
  [gwilym, amara, ben, marcus] = await browsersOf("gwilym", "amara", "ben", "marcus");
  const { cohortId } = await prisma.learningSet.findUniqueOrThrow({ where: { id: "plane" } });
  cohort = `/cohorts/${cohortId}/sets`;
  await prisma.message.deleteMany();
}, 60_000);

/** Sends a form, and once more with what it asks to have confirmed. */
async function confirmed(path: string, form: Record<string, string>, by = gwilym) {
  const answer = await by.post(path, form);
  const { errors } = (answer.action ?? {}) as { errors?: Record<string, string[]> };
  return errors?.confirmed
    ? by.post(path, { ...form, confirmed: errors.confirmed.join(" ") })
    : answer;
}

const split = {
  firstName: "Juniper",
  firstFacilitatorId: "marcus",
  secondName: "Medlar",
  secondFacilitatorId: "gwilym",
  "member.ben": "yes",
  "member.yusuf": "yes",
  "member.chloe": "yes",
};

const membersOf = async (name: string) => {
  const set = await prisma.learningSet.findFirstOrThrow({
    where: { name },
    include: { members: { orderBy: { personId: "asc" } } },
  });
  return set.members.map(({ personId }) => personId);
};

describe("a set that is split", () => {
  test("becomes two; it ends, what was to come is called off, and everybody is told", async () => {
    expect((await confirmed("/sets/plane/split", split)).location).toBe(cohort);
    expect(await membersOf("Medlar")).toEqual(["ben", "chloe", "yusuf"]);
    expect(await membersOf("Juniper")).toEqual(["fiona", "kwame", "mei"]);
    expect(await membersOf("Plane")).toEqual([]);
    const coming = await prisma.setMeeting.findMany({
      where: { setId: "plane", endsAt: { gt: new Date() } },
    });
    expect(coming.length).toBeGreaterThan(0);
    expect(coming.every(({ cancelledAt }) => cancelledAt !== null)).toBe(true);
    const mails = await prisma.message.findMany({ where: { personId: "ben" } });
    expect(new Set(mails.map(({ template }) => template))).toEqual(
      new Set(["meeting-cancelled", "set-formed"]),
    );
    expect((await marcus.post("/sets/plane/meetings/new", {})).status).toBe(409);
    expect((await gwilym.post("/sets/plane/split", split)).status).toBe(409);
  });

  test("leaves its history to those who were there", async () => {
    const past = "/meetings/plane-3/room";
    await confirmed("/sets/plane/split", split);
    const medlar = await prisma.learningSet.findFirstOrThrow({ where: { name: "Medlar" } });
    expect((await ben.get(past)).status).toBe(200);
    expect((await ben.get(`/sets/${medlar.id}`)).status).toBe(200);
    expect((await gwilym.get(past)).status).toBe(404);
    // Who comes in later does not read what was said before.
    await prisma.setMember.create({ data: { setId: medlar.id, personId: "amara" } });
    expect((await (await browserOf("amara")).get(past)).status).toBe(404);
  });

  test.each([
    ["nobody ticked", { "member.ben": "", "member.yusuf": "", "member.chloe": "" }],
    ["one name for both", { secondName: "Juniper" }],
    ["a name that is taken", { secondName: "Hawthorn" }],
    ["a facilitator from elsewhere", { secondFacilitatorId: "helena" }],
    ["a member who would facilitate", { secondFacilitatorId: "ben" }],
  ])("is refused with %s, and nothing changes", async (_what, changes) => {
    const form = Object.fromEntries(
      Object.entries({ ...split, ...changes }).filter(([, value]) => value !== ""),
    );
    expect((await confirmed("/sets/plane/split", form)).status).toBe(422);
    expect(await membersOf("Plane")).toHaveLength(6);
    expect(await prisma.message.count()).toBe(0);
  });
});

describe("two sets that are merged", () => {
  test("meet in a new one, unless a rule forbids it", async () => {
    await confirmed("/sets/plane/split", split);
    const [first, second] = await prisma.learningSet.findMany({
      where: { name: { in: ["Juniper", "Medlar"] } },
      orderBy: { name: "asc" },
    });
    const form = {
      first: first?.id ?? "",
      second: second?.id ?? "",
      name: "Sorb",
      facilitatorId: "marcus",
    };
    expect((await confirmed(`${cohort}/merger`, form)).status).toBe(302);
    expect(await membersOf("Sorb")).toEqual(["ben", "chloe", "fiona", "kwame", "mei", "yusuf"]);
    expect((await ben.get("/meetings/plane-3/room")).status).toBe(200);
    const alike = { ...form, first: "hawthorn", second: "rowan", name: "Quince" };
    const forbidden = await gwilym.post(`${cohort}/merger`, alike);
    expect(forbidden.status).toBe(422);
    expect(JSON.stringify(forbidden.action)).toContain("same host");
    expect((await gwilym.post(`${cohort}/merger`, { ...alike, second: "hawthorn" })).status).toBe(
      422,
    );
  });
});

test("is for who runs the cohort", async () => {
  for (const browser of [amara, ben, marcus])
    expect((await browser.get(`${cohort}/merger`)).status).toBe(403);
  expect((await amara.get("/sets/plane/split")).status).toBe(404);
  expect((await ben.get("/sets/plane/split")).status).toBe(403);
  for (const who of ["helena", "joyce", "olwen"])
    expect((await (await browserOf(who)).get(`${cohort}/merger`)).status, who).toBe(404);
});
