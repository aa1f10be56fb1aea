import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, maureen: Browser, lakshmi: Browser, sanjay: Browser, helena: Browser;
let gwilym: Browser, daniel: Browser;

beforeAll(async () => {
  await seedPeople();
  await prisma.challengeMember.create({
    data: {
      challengeId: "amara-challenge",
      personId: "lakshmi",
      role: "citizen",
      byId: "amara",
    },
  });
  [amara, maureen, lakshmi, sanjay] = await browsersOf(
    ...(["amara", "maureen", "lakshmi", "sanjay"] as const),
  );
  [helena, gwilym, daniel] = await browsersOf(...(["helena", "gwilym", "daniel"] as const));
}, 60_000);

const list = "/challenges/amara-challenge/co-production";
const mondays = `${list}/amara-work-mondays`;
const today = DateTime.now().setZone("Europe/London").toFormat("yyyy-MM-dd");
type Shown = {
  ratings: { name: string; level: string; note: string }[];
  difference: string;
  may: { rate: boolean; rateAnew: boolean; change: boolean };
};
const shown = async (browser: Browser, path = mondays) => (await browser.get(path)).page as Shown;
const levelsSeen = async (browser: Browser, path = mondays) =>
  (await shown(browser, path)).ratings.map(({ level }) => level);
const rate = (browser: Browser, level: string, path = mondays) =>
  browser.post(`${path}/rating`, { level, note: "", revision: "1" });
const homeOf = async (browser: Browser) =>
  ((await browser.get("/")).page as { tasks: { to: string }[] }).tasks.map(({ to }) => to);

describe("the two ratings, apart", () => {
  test("one side's is seen by who gave it alone, in no answer that anybody else is given", async () => {
    expect(await levelsSeen(amara)).toEqual(["coProduction"]);
    for (const browser of [maureen, lakshmi, sanjay, helena, gwilym]) {
      expect(await levelsSeen(browser)).toEqual([]);
      for (const path of [mondays, list, `${mondays}/rating`, "/"])
        expect(JSON.stringify((await browser.get(path)).page ?? null)).not.toContain(
          "had both missed",
        );
    }
  });

  test("waits on the homes of fellows and citizens until they have said how they saw it", async () => {
    expect(await homeOf(maureen)).toContain(`${mondays}/rating`);
    for (const browser of [amara, sanjay, helena])
      expect(await homeOf(browser)).not.toContain(`${mondays}/rating`);
  });

  test("may be changed while the other side has not rated", async () => {
    expect((await shown(amara)).may.rateAnew).toBe(true);
    expect((await rate(amara, "coDesign")).status).toBe(302);
    expect(await levelsSeen(amara)).toEqual(["coDesign"]);
  });

  test("is given by fellows and citizens alone, for what they have read", async () => {
    for (const browser of [sanjay, helena, gwilym])
      expect((await rate(browser, "coDesign")).status).toBe(403);
    expect((await rate(daniel, "coDesign")).status).toBe(404);
    expect((await rate(maureen, "splendid")).status).toBe(422);
    const unread = { level: "informing", note: "", revision: "2" };
    expect((await maureen.post(`${mondays}/rating`, unread)).status).toBe(409);
  });

  test("stand beside each other once both are given, for all who read the challenge; whoever is still to rate sees neither", async () => {
    expect((await rate(maureen, "consultation")).status).toBe(302);
    for (const browser of [amara, maureen, sanjay, helena, gwilym]) {
      expect(await levelsSeen(browser)).toEqual(["coDesign", "consultation"]);
      expect((await shown(browser)).difference).toContain("2 steps nearer");
    }
    expect(await levelsSeen(lakshmi)).toEqual([]);
    expect((await shown(lakshmi)).difference).toBe("");
    expect((await rate(lakshmi, "informing")).status).toBe(302);
    expect(await levelsSeen(lakshmi)).toEqual(["coDesign", "consultation", "informing"]);
    expect(await homeOf(maureen)).not.toContain(`${mondays}/rating`);
  });

  test("stay as they are from then on", async () => {
    for (const browser of [amara, maureen])
      expect((await rate(browser, "coercion")).status).toBe(409);
    expect((await shown(amara)).may).toEqual({ rate: false, rateAnew: false, change: false });
  });
});

describe("what was done", () => {
  let path: string;
  const work = { what: "A leaflet, written together", on: today };
  beforeEach(async () => {
    path = (await maureen.post(`${list}/new`, work)).location ?? "";
  });

  test("is written down by fellow or citizen; sent twice it is one", async () => {
    expect((await maureen.post(`${list}/new`, work)).location).toBe(path);
    expect((await amara.post(`${list}/new`, { ...work, on: "2999-01-01" })).status).toBe(422);
    expect((await amara.post(`${list}/new`, { ...work, what: " " })).status).toBe(422);
    for (const browser of [sanjay, helena, gwilym])
      expect((await browser.post(`${list}/new`, work)).status).toBe(403);
    expect((await daniel.get(list)).status).toBe(404);
  });

  test("is changed or taken off while nobody has rated it, and stays once somebody has", async () => {
    const changed = { ...work, what: "A leaflet", revision: "1" };
    expect((await amara.post(`${path}/edit`, changed)).status).toBe(302);
    expect((await maureen.post(`${path}/edit`, changed)).status).toBe(409);
    expect((await helena.post(`${path}/removal`)).status).toBe(403);
    const rated = await maureen.post(`${path}/rating`, {
      level: "coProduction",
      note: "",
      revision: "2",
    });
    expect(rated.status).toBe(302);
    expect((await amara.post(`${path}/edit`, { ...changed, revision: "2" })).status).toBe(409);
    expect((await amara.post(`${path}/removal`)).status).toBe(409);
    const other = (await amara.post(`${list}/new`, { ...work, what: "Another" })).location ?? "";
    expect((await maureen.post(`${other}/removal`)).status).toBe(302);
    expect((await amara.get(other)).status).toBe(404);
  });
});
