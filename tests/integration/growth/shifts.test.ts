import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { twelveShifts } from "../../../app/growth/twelve-shifts.ts";
import { type Browser, browserOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let ben: Browser;

beforeAll(async () => {
  await seedPeople();
  ben = await browserOf("ben");
}, 60_000);

beforeEach(() => prisma.shiftRating.deleteMany({ where: { personId: "ben" } }));

const path = "/growth/shifts/new";
const form = (moment: string, now: number, wanted: number): Record<string, string> =>
  Object.fromEntries([
    ["moment", moment],
    ...twelveShifts.flatMap((_shift, index) => [
      [`now-${index}`, String(now)],
      [`wanted-${index}`, String(wanted)],
    ]),
  ]);
const placings = () =>
  prisma.shiftRating.findMany({ where: { personId: "ben" }, orderBy: { createdAt: "asc" } });

test("each time stays beside the others, and sending a form again does no harm", async () => {
  for (const sent of [form("baseline", 2, 6), form("baseline", 2, 6), form("mid", 4, 6)])
    expect((await ben.post(path, sent)).location).toBe("/growth/shifts");
  const kept = await placings();
  expect(kept.map(({ moment }) => moment)).toEqual(["baseline", "mid"]);
  expect(kept[1]?.answers).toEqual(twelveShifts.map(() => ({ now: 4, wanted: 6 })));
  type Page = { times: unknown[]; shifts: { answers: unknown[] }[]; summary: string };
  const page = (await ben.get("/growth/shifts")).page as Page;
  expect(page.times).toHaveLength(2);
  expect(page.shifts).toHaveLength(12);
  expect(page.shifts[0]?.answers).toEqual([
    { now: 2, wanted: 6 },
    { now: 4, wanted: 6 },
  ]);
  expect(page.summary).toContain("from 2 to 4");
});

test("a form begins in the middle, and then where it was left", async () => {
  type Page = { isFirst: boolean; shifts: { now: number; wanted: number }[] };
  expect((await ben.get(path)).page).toMatchObject({ isFirst: true });
  expect(((await ben.get(path)).page as Page).shifts[0]).toMatchObject({ now: 4, wanted: 4 });
  await ben.post(path, form("baseline", 3, 7));
  expect(((await ben.get(path)).page as Page).shifts[11]).toMatchObject({ now: 3, wanted: 7 });
});

test("what is no point of a shift is refused, and what was sent comes back", async () => {
  for (const [field, value] of [
    ["now-3", "8"],
    ["wanted-0", "2.5"],
    ["now-11", ""],
    ["moment", "someday"],
  ] as const) {
    const sent = { ...form("mid", 2, 6), [field]: value };
    expect(await ben.post(path, sent)).toMatchObject({ status: 422, action: { typed: sent } });
  }
  expect(await placings()).toEqual([]);
});
