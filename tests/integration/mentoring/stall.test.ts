import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askQuietPairs } from "../../../app/mentoring/all-well.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, joyce: Browser, gwilym: Browser;

const ago = (days: number) => DateTime.utc().minus({ days }).toJSDate();
const id = "amara-mentor";

beforeAll(async () => {
  await seedPeople();
  [amara, joyce, gwilym] = await browsersOf("amara", "joyce", "gwilym");
}, 60_000);

beforeEach(async () => {
  await prisma.pairAllWell.deleteMany();
  await prisma.fellowshipPause.deleteMany({ where: { fellowId: "amara-year" } });
  await prisma.pair.updateMany({ data: { startedAt: ago(1), askedAt: null } });
  await prisma.message.deleteMany();
});

/** No sign of Amara and Joyce for so many days. */
async function quietFor(days: number) {
  await prisma.pairMeeting.updateMany({ where: { pairId: id }, data: { heldOn: ago(days + 5) } });
  await prisma.pair.update({ where: { id }, data: { startedAt: ago(days) } });
}
const asks = async (browser: Browser) =>
  JSON.stringify((await browser.get("/")).page).includes("All well between you and");
type Overview = { pairs: { id: string; hasPaused: boolean }[] };
const hasPaused = async () => {
  const { pairs } = (await gwilym.get("/cohorts/twelfth-cohort/mentoring")).page as Overview;
  return pairs.find((pair) => pair.id === id)?.hasPaused;
};

describe("a pair without a meeting for 35 days", () => {
  test("is asked on both homes, and not a day sooner; nobody else is told", async () => {
    await quietFor(34);
    expect([await asks(amara), await asks(joyce)]).toEqual([false, false]);
    await quietFor(36);
    expect([await asks(amara), await asks(joyce)]).toEqual([true, true]);
    expect(await hasPaused()).toBe(false);
  });

  test("is asked once by email, both of the two, and again only after another sign", async () => {
    await quietFor(36);
    expect(await askQuietPairs()).toBe(1);
    expect(await askQuietPairs()).toBe(0);
    const told = await prisma.message.findMany({ orderBy: { personId: "asc" } });
    expect(told.map(({ personId }) => personId)).toEqual(["amara", "joyce"]);
    const later = DateTime.utc().plus({ days: 80 }).toJSDate();
    await prisma.pairAllWell.create({ data: { pairId: id, personId: "amara" } });
    await askQuietPairs(later);
    expect(await prisma.message.count({ where: { personId: "joyce" } })).toBeGreaterThan(1);
  });

  test("says with one press that all is well, for both", async () => {
    await quietFor(60);
    expect(await hasPaused()).toBe(true);
    expect((await gwilym.post(`/pairs/${id}/all-well`)).status).toBe(404);
    expect((await joyce.post(`/pairs/${id}/all-well`)).status).toBe(302);
    expect([await asks(amara), await asks(joyce)]).toEqual([false, false]);
    expect(await hasPaused()).toBe(false);
  });

  test("is left alone while the fellow is away, and when it has ended", async () => {
    await quietFor(60);
    await prisma.fellowshipPause.create({
      data: {
        fellowId: "amara-year",
        from: ago(50),
        byId: "bernadette",
        reason: "other",
      },
    });
    expect(await asks(joyce)).toBe(false);
    expect(await hasPaused()).toBe(false);
    await prisma.fellowshipPause.deleteMany({ where: { fellowId: "amara-year" } });
    await prisma.pair.update({ where: { id }, data: { endedAt: new Date() } });
    expect(await asks(joyce)).toBe(false);
    expect(await askQuietPairs()).toBe(0);
    await prisma.pair.update({ where: { id }, data: { endedAt: null } });
  });
});
