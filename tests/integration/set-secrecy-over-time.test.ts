import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { settled } from "../../app/server/afterwards.server.ts";
import { prisma } from "../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../support/app.ts";
import { seedPeople } from "../support/database.ts";

/* What is said in the set stays in the set while people take it over, leave it and come back to the programme. */

const people = "/programmes/headroom-fellowship/people";
let bernadette: Browser, amara: Browser;

beforeAll(async () => {
  await seedPeople();
  [bernadette, amara] = await browsersOf("bernadette", "amara");
}, 60_000);
beforeEach(() => prisma.message.deleteMany());

const seen = async (browser: Browser, path: string) =>
  JSON.stringify((await browser.get(path)).page) ?? "";
const members = async (setId: string) =>
  (await prisma.setMember.findMany({ where: { setId } })).map(({ personId }) => personId).sort();
const told = async (template: string) => {
  const found = await prisma.message.findMany({ where: { template } });
  return { to: found.map(({ personId }) => personId).sort(), all: JSON.stringify(found) };
};

describe("who takes a set over reads it, and the set is told who that is", () => {
  const isTold = async (by: string, before: string, setId: string) => {
    const { to, all } = await told("set-led-anew");
    expect(to).toEqual([...(await members(setId)), before].sort());
    expect(all).toContain(by);
    expect(all).not.toMatch(/Alder|Plane/);
  };

  test("when a lead makes themselves the facilitator", async () => {
    const form = { role: "facilitator", to: "alder" };
    expect((await bernadette.post(`${people}/bernadette/roles/new`, form)).status).toBe(302);
    await isTold("Bernadette Osei", "siobhan", "alder");
  });

  test("when a spreadsheet says so, and calendars follow", async () => {
    const { email } = await prisma.person.findUniqueOrThrow({ where: { id: "siobhan" } });
    const csv = `Role;E-Mail;Name;Cohort;Set\nfacilitator;${email};Siobhán Keane;Twelfth cohort;Plane\n`;
    const file = new File([csv], "people.csv", { type: "text/csv" });
    const { location } = await bernadette.post(`${people}/import`, { file });
    await settled();
    expect((await bernadette.post(`${location}/confirmation`)).status).toBe(302);
    await settled();
    const { facilitatorId } = await prisma.learningSet.findUniqueOrThrow({
      where: { id: "plane" },
    });
    expect(facilitatorId).toBe("siobhan");
    await isTold("Siobhán Keane", "marcus", "plane");
    expect((await told("meeting-invitation")).to).toContain("siobhan");
  });

  test("but nobody takes over a set that has ended", async () => {
    await prisma.learningSet.update({ where: { id: "rowan" }, data: { endedAt: new Date() } });
    const form = { role: "facilitator", to: "rowan" };
    expect((await bernadette.post(`${people}/bernadette/roles/new`, form)).status).toBe(409);
    expect(await seen(bernadette, `${people}/bernadette/roles/new?role=facilitator`)).not.toContain(
      "rowan",
    );
    const { page } = await bernadette.get(`${people}/hyejin/off-boarding`);
    expect(JSON.stringify(page)).not.toContain("facilitator:rowan");
    await prisma.learningSet.update({ where: { id: "rowan" }, data: { endedAt: null } });
  });
});

describe("who has left reads what was said while they were there, and nothing since", () => {
  const statuses = async (who: Browser, ...paths: string[]) =>
    Promise.all(paths.map(async (path) => (await who.get(path)).status));
  const inside = (set: string, number: number) => `/meetings/${set}-${number}/room`;

  test("not what came of an action afterwards", async () => {
    const leftAt = new Date(Date.now() - 1000);
    const was = await prisma.setMember.delete({
      where: { setId_personId: { setId: "hawthorn", personId: "daniel" } },
    });
    await prisma.formerSetMember.create({ data: { ...was, leftAt } });
    const action = await prisma.setAction.create({
      data: {
        setId: "hawthorn",
        meetingId: "hawthorn-3",
        personId: "amara",
        text: "Shared while he was there",
        isShared: true,
      },
    });
    const end = (outcome: "carried" | "done", why: string, createdAt: Date) =>
      prisma.setActionEnding.create({ data: { actionId: action.id, outcome, why, createdAt } });
    await end("carried", "Said before he left", new Date(leftAt.getTime() - 1000));
    await end("done", "Said when he had left", new Date());
    const daniel = await browserOf("daniel");
    const his = await seen(daniel, "/sets/hawthorn/actions");
    expect(his).toContain("Said before he left");
    expect(his).not.toContain("Said when he had left");
    expect(await seen(daniel, inside("hawthorn", 3))).toContain("Shared while he was there");
    expect(await seen(amara, "/sets/hawthorn/actions")).toContain("Said when he had left");
    const ruth = await browserOf("ruth");
    expect(await seen(ruth, "/sets/hawthorn/actions")).toContain("Said when he had left");
  });

  test("when their year has ended early, or was deferred", async () => {
    for (const [id, kind] of [
      ["grace", "endedEarly"],
      ["leila", "deferred"],
    ] as const) {
      const { startsAt } = await prisma.setMeeting.findUniqueOrThrow({
        where: { id: "hawthorn-3" },
      });
      const on = DateTime.fromJSDate(startsAt).plus({ days: 1 }).toJSDate();
      const who = await browserOf(id);
      const paths = [inside("hawthorn", 3), inside("hawthorn", 8), "/sets/hawthorn/ground-rules"];
      expect(await statuses(who, ...paths)).toEqual([200, 200, 200]);
      const year = { fellowId: `${id}-year`, kind, on, byId: "bernadette" };
      await prisma.fellowshipEnding.create({ data: year });
      await prisma.fellow.update({ where: { id: year.fellowId }, data: { endsOn: on } });
      expect(await statuses(who, ...paths)).toEqual([200, 404, 404]);
      expect((await who.post("/meetings/hawthorn-8/bids/new", { title: "Mine" })).status).toBe(404);
    }
  });

  test("when they are no longer a citizen partner of the cohort", async () => {
    await prisma.setMember.create({ data: { setId: "alder", personId: "tunde" } });
    const tunde = await browserOf("tunde");
    expect(await statuses(tunde, "/sets/alder/ground-rules")).toEqual([200]);
    const role = `${people}/tunde/roles/citizen:twelfth-cohort/removal`;
    expect((await bernadette.post(role)).status).toBe(302);
    expect(await members("alder")).not.toContain("tunde");
    expect(await statuses(tunde, inside("alder", 8), "/sets/alder/ground-rules")).toEqual([
      404, 404,
    ]);
  });

  test("when they stood in at a meeting that is over: it stays theirs, and the rules do not", async () => {
    const cover = (id: string, coverId: string | null) =>
      prisma.setMeeting.update({ where: { id }, data: { coverId } });
    const farah = await browserOf("farah");
    const paths = [inside("alder", 3), inside("alder", 8), "/sets/alder/ground-rules"];
    await cover("alder-3", "farah");
    expect(await statuses(farah, ...paths)).toEqual([200, 404, 404]);
    expect((await farah.get(inside("alder", 3))).page).toMatchObject({ rules: null });
    await cover("alder-8", "farah");
    expect(await statuses(farah, ...paths)).toEqual([200, 200, 200]);
  });

  test("when they have left the programme and come back to it", async () => {
    await prisma.setMember.create({ data: { setId: "rowan", personId: "maureen" } });
    const off = await bernadette.post(`${people}/maureen/off-boarding`);
    expect(off.status, JSON.stringify(off.action)).toBe(302);
    expect(await members("rowan")).not.toContain("maureen");
    expect(await prisma.formerSetMember.count({ where: { personId: "maureen" } })).toBe(1);
    expect((await told("meeting-cancelled")).to).toContain("maureen");
    expect((await bernadette.post(`${people}/maureen/return`)).status).toBe(302);
    const maureen = await browserOf("maureen");
    expect(await statuses(maureen, inside("rowan", 8), "/sets/rowan/ground-rules")).toEqual([
      404, 404,
    ]);
  });
});

test("who runs the cohort learns whether everybody has presented, and no minute of it", async () => {
  for (const who of ["gwilym", "bernadette"]) {
    const page = await seen(await browserOf(who), "/cohorts/twelfth-cohort/sets");
    expect(page).toMatch(/has presented|have presented/);
    expect(page).not.toMatch(/minutes|\d of \d have presented/);
  }
});
