import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, ben: Browser, ruth: Browser, joyce: Browser, helena: Browser, gwilym: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, ben, ruth, joyce, helena, gwilym] = await browsersOf(
    "amara",
    "ben",
    "ruth",
    "joyce",
    "helena",
    "gwilym",
  );
}, 60_000);

beforeEach(async () => {
  await prisma.message.deleteMany();
  await prisma.goal.deleteMany({ where: { personId: "ben" } });
});

const inDays = (days: number) => DateTime.utc().plus({ days }).toFormat("yyyy-MM-dd");
const typed = {
  purpose: "I ask before I answer",
  nextStep: "Count my questions on Thursday",
  nextOn: inDays(5),
  knowBy: "Somebody says so",
  competencyId: "rc1",
};
const set = async (form: Record<string, string> = typed, query = "") => {
  const answer = await ben.post(`/goals/new${query}`, form);
  expect(answer.status).toBe(302);
  return answer.location ?? "";
};
const idOf = (path: string) => path.split("/")[2] ?? "";
const stored = (path: string) => prisma.goal.findUniqueOrThrow({ where: { id: idOf(path) } });
type Listed = { open: { id: string }[]; closed: { id: string }[] };

describe("a goal", () => {
  test("is set, changed, closed with what was learned, and opened again", async () => {
    const path = await set();
    expect(await stored(path)).toMatchObject({ purpose: typed.purpose, personId: "ben" });
    const change = { ...typed, knowBy: "", revision: "1" };
    expect((await ben.post(`${path}/edit`, change)).status).toBe(302);
    expect(await stored(path)).toMatchObject({ knowBy: "", revision: 2 });
    expect((await ben.post(`${path}/closure`, { learned: " " })).status).toBe(422);
    await ben.post(`${path}/closure`, { learned: "To wait" });
    expect((await ben.get(path)).page).toMatchObject({ learned: "To wait" });
    const { closed } = (await ben.get("/goals")).page as Listed;
    expect(closed).toMatchObject([{ id: idOf(path), learned: "To wait" }]);
    await ben.post(`${path}/closure/withdrawal`);
    expect(await stored(path)).toMatchObject({ closedAt: null, learned: "To wait" });
  });

  test("that was changed elsewhere meanwhile is not written over unseen", async () => {
    const path = await set();
    const change = { ...typed, purpose: "I wait", revision: "1" };
    await ben.post(`${path}/edit`, change);
    expect(await ben.post(`${path}/edit`, { ...change, purpose: "I listen" })).toMatchObject({
      status: 409,
      action: { typed: { purpose: "I listen", revision: "2" } },
    });
    expect(await stored(path)).toMatchObject({ purpose: "I wait" });
  });

  test.each([
    ["nothing is to become different", { purpose: " " }, "purpose"],
    ["the day is none", { nextOn: "2026-02-30" }, "nextOn"],
    ["there is a day, and no step", { nextStep: "" }, "nextStep"],
  ])("is not set when %s, and what was typed is kept", async (_why, wrong, field) => {
    expect(await ben.post("/goals/new", { ...typed, ...wrong })).toMatchObject({
      status: 422,
      action: { errors: { [field]: [expect.any(String)] }, typed: { knowBy: typed.knowBy } },
    });
  });

  test("is about a competency of one's framework", async () => {
    expect((await ben.post("/goals/new", { ...typed, competencyId: "none" })).status).toBe(409);
  });

  test("stands with what is next first, and without a day last", async () => {
    const later = idOf(await set({ ...typed, nextOn: inDays(30) }));
    const never = idOf(await set({ ...typed, nextOn: "" }));
    const sooner = idOf(await set());
    const { open } = (await ben.get("/goals")).page as Listed;
    expect(open.map(({ id }) => id)).toEqual([sooner, later, never]);
  });

  test("comes from one's own reflection or released report alone", async () => {
    const [entry] = await prisma.entry.findMany({ where: { authorId: "ben" }, take: 1 });
    const path = await set(typed, `?entry=${entry?.id}`);
    expect((await ben.get(path)).page).toMatchObject({ entry: { id: entry?.id } });
    expect((await ben.get("/goals/new?entry=amara-consultants")).status).toBe(404);
    expect((await ben.post("/goals/new?entry=amara-consultants", typed)).status).toBe(404);
    expect((await ben.get("/goals/new?feedback=none")).status).toBe(404);
  });

  test("comes up on home in the week before its next step, and not sooner or when it is closed", async () => {
    const tasks = async () =>
      ((await ben.get("/")).page as { tasks: { to: string }[] }).tasks.map(({ to }) => to);
    const due = await set();
    const later = await set({ ...typed, nextOn: inDays(20) });
    expect(await tasks()).toContain(due);
    expect(await tasks()).not.toContain(later);
    await ben.post(`${due}/closure`, { learned: "Enough" });
    expect(await tasks()).not.toContain(due);
  });
});

describe("who reads a goal", () => {
  const path = "/goals/amara-lets-decide";
  const shares = () =>
    prisma.goalShare.findMany({ where: { goalId: "amara-lets-decide", revokedAt: null } });

  test("its fellow, and by relation whom they share it with, in names; nobody else", async () => {
    expect((await joyce.get(path)).page).toMatchObject({ isOwn: false, readers: [], entry: null });
    for (const browser of [ben, ruth, helena, gwilym])
      expect((await browser.get(path)).status).toBe(404);
    expect((await joyce.get("/goals/amara-first-question")).status).toBe(404);
    expect((await joyce.get("/goals/shared")).page).toMatchObject({
      goals: [{ id: "amara-lets-decide", fellow: "Amara Okafor" }],
    });
    const { readers } = (await amara.get(path)).page as { readers: object[] };
    expect(readers).toMatchObject([
      { audience: "mentor", names: expect.stringContaining("Joyce") },
    ]);
  });

  test("who reads it changes, closes and shares nothing", async () => {
    expect((await joyce.post(`${path}/closure`, { learned: "No" })).status).toBe(403);
    expect((await joyce.post(`${path}/closure/withdrawal`)).status).toBe(403);
    expect((await joyce.post(`${path}/edit`, { ...typed, revision: "1" })).status).toBe(403);
    expect((await joyce.post(`${path}/share`, { "with-faculty": "yes" })).status).toBe(403);
    const form = { ...typed, what: "goal:amara-lets-decide", shows: "A", "competency-rc1": "yes" };
    expect((await ben.post("/growth/evidence/new", form)).status).toBe(404);
    expect((await ben.get("/journal/new?goal=amara-lets-decide")).status).toBe(404);
  });

  test("it is shared with several, who are told once and of no word of it, and taken back", async () => {
    expect((await amara.post(`${path}/share`, {})).status).toBe(422);
    const form = { "with-mentor": "yes", "with-facilitator": "yes", "with-sponsor": "yes" };
    expect((await amara.post(`${path}/share`, form)).status).toBe(302);
    await amara.post(`${path}/share`, form);
    const mails = await prisma.message.findMany({ orderBy: { personId: "asc" } });
    expect(mails.map(({ personId }) => personId)).toEqual(["helena", "ruth"]);
    expect(JSON.stringify(mails)).not.toContain("Maureen");
    expect((await ruth.get(path)).status).toBe(200);
    expect((await helena.get(path)).status).toBe(200);
    for (const { id } of await shares()) await amara.post(`${path}/share/${id}/revocation`);
    for (const browser of [ruth, helena, joyce]) expect((await browser.get(path)).status).toBe(404);
    await amara.post(`${path}/share`, { "with-mentor": "yes" });
    expect((await joyce.get(path)).status).toBe(200);
  });

  test("a share of another goal is not taken back by its id", async () => {
    const [share] = await shares();
    const wrong = `/goals/amara-first-question/share/${share?.id}/revocation`;
    expect((await amara.post(wrong)).status).toBe(404);
    expect(await shares()).toHaveLength(1);
  });

  test("who is no fellow has none", async () => {
    for (const to of ["/goals", "/goals/new"]) expect((await ruth.get(to)).status).toBe(403);
    expect((await ruth.post("/goals/new", typed)).status).toBe(403);
  });
});

describe("a goal taken further", () => {
  test("is evidence on the competency's arc and in the coverage, with its own words as they stand", async () => {
    const path = await set();
    const form = { what: `goal:${idOf(path)}`, shows: "I asked", "competency-rc1": "yes" };
    expect((await ben.post("/growth/evidence/new", form)).location).toBe("/competencies/rc1");
    expect((await ben.post("/growth/evidence/new", { ...form, shows: "Else" })).status).toBe(409);
    const { arc } = (await ben.get("/competencies/rc1")).page as {
      arc: { points: { who: string }[]; goals: object[]; picture: { belowName: string } };
    };
    expect(arc.points.find(({ who }) => who === "Goal")).toMatchObject({
      title: typed.purpose,
      path,
      text: "I asked",
    });
    expect(arc.goals).toMatchObject([{ purpose: typed.purpose }]);
    expect(arc.picture.belowName).toBe("Evidence, 360°");
    const [evidence] = await prisma.evidence.findMany({ where: { goalId: idOf(path) } });
    expect((await ben.get(`/growth/evidence/${evidence?.id}/edit`)).page).toMatchObject({
      name: typed.purpose,
      kindName: "Goal",
    });
  });

  test("begins a bid at the set's next meeting, which sees the title alone", async () => {
    const { meetingId } = (await amara.get("/goals/amara-lets-decide")).page as {
      meetingId: string;
    };
    const bid = await amara.get(`/meetings/${meetingId}/bids/new?goal=amara-lets-decide`);
    expect(bid.page).toMatchObject({
      about: "Others decide in my meetings, and I find out that it was fine",
    });
  });

  test("begins a reflection that has it as its title", async () => {
    const path = "/journal/new?goal=amara-lets-decide";
    const { location } = await amara.post(path, { template: "quick" });
    expect(location).toContain("/edit?competency=ie1");
    const entry = await prisma.entry.findUniqueOrThrow({
      where: { id: location?.split("/")[2] ?? "" },
    });
    expect(entry.title).toBe("Others decide in my meetings, and I find out that it was fine");
  });
});
