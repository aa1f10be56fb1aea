import { beforeAll, describe, expect, test } from "vitest";
import type { Room } from "../../../app/meeting-room/room.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let marcus: Browser, ben: Browser, chloe: Browser;
const page = "/sets/plane/ground-rules";

beforeAll(async () => {
  await seedPeople();
  [marcus, ben, chloe] = await browsersOf("marcus", "ben", "chloe");
}, 60_000);

type Rules = {
  latest: { id: string; version: number; text: string };
  earlier: { version: number }[];
  signed: { name: string }[];
  waiting: string[];
};
const rules = async (who: Browser) => (await who.get(page)).page as Rules;
const write = (who: Browser, text: string, version: number) =>
  who.post(`${page}/new`, { text, version: String(version) });

describe("ground rules", () => {
  test("are signed by each member, once, and not by the facilitator", async () => {
    const { latest, waiting } = await rules(ben);
    expect(waiting).toEqual(["Ben Cartwright"]);
    const path = `/ground-rules/${latest.id}/signature`;
    expect((await marcus.post(path)).status).toBe(403);
    expect((await ben.post(path)).location).toBe(page);
    expect((await ben.post(path)).location).toBe(page);
    expect((await rules(chloe)).signed).toHaveLength(6);
  });

  test("have versions: a new one is signed anew, and the earlier stay to be read", async () => {
    expect((await write(ben, "", 1)).status).toBe(422);
    expect((await write(ben, "Only this", 1)).location).toBe(page);
    const { latest, earlier, signed, waiting } = await rules(marcus);
    expect(latest).toMatchObject({ version: 2, text: "Only this" });
    expect(earlier).toMatchObject([{ version: 1 }]);
    expect(signed).toMatchObject([{ name: "Ben Cartwright" }]);
    expect(waiting).toHaveLength(5);
    const { rules: inView } = (await chloe.get("/meetings/plane-8/room")).page as Room;
    expect(inView).toMatchObject({ version: 2, text: "Only this", signed: 1, isSigned: false });
    expect((await chloe.get("/sets/plane")).page).toMatchObject({
      inside: { rules: { text: "Only this", signed: 1, isSigned: false } },
    });
    expect((await chloe.post("/ground-rules/plane-rules-1/signature")).status).toBe(409);
  });

  test("that two write at once lose neither's words", async () => {
    const { version } = (await rules(marcus)).latest;
    const both = await Promise.all([
      write(marcus, "From Marcus", version),
      write(chloe, "From Chloe", version),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([302, 409]);
    const refused = both.find(({ status }) => status === 409);
    expect(refused?.action).toMatchObject({
      typed: { text: expect.stringMatching(/^From/), version: String(version + 1) },
    });
    expect(await prisma.groundRules.count({ where: { setId: "plane" } })).toBe(version + 1);
  });
});
