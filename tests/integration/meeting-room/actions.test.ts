import { DateTime } from "luxon";
import { beforeAll, describe, expect, test } from "vitest";
import type { Room } from "../../../app/meeting-room/room.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let marcus: Browser, ben: Browser, chloe: Browser;
const day = (days: number) =>
  DateTime.now().setZone("Europe/London").plus({ days }).toFormat("yyyy-MM-dd");

beforeAll(async () => {
  await seedPeople();
  [marcus, ben, chloe] = await browsersOf("marcus", "ben", "chloe");
}, 60_000);

const write = (who: Browser, form: Record<string, string>) =>
  who.post("/meetings/plane-5/actions/new", { readers: "me", ...form });
const idOf = async (text: string) =>
  (await prisma.setAction.findFirstOrThrow({ where: { text } })).id;
type Listed = {
  open: { text: string; due: string }[];
  over: { text: string; endings: object[] }[];
};
const list = async (who: Browser) => (await who.get("/sets/plane/actions")).page as Listed;
const texts = (actions: { text: string }[]) => actions.map(({ text }) => text);

describe("actions", () => {
  test("are one's own, or the set's too where they are shared", async () => {
    expect((await write(ben, { text: "Mine alone" })).status).toBe(302);
    expect((await write(ben, { text: "For all", readers: "set", dueOn: day(9) })).status).toBe(302);
    expect(texts((await list(ben)).open)).toEqual(
      expect.arrayContaining(["Mine alone", "For all"]),
    );
    for (const who of [chloe, marcus]) {
      const seen = texts((await list(who)).open);
      expect(seen).toContain("For all");
      expect(seen).not.toContain("Mine alone");
      const next = (await who.get("/meetings/plane-8/room")).page as Room;
      expect(texts(next.actions.before)).toContain("For all");
      expect(JSON.stringify(next)).not.toContain("Mine alone");
    }
    expect((await write(marcus, { text: "A facilitator’s" })).status).toBe(403);
  });

  test("keep what was typed when a day is none", async () => {
    const { status, action } = await write(ben, { text: "By then", dueOn: "2026-02-31" });
    expect(status).toBe(422);
    expect(action).toMatchObject({
      errors: { dueOn: [expect.any(String)] },
      typed: { text: "By then" },
    });
  });

  test("are carried on to another day, and come to an end once", async () => {
    await write(ben, { text: "Carried", readers: "set", dueOn: day(-3) });
    const path = `/actions/${await idOf("Carried")}/ending`;
    expect((await chloe.get(path)).status).toBe(403);
    expect((await chloe.post(path, { outcome: "done" })).status).toBe(403);
    expect((await ben.post(path, { outcome: "carried" })).status).toBe(422);
    expect((await ben.post(path, { outcome: "carried", dueOn: day(-1) })).status).toBe(422);
    const kept = { outcome: "carried", dueOn: day(20), why: "Winter beds" };
    expect((await ben.post(path, kept)).status).toBe(302);
    expect((await list(chloe)).open).toContainEqual(
      expect.objectContaining({ text: "Carried", due: expect.stringMatching(/^Due /) }),
    );
    const both = await Promise.all([
      ben.post(path, { outcome: "done", why: "" }),
      ben.post(path, { outcome: "dropped" }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([302, 409]);
    const over = (await list(chloe)).over.find(({ text }) => text === "Carried");
    expect(over?.endings).toHaveLength(2);
  });

  test("are put in other words by who set them, until they come to an end", async () => {
    await write(ben, { text: "With a slip of the pen", readers: "set", dueOn: day(9) });
    const path = `/actions/${await idOf("With a slip of the pen")}/edit`;
    expect((await ben.get(path)).page).toMatchObject({
      typed: { text: "With a slip of the pen", dueOn: day(9), readers: "set" },
    });
    expect((await chloe.get(path)).status).toBe(403);
    expect((await chloe.post(path, { text: "Hers", readers: "set" })).status).toBe(403);
    expect((await ben.post(path, { text: "", readers: "set" })).status).toBe(422);
    expect((await ben.post(path, { text: "As meant", readers: "set" })).location).toBe(
      "/sets/plane/actions",
    );
    expect((await list(chloe)).open).toContainEqual(
      expect.objectContaining({ text: "As meant", due: "No due day" }),
    );
    await ben.post(path, { text: "As meant", readers: "me" });
    expect(texts((await list(chloe)).open)).not.toContain("As meant");
    await ben.post(path.replace("edit", "ending"), { outcome: "done" });
    expect((await ben.post(path, { text: "Too late", readers: "me" })).status).toBe(409);
  });

  test("of one who is not there are not found", async () => {
    expect((await ben.get("/actions/none/ending")).status).toBe(404);
    await write(chloe, { text: "Chloe’s own" });
    expect((await ben.get(`/actions/${await idOf("Chloe’s own")}/ending`)).status).toBe(404);
  });

  test("that are due are on their owner's home, all in one", async () => {
    await prisma.setAction.deleteMany({ where: { personId: "ben" } });
    const home = async () => {
      const { tasks } = (await ben.get("/")).page as { tasks: { text: string; detail: string }[] };
      return tasks.filter(({ text }) => text.includes("from the set"));
    };
    await write(ben, { text: "Far off", dueOn: day(30) });
    await write(ben, { text: "No day" });
    expect(await home()).toEqual([]);
    await write(ben, { text: "Soon", dueOn: day(3) });
    await write(ben, { text: "Past", dueOn: day(-2) });
    expect(await home()).toMatchObject([
      {
        to: "/sets/plane/actions",
        text: "See what came of your 2 actions from the set",
        detail: expect.stringMatching(/^Was due /),
      },
    ]);
    for (const text of ["Soon", "Past"])
      await ben.post(`/actions/${await idOf(text)}/ending`, { outcome: "done" });
    expect(await home()).toEqual([]);
  });
});
