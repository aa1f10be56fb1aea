import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let bernadette: Browser, gwilym: Browser, amara: Browser, ruth: Browser;

beforeAll(async () => {
  await seedPeople();
  [bernadette, gwilym, amara, ruth] = await browsersOf("bernadette", "gwilym", "amara", "ruth");
  const meeting = await prisma.setMeeting.findFirstOrThrow({ where: { setId: "hawthorn" } });
  await prisma.bid.deleteMany({ where: { meetingId: meeting.id, personId: "amara" } });
  await prisma.bid.create({
    data: { meetingId: meeting.id, personId: "amara", title: "A title only the set reads" },
  });
  for (const [text, isShared] of [
    ["An action of mine alone", false],
    ["An action for the set", true],
  ] as const)
    await prisma.setAction.create({
      data: { setId: "hawthorn", meetingId: meeting.id, personId: "amara", text, isShared },
    });
}, 60_000);
beforeEach(async () => {
  await prisma.setOpening.deleteMany();
  await prisma.message.deleteMany();
});

const reason = "Somebody of the set is said to have threatened to harm themselves this week.";

async function asked(by = bernadette, secondId = "gwilym") {
  const { location } = await by.post("/sets/hawthorn/openings/new", { reason, secondId });
  return location ?? "";
}
const seen = async (browser: Browser, path: string) =>
  JSON.stringify((await browser.get(path)).page) ?? "";

describe("a set is opened for serious harm", () => {
  test("by two people and no less: until the second asks, nobody reads and the set is not told", async () => {
    const path = await asked();
    const mails = await prisma.message.findMany();
    expect(mails.map(({ personId, template }) => [personId, template])).toEqual([
      ["gwilym", "set-opening-asked"],
    ]);
    expect(JSON.stringify(mails)).not.toContain("threatened");
    expect(await seen(bernadette, path)).not.toContain("only the set reads");
    // Who asked cannot be the second as well.
    expect((await bernadette.post(`${path}/second`)).status).toBe(403);
    expect((await amara.get(path)).status).toBe(404);
  });

  test("then both read what is the set’s, and not what is one person’s own", async () => {
    const path = await asked();
    await gwilym.post(`${path}/second`);
    for (const browser of [bernadette, gwilym]) {
      const text = await seen(browser, path);
      expect(text).toContain("A title only the set reads");
      expect(text).toContain("An action for the set");
      expect(text).not.toContain("An action of mine alone");
    }
  });

  test("everybody of the set is told, and sees who, why, and each reading", async () => {
    const path = await asked();
    await prisma.message.deleteMany();
    await gwilym.post(`${path}/second`);
    const mails = await prisma.message.findMany({ orderBy: { personId: "asc" } });
    expect(mails.map(({ personId }) => personId)).toEqual([
      "amara",
      "daniel",
      "grace",
      "leila",
      "priya",
      "ruth",
      "tomasz",
    ]);
    expect(JSON.stringify(mails)).not.toMatch(/threatened|Gwilym|Bernadette|Hawthorn/);
    await bernadette.get(path);
    for (const browser of [amara, ruth])
      expect((await browser.get(path)).page).toMatchObject({
        reason,
        askedBy: "Bernadette Osei",
        second: "Gwilym Rees",
        content: null,
        readings: [{ who: "Bernadette Osei" }],
      });
  });

  test("ends after three days, or when one of them ends it", async () => {
    const path = await asked();
    await gwilym.post(`${path}/second`);
    await prisma.setOpening.updateMany({ data: { endsAt: new Date(Date.now() - 1000) } });
    expect(await seen(bernadette, path)).not.toContain("only the set reads");
    const again = await asked();
    await gwilym.post(`${again}/second`);
    await gwilym.post(`${again}/withdrawal`);
    expect(await seen(bernadette, again)).not.toContain("only the set reads");
    expect(await seen(amara, again)).toContain("threatened");
  });

  test("not on a question that is more than a week old, nor on one that was taken back", async () => {
    const path = await asked();
    await prisma.setOpening.updateMany({
      data: { askedAt: new Date(Date.now() - 8 * 86_400_000) },
    });
    expect((await gwilym.post(`${path}/second`)).status).toBe(409);
    const other = await asked();
    await bernadette.post(`${other}/withdrawal`);
    expect((await gwilym.post(`${other}/second`)).status).toBe(403);
  });

  test("with a reason, and by who runs the cohort and has no part in the set", async () => {
    const short = await bernadette.post("/sets/hawthorn/openings/new", {
      reason: "Because",
      secondId: "gwilym",
    });
    expect(short.status).toBe(422);
    for (const secondId of ["ruth", "amara", "helena", "marcus", "bernadette"])
      expect(
        (await bernadette.post("/sets/hawthorn/openings/new", { reason, secondId })).status,
        secondId,
      ).toBe(422);
    for (const [who, status] of [
      ["ruth", 403],
      ["amara", 403],
      ["ben", 404],
      ["helena", 404],
      ["marcus", 404],
      ["olwen", 404],
    ] as const)
      expect((await (await browserOf(who)).get("/sets/hawthorn/openings/new")).status, who).toBe(
        status,
      );
  });

  test("only while both run the cohort", async () => {
    const path = await asked(gwilym, "bernadette");
    const role = { personId: "gwilym", cohortId: "twelfth-cohort", role: "faculty" as const };
    const takeIt = () => prisma.cohortMember.deleteMany({ where: role });
    const giveIt = () => prisma.cohortMember.create({ data: role });
    await takeIt();
    expect((await bernadette.post(`${path}/second`)).status).toBe(409);
    expect((await prisma.setOpening.findFirstOrThrow()).openedAt).toBeNull();
    await giveIt();
    await bernadette.post(`${path}/second`);
    expect(await seen(gwilym, path)).toContain("only the set reads");
    await takeIt();
    expect((await gwilym.get(path)).page).toMatchObject({ content: null });
    await giveIt();
  });

  test("no reading is hidden behind others", async () => {
    const path = await asked();
    await gwilym.post(`${path}/second`);
    const { id: openingId } = await prisma.setOpening.findFirstOrThrow();
    await prisma.setOpeningReading.createMany({
      data: Array.from({ length: 150 }, () => ({ openingId, personId: "gwilym" })),
    });
    await bernadette.get(path);
    const { page } = await amara.get(path);
    expect(page).toMatchObject({ earlierReadings: 51 });
    const { readings } = page as { readings: { who: string }[] };
    expect(readings[0]?.who).toBe("Bernadette Osei");
  });

  test("its page says so to the set, which an email may not reach, and to nobody else", async () => {
    const path = await asked();
    const shown = async (browser: Browser) =>
      (await browser.get("/sets/hawthorn")).page as { opened: string[] };
    expect((await shown(amara)).opened).toEqual([]);
    await gwilym.post(`${path}/second`);
    const id = path.split("/").at(-1);
    for (const browser of [amara, ruth, gwilym])
      expect((await shown(browser)).opened).toEqual([id]);
    await prisma.setOpening.updateMany({ data: { secondId: "siobhan" } });
    expect((await shown(gwilym)).opened).toEqual([]);
  });

  test("and no other page of theirs shows more than before", async () => {
    const path = await asked();
    await gwilym.post(`${path}/second`);
    for (const page of ["/sets/hawthorn", "/sets/hawthorn/actions", "/meetings/hawthorn-3/room"])
      expect(await seen(gwilym, page), page).not.toMatch(
        /only the set reads|An action for the set/,
      );
  });
});
