import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, joyce: Browser, ines: Browser, gwilym: Browser, ben: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, joyce, ines, gwilym, ben] = await browsersOf("amara", "joyce", "ines", "gwilym", "ben");
}, 60_000);

beforeEach(() =>
  prisma.pairMeeting.deleteMany({
    where: { pairId: "amara-mentor", NOT: { id: { startsWith: "amara-mentor-" } } },
  }),
);

const log = "/pairs/amara-mentor/meetings";
const inDays = (days: number) =>
  DateTime.now().setZone("Europe/London").plus({ days }).toFormat("yyyy-MM-dd");
const typed = {
  heldOn: inDays(-1),
  minutes: "40",
  mode: "phone",
  actions: "Ask the ward",
  notes: "N",
  ownThemes: "night shifts",
  "theme-0": "yes",
  own: "Mine alone",
  "goal-amara-lets-decide": "yes",
  "competency-rc1": "yes",
};
const write = async (browser: Browser, form: Record<string, string> = {}) => {
  const answer = await browser.post(`${log}/new`, { ...typed, ...form });
  expect(answer.status).toBe(302);
  const { id } = await prisma.pairMeeting.findFirstOrThrow({
    where: { pairId: "amara-mentor" },
    orderBy: { createdAt: "desc" },
  });
  return `${log}/${id}`;
};
type Page = { own: string; confirmed: string | null; may: { confirm: boolean; change: boolean } };
const read = async (browser: Browser, path: string) => (await browser.get(path)).page as Page;

describe("a meeting", () => {
  test("is logged by either, also afterwards, with what it was about", async () => {
    for (const browser of [amara, joyce]) {
      const path = await write(browser, { heldOn: inDays(-70) });
      expect(await read(amara, path)).toMatchObject({
        length: "40 minutes",
        mode: "By phone",
        themes: ["The challenge", "night shifts"],
        goals: [{ id: "amara-lets-decide" }],
        competencies: [expect.any(String)],
      });
    }
  });

  test("begins with today, the usual minutes and how the two met last", async () => {
    const { meeting } = (await joyce.get(`${log}/new`)).page as { meeting: object };
    expect(meeting).toMatchObject({ heldOn: inDays(0), minutes: 45, mode: "inPerson" });
  });

  test.each([
    ["it is still to come", { heldOn: inDays(1) }, "heldOn"],
    ["the day is none", { heldOn: "2026-02-30" }, "heldOn"],
    ["it took no minute", { minutes: "0" }, "minutes"],
    ["it took more than eight hours", { minutes: "481" }, "minutes"],
    ["it is not said how", { mode: "" }, "mode"],
  ])("is not logged when %s, and what was typed is kept", async (_why, wrong, field) => {
    expect(await amara.post(`${log}/new`, { ...typed, ...wrong })).toMatchObject({
      status: 422,
      action: { errors: { [field]: [expect.any(String)] }, typed: { notes: "N" } },
    });
  });

  test("comes back to the goals that the two share: each with what is next, on the pair's page and in the form", async () => {
    const next: unknown = expect.stringMatching(/, by \w+day \d/);
    const open: unknown = expect.arrayContaining([
      expect.objectContaining({ id: "amara-lets-decide", next }),
    ]);
    for (const browser of [amara, joyce]) {
      expect((await browser.get("/pairs/amara-mentor")).page).toMatchObject({ goals: open });
      expect((await browser.get(`${log}/new`)).page).toMatchObject({ offered: { goals: open } });
    }
    const path = await write(joyce);
    expect(await read(amara, path)).toMatchObject({ goals: [{ canChange: true }] });
    expect(await read(joyce, path)).toMatchObject({ goals: [{ canChange: false }] });
    const goal = "/goals/amara-lets-decide";
    const [latest] = ((await amara.get(goal)).page as { meetings: { path: string }[] }).meetings;
    expect(latest).toMatchObject({ path, other: "Joyce Balogun" });
    expect((await joyce.get(goal)).page).toMatchObject({ meetings: [] });
  });

  test("touches only what is the two's: goals that are shared with the other", async () => {
    const path = await write(amara, {
      "goal-daniel-speaks-later": "yes",
      "goal-amara-first-question": "yes",
      "competency-none": "yes",
    });
    expect(await read(amara, path)).toMatchObject({ goals: [{ id: "amara-lets-decide" }] });
  });

  test("is confirmed by the other, and again after a change", async () => {
    const path = await write(amara);
    expect((await amara.post(`${path}/confirmation`, { revision: "1" })).status).toBe(403);
    expect((await read(amara, path)).may.confirm).toBe(false);
    await joyce.post(`${path}/confirmation`, { revision: "1" });
    expect((await read(amara, path)).confirmed).toEqual(expect.any(String));
    await joyce.post(`${path}/edit`, { ...typed, revision: "1", minutes: "55" });
    expect(await read(amara, path)).toMatchObject({ confirmed: null, may: { confirm: true } });
    expect((await amara.post(`${path}/confirmation`, { revision: "1" })).status).toBe(409);
    await amara.post(`${path}/confirmation`, { revision: "2" });
    expect((await read(joyce, path)).confirmed).toEqual(expect.any(String));
  });

  test("keeps one's own notes to oneself, and a change of them asks nobody", async () => {
    const path = await write(amara);
    await joyce.post(`${path}/confirmation`, { revision: "1" });
    expect((await read(amara, path)).own).toBe("Mine alone");
    expect(JSON.stringify((await joyce.get(path)).page)).not.toMatch(/Mine alone/);
    expect(JSON.stringify((await joyce.get(`${path}/edit`)).page)).not.toMatch(/Mine alone/);
    await joyce.post(`${path}/edit`, { ...typed, revision: "1", own: "Joyce's own" });
    expect(await read(amara, path)).toMatchObject({ own: "Mine alone" });
    expect((await read(amara, path)).confirmed).toEqual(expect.any(String));
  });

  test("that was changed elsewhere meanwhile is not written over unseen", async () => {
    const path = await write(amara);
    await joyce.post(`${path}/edit`, { ...typed, revision: "1", minutes: "50" });
    expect(
      await amara.post(`${path}/edit`, { ...typed, revision: "1", notes: "Other" }),
    ).toMatchObject({ status: 409, action: { typed: { notes: "Other", revision: "2" } } });
  });

  test("is nobody's but the two's, and stays theirs when they have ended", async () => {
    const path = await write(amara);
    for (const browser of [ines, gwilym, ben])
      for (const end of ["", "/edit"])
        expect((await browser.get(`${path}${end}`)).status).toBe(404);
    const where = { id: "amara-mentor" };
    await prisma.pair.update({ where, data: { endedAt: new Date() } });
    expect(await read(joyce, path)).toMatchObject({ goals: [], may: { change: false } });
    expect((await joyce.post(`${log}/new`, typed)).status).toBe(403);
    expect((await amara.post(`${path}/edit`, { ...typed, revision: "1" })).status).toBe(403);
    await prisma.pair.update({ where, data: { endedAt: null } });
  });
});

test("the overview has hours against what was agreed and the last meeting, for who runs the cohort", async () => {
  const path = "/cohorts/twelfth-cohort/mentoring";
  await write(joyce, { heldOn: inDays(-1) });
  const { pairs } = (await gwilym.get(path)).page as { pairs: { id: string }[] };
  expect(pairs.find(({ id }) => id === "amara-mentor")).toMatchObject({
    hours: "3 hours 15 minutes of 12 hours",
    goals: 2,
    last: expect.any(String),
  });
  expect((await amara.get(path)).status).toBe(403);
  expect((await joyce.get(path)).status).toBe(404);
});
