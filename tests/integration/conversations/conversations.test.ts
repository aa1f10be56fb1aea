import { beforeAll, beforeEach, expect, test } from "vitest";
import { raisePrompts } from "../../../app/conversations/raise-prompts.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let ben: Browser, gwilym: Browser, marcus: Browser, amara: Browser, bernadette: Browser;
const page = "/cohorts/twelfth-cohort/fellows";

beforeAll(async () => {
  await seedPeople();
  [ben, gwilym, marcus, amara, bernadette] = await browsersOf(
    "ben",
    "gwilym",
    "marcus",
    "amara",
    "bernadette",
  );
}, 60_000);

beforeEach(() => prisma.conversationPrompt.deleteMany());

const open = () =>
  prisma.conversationPrompt.findMany({
    where: { closedAt: null },
    select: { id: true, fellowId: true, kind: true },
  });
const ofBen = async () => (await open()).filter(({ fellowId }) => fellowId === "ben-year");
type Listed = { fellows: { name: string; prompts: { reason: string }[] }[] };
const shown = async (browser: Browser) =>
  ((await browser.get(page)).page as Listed).fellows.flatMap(({ name, prompts }) =>
    prompts.map(() => name),
  );

test("what might be worth a conversation is raised once, however often one looks", async () => {
  expect((await raisePrompts()).raised).toBeGreaterThan(0);
  const first = await open();
  expect(await raisePrompts()).toEqual({ raised: 0, closed: 0 });
  expect(await open()).toEqual(first);
  expect((await ofBen()).map(({ kind }) => kind)).toContain("meetings");
});

test("what no longer holds is closed by itself", async () => {
  await raisePrompts();
  const where = { personId: "ben", meetingId: "plane-5" };
  await prisma.attendance.updateMany({ where, data: { kind: "came" } });
  await raisePrompts();
  expect((await ofBen()).map(({ kind }) => kind)).not.toContain("meetings");
  await prisma.attendance.updateMany({ where, data: { kind: "absent" } });
});

test("of who is away nothing is raised", async () => {
  const pause = await prisma.fellowshipPause.create({
    data: { fellowId: "ben-year", reason: "illness", from: new Date(0), byId: "bernadette" },
  });
  await raisePrompts();
  expect(await ofBen()).toEqual([]);
  await prisma.fellowshipPause.delete({ where: { id: pause.id } });
});

test("the fellow sees it first, and says something; faculty sees it after; then it is closed for a while", async () => {
  await raisePrompts();
  const prompt = (await ofBen()).find(({ kind }) => kind === "meetings")!;
  const path = `/prompts/${prompt.id}`;
  expect(await shown(gwilym)).not.toContain("Ben Cartwright");
  expect((await gwilym.get(path)).status).toBe(404);
  expect((await ben.get("/")).page).toMatchObject({
    tasks: expect.arrayContaining([expect.objectContaining({ to: path })]),
  });

  expect((await ben.get(path)).page).toMatchObject({ may: { answer: true, close: false } });
  expect((await ben.post(path, { answer: "A hard month at home" })).status).toBe(302);
  expect(await shown(gwilym)).toContain("Ben Cartwright");
  expect((await gwilym.get(path)).page).toMatchObject({ answer: "A hard month at home" });

  expect((await ben.post(`${path}/closure`)).status).toBe(403);
  expect((await gwilym.post(`${path}/closure`)).location).toBe(page);
  expect(await shown(gwilym)).not.toContain("Ben Cartwright");
  expect(await raisePrompts()).toMatchObject({ raised: 0 });
  expect(await ben.post(path, { answer: "Thank you" })).toMatchObject({ status: 409 });
});

test("a week later faculty sees what the fellow has not opened", async () => {
  const week = 7 * 24 * 60 * 60 * 1000;
  await raisePrompts(new Date(Date.now() - week - 1000));
  expect(await shown(gwilym)).toContain("Ben Cartwright");
});

test("the programme's lead sees counts and dates, and no prompt; fellows and facilitators see nothing", async () => {
  await raisePrompts();
  await prisma.conversationPrompt.updateMany({ data: { seenAt: new Date() } });
  const { fellows } = (await bernadette.get(page)).page as Listed;
  expect(fellows).toHaveLength(24);
  expect(await shown(bernadette)).toEqual([]);
  expect((await amara.get(page)).status).toBe(403);
  expect((await marcus.get(page)).status).toBe(403);
});

test("no page of the cohort holds a word of what a fellow wrote", async () => {
  const text = JSON.stringify((await gwilym.get(page)).page);
  const entries = await prisma.entry.findMany({ select: { title: true } });
  expect(entries.filter(({ title }) => title && text.includes(title))).toEqual([]);
});

test("who came is noted by the facilitator, for members alone and once the meeting has begun", async () => {
  const path = "/meetings/plane-4/attendance";
  const before = await prisma.attendance.count({ where: { meetingId: "plane-4" } });
  expect((await amara.get(path)).status).toBe(404);
  const form = { "came-ben": "came", "came-yusuf": "apologies", "came-amara": "came" };
  expect((await marcus.post(path, form)).location).toBe("/meetings/plane-4");
  const noted = await prisma.attendance.findMany({
    where: { meetingId: "plane-4" },
    orderBy: { personId: "asc" },
    select: { personId: true, kind: true },
  });
  expect(noted).toEqual([
    { personId: "ben", kind: "came" },
    { personId: "yusuf", kind: "apologies" },
  ]);
  expect(before).toBe(6);
  expect(await marcus.post(path, { "came-ben": "perhaps" })).toMatchObject({ status: 422 });
  expect((await marcus.get("/meetings/plane-8/attendance")).status).toBe(409);
});

test.each([
  ["faculty", () => gwilym, "/progress/ben-year"],
  ["a lead", () => bernadette, "/fellows/ben-year"],
])("a name leads %s to a page of the fellow’s that they may read", async (_, browser, path) => {
  const { fellows } = (await browser().get(page)).page as { fellows: { path: string }[] };
  expect(fellows.map((fellow) => fellow.path)).toContain(path);
  for (const fellow of fellows) expect((await browser().get(fellow.path)).status).toBe(200);
});
