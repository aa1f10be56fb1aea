import { afterEach, beforeAll, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, ben: Browser, ruth: Browser, helena: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, ben, ruth, helena] = await browsersOf("amara", "ben", "ruth", "helena");
}, 60_000);

afterEach(() => prisma.evidence.deleteMany({ where: { personId: "ben", entryId: null } }));

const path = "/growth/evidence/new";
const workshop = {
  what: "workshop",
  title: "Facing conflict",
  day: "2026-01-10",
  shows: "Stayed in the argument",
  "competency-rc2": "yes",
};
const linked = () =>
  prisma.evidence.findMany({
    where: { personId: "ben", entryId: null },
    orderBy: { competencyId: "asc" },
    select: { id: true, kind: true, competencyId: true, title: true, shows: true, movedAt: true },
  });

test("a workshop is linked to several competencies at once, and once however often it is sent", async () => {
  const form = { ...workshop, "competency-ie2": "yes" };
  expect((await ben.post(path, form)).location).toBe("/growth");
  await ben.post(path, form);
  expect(await linked()).toMatchObject([
    { kind: "workshop", competencyId: "ie2", title: "Facing conflict" },
    { kind: "workshop", competencyId: "rc2", shows: "Stayed in the argument" },
  ]);
});

test("a monthly update of one's own is linked, and not somebody else's", async () => {
  const form = { ...workshop, what: "update:ben-update-1", title: "", day: "" };
  expect((await ben.post(path, form)).location).toBe("/competencies/rc2");
  expect((await ben.get("/competencies/rc2")).page).toMatchObject({
    arc: { points: expect.arrayContaining([expect.objectContaining({ who: "Monthly update" })]) },
  });
  expect(await ben.post(path, { ...form, shows: "Something else" })).toMatchObject({
    status: 409,
    action: { typed: { shows: "Something else" } },
  });
  expect((await ben.post(path, { ...form, what: "update:amara-update-1" })).status).toBe(404);
});

test.each([
  ["nothing is chosen", { "competency-rc2": "" }, "competencies"],
  ["it has no name", { title: "" }, "title"],
  ["it has no day", { day: "" }, "day"],
  ["its day is to come", { day: "2999-01-01" }, "day"],
  ["it is nothing", { what: "" }, "what"],
  ["it is something that there is not", { what: "holiday" }, "what"],
  ["it shows nothing", { shows: " " }, "shows"],
])("a form comes back with what was typed when %s", async (_what, change, field) => {
  const answer = await ben.post(path, { ...workshop, ...change });
  expect(answer).toMatchObject({ status: 422, action: { typed: { title: expect.anything() } } });
  expect(Object.keys((answer.action as { errors: object }).errors)).toContain(field);
  expect(await linked()).toEqual([]);
});

test("one's own is changed and taken away; nobody else finds it", async () => {
  await ben.post(path, workshop);
  const [evidence] = await linked();
  const own = `/growth/evidence/${evidence?.id}`;
  for (const who of [amara, ruth, helena]) {
    expect((await who.get(`${own}/edit`)).status).toBe(404);
    for (const act of ["edit", "confirmation", "removal"])
      expect((await who.post(`${own}/${act}`, workshop)).status, act).toBe(404);
  }
  const change = { title: "Facing conflict, again", day: "2026-01-11", shows: "Came back to it" };
  expect((await ben.post(`${own}/edit`, change)).location).toBe("/competencies/rc2");
  expect(await linked()).toMatchObject([
    { title: "Facing conflict, again", shows: "Came back to it" },
  ]);
  expect((await ben.post(`${own}/removal`)).location).toBe("/competencies/rc2");
  expect(await linked()).toEqual([]);
});

test("what a new framework moved is flagged until its owner has looked again", async () => {
  await ben.post(path, workshop);
  const [{ id = "" } = {}] = await linked();
  await prisma.evidence.update({ where: { id }, data: { movedAt: new Date() } });
  expect((await ben.get("/growth")).page).toMatchObject({ moved: [{ id: "rc2" }] });
  expect((await ben.get("/competencies/rc2")).page).toMatchObject({
    arc: { points: expect.arrayContaining([expect.objectContaining({ isMoved: true })]) },
  });
  expect((await ben.post(`/growth/evidence/${id}/confirmation`)).location).toBe(
    "/competencies/rc2",
  );
  expect(await linked()).toMatchObject([{ movedAt: null, shows: "Stayed in the argument" }]);
  expect((await ben.get("/growth")).page).toMatchObject({ moved: [] });
});

test("the map counts what the fellow has, and invites to three gaps at most", async () => {
  type Growing = { id: string; byMonth: number[]; byKind: number[]; total: number };
  const page = (await amara.get("/growth")).page as {
    invitations: { id: string }[];
    domains: { competencies: Growing[] }[];
  };
  const all = page.domains.flatMap(({ competencies }) => competencies);
  for (const { id, total, byKind, byMonth } of all) {
    const where = { personId: "amara", competencyId: id };
    expect(total, id).toBe(await prisma.evidence.count({ where }));
    for (const counts of [byKind, byMonth])
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
  }
  const gaps = all.filter(({ total }) => total === 0).map(({ id }) => id);
  expect(page.invitations.map(({ id }) => id)).toEqual(gaps.slice(0, 3));
  expect(gaps.length).toBeGreaterThan(0);
});

test("an arc holds what the fellow has on a competency, the latest first, each with its page", async () => {
  type Point = { title: string; who: string; path: string | null };
  const { arc } = (await amara.get("/competencies/rc1")).page as {
    arc: { points: Point[]; summary: string };
  };
  // How others see them has tests of its own.
  const ofOthers = (who: string) => who.startsWith("360°");
  expect(arc.points.map(({ who }) => who).filter((who) => !ofOthers(who))).toEqual([
    "You, at mid-year",
    "Ruth Adeyemi",
    ...arc.points.filter(({ who }) => who === "Reflection").map(({ who }) => who),
    "You, at baseline",
  ]);
  expect(arc.points.find(({ who }) => who === "Ruth Adeyemi")?.path).toBe(
    "/rating-requests/amara-rc1-ruth",
  );
  for (const { path: to } of arc.points.filter(({ who }) => who === "Reflection"))
    expect((await amara.get(to ?? "")).status).toBe(200);
  expect(arc.summary).toContain("from Practising at baseline to Leading at mid-year");
});

test("a meeting and an action of one's set are linked, and nothing of what was said or to be done goes with them", async () => {
  const meeting = await prisma.setMeeting.findUniqueOrThrow({ where: { id: "plane-2" } });
  await prisma.attendance.upsert({
    where: { meetingId_personId: { meetingId: meeting.id, personId: "ben" } },
    create: { meetingId: meeting.id, personId: "ben", kind: "came", recordedById: "marcus" },
    update: { kind: "came" },
  });
  const ofSet = { setId: "plane", meetingId: meeting.id, text: "Ask the night team first" };
  const own = await prisma.setAction.create({ data: { ...ofSet, personId: "ben" } });
  const others = await prisma.setAction.create({
    data: { ...ofSet, personId: "mei", isShared: true },
  });
  const form = { ...workshop, title: "", day: "" };
  expect(JSON.stringify((await ben.get(path)).page)).toContain("Ask the night team first");
  for (const what of [`meeting:${meeting.id}`, `action:${own.id}`])
    expect((await ben.post(path, { ...form, what })).location, what).toBe("/competencies/rc2");
  const kept = await linked();
  expect(kept.map(({ kind }) => kind).sort()).toEqual(["setAction", "setMeeting"]);
  expect(JSON.stringify(kept)).not.toMatch(/night team|Plane/);
  expect(JSON.stringify((await ben.get("/competencies/rc2")).page)).not.toContain("night team");
  for (const what of [`action:${others.id}`, "meeting:hawthorn-2", "meeting:plane-8"])
    expect((await ben.post(path, { ...form, what })).status, what).toBe(404);
  await prisma.setAction.deleteMany({ where: { id: { in: [own.id, others.id] } } });
});
