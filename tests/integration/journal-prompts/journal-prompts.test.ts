import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Answer, type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

const zone = "Europe/London";
const pages = "/cohorts/twelfth-cohort/journal-prompts";
const today = DateTime.now().setZone(zone).startOf("day");
const inDays = (days: number) => today.plus({ days }).toFormat("yyyy-MM-dd");
const startIn = (days: number) => today.plus({ days }).toJSDate();
const typed = {
  title: "What surprised you?",
  introduction: "Before the workshop",
  questions: "What was it?\nWhat will you do?",
  opens: inDays(0),
  due: inDays(10),
};

let amara: Browser, ben: Browser, carys: Browser;
let gwilym: Browser, bernadette: Browser, olwen: Browser, marcus: Browser, gethin: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, ben, carys, gwilym, bernadette, olwen, marcus, gethin] = await browsersOf(
    "amara",
    "ben",
    "carys",
    "gwilym",
    "bernadette",
    "olwen",
    "marcus",
    "gethin",
  );
}, 60_000);

beforeEach(async () => {
  await prisma.journalPrompt.deleteMany();
  await prisma.fellowshipPause.deleteMany({ where: { fellowId: "amara-year" } });
  await prisma.fellowshipEnding.deleteMany({ where: { fellowId: "amara-year" } });
});

const made = async (changes: Record<string, unknown> = {}) => {
  const { id } = await prisma.journalPrompt.create({
    data: {
      cohortId: "twelfth-cohort",
      title: typed.title,
      questions: ["What was it?", "What will you do?"],
      opensOn: startIn(-1),
      dueOn: startIn(10),
      ...changes,
    },
  });
  return id;
};
const begin = async (browser: Browser, id: string) => {
  const { location } = await browser.post(`/journal-prompts/${id}/reflection`);
  return /^\/journal\/(\w+)\/edit$/.exec(location ?? "")?.[1] ?? "";
};
type Task = { to: string; text: string; detail: string; takes: string };
const tasksOf = async (browser: Browser) =>
  ((await browser.get("/")).page as { tasks: Task[] }).tasks.filter(({ to }) =>
    to.startsWith("/journal-prompts/"),
  );
type Listed = { id: string; title: string; when: string; begun: { entryId: string } | null };
const offeredTo = async (browser: Browser) =>
  ((await browser.get("/journal/new")).page as { offered: Record<string, Listed[]> }).offered as {
    waiting: Listed[];
    earlier: Listed[];
  };
const errorsOf = (answer: Answer) => (answer.action as { errors: Record<string, string[]> }).errors;

describe("a prompt is set", () => {
  test.each([
    ["faculty", () => gwilym],
    ["leads", () => bernadette],
  ])("by %s, and the cohort's fellows are offered it", async (_who, browser) => {
    const answer = await browser().post(`${pages}/new`, typed);
    expect(answer).toMatchObject({ status: 302, location: pages });
    const [stored] = await prisma.journalPrompt.findMany();
    expect(stored).toMatchObject({
      title: typed.title,
      questions: ["What was it?", "What will you do?"],
      opensOn: startIn(0),
      dueOn: startIn(10),
    });
    expect(await offeredTo(amara)).toMatchObject({ waiting: [{ id: stored?.id }], earlier: [] });
    expect(await offeredTo(carys)).toEqual({ waiting: [], earlier: [] });
  });

  test("by nobody else, nor for another programme's cohort", async () => {
    for (const [browser, status] of [
      [amara, 403],
      [marcus, 403],
      [olwen, 404],
    ] as const)
      expect((await browser.post(`${pages}/new`, typed)).status).toBe(status);
    const theirs = "/cohorts/severn-first-cohort/journal-prompts/new";
    expect((await gwilym.post(theirs, typed)).status).toBe(404);
    expect(await prisma.journalPrompt.count()).toBe(0);
  });

  test("with what was typed kept, when a field is wrong", async () => {
    const answer = await gwilym.post(`${pages}/new`, { ...typed, due: inDays(-1) });
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual({
      due: ["The day it is due must not be before it opens"],
    });
    expect(answer.action).toMatchObject({ typed: { questions: typed.questions } });
  });
});

describe("a fellow", () => {
  test("sees it from the day it opens, and not before", async () => {
    const id = await made({ opensOn: startIn(1) });
    expect((await amara.get(`/journal-prompts/${id}`)).status).toBe(404);
    expect((await amara.post(`/journal-prompts/${id}/reflection`)).status).toBe(404);
    expect((await offeredTo(amara)).waiting).toEqual([]);
    await prisma.journalPrompt.update({ where: { id }, data: { opensOn: startIn(0) } });
    expect((await amara.get(`/journal-prompts/${id}`)).status).toBe(200);
    expect((await offeredTo(amara)).waiting).toHaveLength(1);
  });

  test("begins it as an ordinary entry of their own, once", async () => {
    const id = await made();
    const entryId = await begin(amara, id);
    const entry = await prisma.entry.findUniqueOrThrow({ where: { id: entryId } });
    expect(entry).toMatchObject({ authorId: "amara", title: typed.title, promptId: id, words: 0 });
    for (const question of ["What was it?", "What will you do?"])
      expect(JSON.stringify(entry.body)).toContain(question);
    expect(await prisma.share.count({ where: { entryId } })).toBe(0);
    expect(await begin(amara, id)).toBe(entryId);
    expect(await begin(ben, id)).not.toBe(entryId);
    expect(await prisma.entry.count({ where: { promptId: id } })).toBe(2);

    expect(await offeredTo(amara)).toMatchObject({
      waiting: [],
      earlier: [{ id, begun: { entryId } }],
    });
    expect((await amara.get(`/journal-prompts/${id}`)).page).toMatchObject({ begun: { entryId } });
    for (const browser of [gwilym, bernadette])
      expect((await browser.get(`/journal/${entryId}`)).status).toBe(404);
  });

  test("is offered it again once what they began is deleted", async () => {
    const id = await made();
    const entryId = await begin(amara, id);
    await amara.post(`/journal/${entryId}/deletion`);
    expect((await offeredTo(amara)).waiting).toMatchObject([{ id, begun: null }]);
    expect(await begin(amara, id)).not.toBe(entryId);
  });

  test("can still begin what was due", async () => {
    const id = await made({ dueOn: startIn(-1), opensOn: startIn(-9) });
    const { earlier } = await offeredTo(amara);
    expect(earlier).toMatchObject([{ id, when: expect.stringMatching(/^Was due on/) }]);
    expect(await begin(amara, id)).not.toBe("");
  });

  test("finds what is due first at the top, and what is due on no day last", async () => {
    await made({ title: "No day", dueOn: null });
    await made({ title: "Later", dueOn: startIn(20) });
    await made({ title: "Soon", dueOn: startIn(3) });
    const { waiting } = await offeredTo(amara);
    expect(waiting.map(({ title }) => title)).toEqual(["Soon", "Later", "No day"]);
  });

  test("who left early is not offered what opens after that", async () => {
    const id = await made({ opensOn: startIn(-3) });
    const where = { id: "amara-year" };
    await prisma.fellow.update({ where, data: { endsOn: startIn(-4) } });
    expect((await amara.get(`/journal-prompts/${id}`)).status).toBe(404);
    expect((await offeredTo(amara)).waiting).toEqual([]);
    await prisma.fellow.update({ where, data: { endsOn: null } });
  });

  test("cannot be somebody who is no fellow of the cohort", async () => {
    const id = await made();
    expect((await gwilym.post(`/journal-prompts/${id}/reflection`)).status).toBe(403);
    for (const browser of [carys, olwen, marcus])
      expect((await browser.post(`/journal-prompts/${id}/reflection`)).status).toBe(404);
    expect(await prisma.entry.count({ where: { promptId: id } })).toBe(0);
  });
});

describe("home tells of it", () => {
  test("from a fortnight before it is due, until it is begun", async () => {
    const id = await made({ dueOn: startIn(14) });
    const far = await made({ title: "Far", dueOn: startIn(15) });
    await made({ title: "No day", dueOn: null });
    await made({ title: "To open", opensOn: startIn(1), dueOn: startIn(2) });
    await made({ title: "Was due", dueOn: startIn(-1) });
    const withdrawn = await made({ title: "Withdrawn", withdrawnAt: new Date() });
    expect(await tasksOf(amara)).toEqual([
      {
        to: `/journal-prompts/${id}`,
        text: `Reflect on “${typed.title}”`,
        detail: `From your programme. Due on ${today.plus({ days: 14 }).toFormat("cccc d MMMM yyyy")}`,
        takes: "10 minutes",
      },
    ]);
    expect((await amara.get(`/journal-prompts/${far}`)).status).toBe(200);
    expect((await amara.get(`/journal-prompts/${withdrawn}`)).status).toBe(404);
    await begin(amara, id);
    expect(await tasksOf(amara)).toEqual([]);
    expect(await tasksOf(ben)).toHaveLength(1);
  });

  test("on the day itself too, and to nobody who is no fellow of the cohort", async () => {
    await made({ dueOn: startIn(0) });
    expect(await tasksOf(amara)).toHaveLength(1);
    for (const browser of [gwilym, bernadette, carys]) expect(await tasksOf(browser)).toEqual([]);
  });

  test("not to who is away, nor to who was deferred", async () => {
    await made();
    await prisma.fellowshipPause.create({
      data: { fellowId: "amara-year", reason: "illness", from: startIn(-2), byId: "bernadette" },
    });
    expect(await tasksOf(amara)).toEqual([]);
    await prisma.fellowshipPause.deleteMany({ where: { fellowId: "amara-year" } });
    const ending = { kind: "deferred" as const, on: startIn(-2), byId: "bernadette" };
    await prisma.fellowshipEnding.create({ data: { fellowId: "amara-year", ...ending } });
    expect(await tasksOf(amara)).toEqual([]);
  });

  test("on the day to which a pause has moved it", async () => {
    const id = await made({ opensOn: startIn(-40), dueOn: startIn(-8) });
    await prisma.fellowshipPause.create({
      data: {
        fellowId: "amara-year",
        reason: "illness",
        byId: "bernadette",
        from: startIn(-20),
        until: startIn(-5),
      },
    });
    const due = `Due on ${today.plus({ days: 7 }).toFormat("cccc d MMMM yyyy")}`;
    expect(await tasksOf(amara)).toMatchObject([{ detail: `From your programme. ${due}` }]);
    expect((await amara.get(`/journal-prompts/${id}`)).page).toMatchObject({ when: due });
    expect((await offeredTo(amara)).waiting).toMatchObject([{ id, when: due }]);
    expect(await tasksOf(ben)).toEqual([]);
  });
});

describe("those who run the year", () => {
  const countOn = async (browser: Browser, page = pages) =>
    ((await browser.get(page)).page as { prompts: { begun: string | null }[] }).prompts.map(
      ({ begun }) => begun,
    );

  test("see how many have begun, and not who", async () => {
    const id = await made();
    expect(await countOn(gwilym)).toEqual(["0 of 24 have begun"]);
    const entryId = await begin(amara, id);
    await begin(ben, id);
    expect(await countOn(bernadette)).toEqual(["2 of 24 have begun"]);
    for (const path of [pages, `/journal-prompts/${id}`, `/journal-prompts/${id}/edit`]) {
      const told = JSON.stringify((await gwilym.get(path)).page);
      for (const secret of ["amara", "Amara", entryId]) expect(told, path).not.toContain(secret);
    }
  });

  test("count those alone who are asked", async () => {
    const id = await made();
    await begin(amara, id);
    const ending = { kind: "endedEarly" as const, on: startIn(-1), byId: "bernadette" };
    await prisma.fellowshipEnding.create({ data: { fellowId: "amara-year", ...ending } });
    expect(await countOn(gwilym)).toEqual(["0 of 23 have begun"]);
  });

  test("see no count of so few that it would be as good as names, and none of what has not opened", async () => {
    const id = await made({ cohortId: "severn-first-cohort" });
    await begin(carys, id);
    const theirs = "/cohorts/severn-first-cohort/journal-prompts";
    expect(await countOn(gethin, theirs)).toEqual(["No count is shown for fewer than 5 fellows"]);
    await made({ opensOn: startIn(1) });
    expect(await countOn(gwilym)).toEqual([null]);
  });

  test("find it in the cohort's year, and so do its fellows once it is open", async () => {
    const id = await made({ opensOn: startIn(1) });
    const dueIn = async (browser: Browser) =>
      JSON.stringify((await browser.get("/cohorts/twelfth-cohort/year")).page).includes(
        `/journal-prompts/${id}`,
      );
    expect([await dueIn(gwilym), await dueIn(amara), await dueIn(marcus)]).toEqual([
      true,
      false,
      false,
    ]);
    await prisma.journalPrompt.update({ where: { id }, data: { opensOn: startIn(0) } });
    expect([await dueIn(amara), await dueIn(marcus)]).toEqual([true, false]);
  });
});

describe("a prompt that stands", () => {
  const seenOf = async (id: string) =>
    ((await gwilym.get(`/journal-prompts/${id}/edit`)).page as { seen: string }).seen;
  const change = async (id: string, changes = {}) =>
    gwilym.post(`/journal-prompts/${id}/edit`, {
      ...typed,
      seen: await seenOf(id),
      ...changes,
    });
  const stored = (id: string) => prisma.journalPrompt.findUniqueOrThrow({ where: { id } });

  test("can be changed as a whole until a fellow has begun it", async () => {
    const id = await made();
    const changes = { title: "Another", questions: "Only this?", opens: inDays(2), due: "" };
    expect(await change(id, changes)).toMatchObject({
      status: 302,
      location: `/journal-prompts/${id}`,
    });
    expect(await stored(id)).toMatchObject({
      title: "Another",
      questions: ["Only this?"],
      opensOn: startIn(2),
      dueOn: null,
    });
  });

  test("keeps its title and questions once a fellow has begun it", async () => {
    const id = await made();
    await begin(amara, id);
    const changes = { title: "Another", questions: "Only this?", due: inDays(12) };
    expect((await change(id, changes)).status).toBe(302);
    expect(await stored(id)).toMatchObject({
      title: typed.title,
      questions: ["What was it?", "What will you do?"],
      introduction: typed.introduction,
      dueOn: startIn(12),
    });
  });

  test("tells who had it open that a fellow began meanwhile, and saves the rest when sent again", async () => {
    const id = await made();
    const seen = await seenOf(id);
    await begin(amara, id);
    const answer = await change(id, { seen, title: "Another" });
    expect(answer.status).toBe(409);
    expect(errorsOf(answer).form?.[0]).toMatch(/^A fellow has begun it, so its title/);
    const { typed: kept } = answer.action as { typed: { seen: string } };
    expect((await change(id, kept)).status).toBe(302);
    expect(await stored(id)).toMatchObject({
      title: typed.title,
      introduction: typed.introduction,
    });
  });

  test("is not overwritten over somebody else's change", async () => {
    const id = await made();
    const seen = await seenOf(id);
    await change(id, { title: "Hers" });
    const answer = await change(id, { seen, title: "His" });
    expect(answer.status).toBe(409);
    expect(errorsOf(answer).form?.[0]).toContain("it is now “Hers”");
    expect((await stored(id)).title).toBe("Hers");
  });

  test("is withdrawn: offered no longer, and what was begun stays its writer's", async () => {
    const id = await made();
    const entryId = await begin(amara, id);
    for (let twice = 0; twice < 2; twice++)
      expect(await gwilym.post(`/journal-prompts/${id}/withdrawal`)).toMatchObject({
        status: 302,
        location: pages,
      });
    expect(await offeredTo(ben)).toEqual({ waiting: [], earlier: [] });
    expect((await ben.post(`/journal-prompts/${id}/reflection`)).status).toBe(404);
    expect((await amara.get(`/journal/${entryId}`)).status).toBe(200);
    expect((await gwilym.get(`/journal-prompts/${id}`)).page).toMatchObject({ isWithdrawn: true });
    expect((await gwilym.get(`/journal-prompts/${id}/edit`)).status).toBe(409);
  });

  test("is changed and withdrawn by those alone who run the year", async () => {
    const id = await made();
    for (const page of ["edit", "withdrawal"]) {
      const path = `/journal-prompts/${id}/${page}`;
      expect((await amara.get(path)).status).toBe(403);
      expect((await amara.post(path, typed)).status).toBe(403);
      expect((await olwen.post(path, typed)).status).toBe(404);
    }
    expect((await stored(id)).withdrawnAt).toBeNull();
  });
});
