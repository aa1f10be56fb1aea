import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { yearTemplate } from "../../../app/year/year-template.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

const zone = "Europe/London";
const cohortId = "running-cohort";
const pages = `/cohorts/${cohortId}/milestones`;
const day = (text: string) => DateTime.fromISO(text, { zone }).toJSDate();

let gwilym: Browser, bernadette: Browser, amara: Browser, olwen: Browser, gethin: Browser;

beforeAll(async () => {
  await seedPeople();
  [gwilym, bernadette, amara, olwen, gethin] = await browsersOf(
    "gwilym",
    "bernadette",
    "amara",
    "olwen",
    "gethin",
  );
  const { frameworkId } = await prisma.cohort.findFirstOrThrow();
  await prisma.cohort.create({
    data: {
      id: cohortId,
      programmeId: "headroom-fellowship",
      name: "Thirteenth cohort",
      startsOn: day("2026-09-01"),
      endsOn: day("2027-08-31"),
      frameworkId,
      members: { create: { personId: "gwilym", role: "faculty" } },
      fellows: { create: { personId: "amara" } },
    },
  });
}, 60_000);

beforeEach(() => prisma.milestone.deleteMany({ where: { cohortId } }));

const all = Object.fromEntries(yearTemplate.map(({ key }) => [key, "yes"]));
const stored = () =>
  prisma.milestone.findMany({ where: { cohortId }, orderBy: [{ startsOn: "asc" }, { id: "asc" }] });
const visit = { title: "A visit to Kestrel House", about: "Bring boots", first: "2026-11-05" };
const add = (changes = {}, browser = gwilym) =>
  browser.post(`${pages}/new`, { last: "", ...visit, ...changes });
const errorsOf = (answer: { action: unknown }) =>
  (answer.action as { errors: Record<string, string[]> }).errors;

describe("the template", () => {
  test("shows what would be added, on the cohort's dates", async () => {
    const { page } = await gwilym.get(`${pages}/template`);
    const { items, leftOut } = page as { items: Record<string, unknown>[]; leftOut: string[] };
    expect(items).toHaveLength(yearTemplate.length);
    expect(items.find(({ key }) => key === "induction")).toMatchObject({
      when: "Monday 14 to Wednesday 16 September 2026",
      isThere: false,
    });
    expect(leftOut).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  test("adds what was chosen, and a second time doubles nothing", async () => {
    const two = { induction: "yes", board: "yes" };
    expect(await gwilym.post(`${pages}/template`, two)).toMatchObject({
      status: 302,
      location: `/cohorts/${cohortId}/year`,
    });
    expect((await stored()).map(({ title }) => title)).toEqual(["Induction", "Examination board"]);
    for (let twice = 0; twice < 2; twice++)
      expect((await bernadette.post(`${pages}/template`, all)).status).toBe(302);
    const titles = (await stored()).map(({ title }) => title);
    expect(titles.sort()).toEqual(yearTemplate.map(({ title }) => title).sort());
  });

  test("leaves alone what has been moved by hand, and what has its title in other letters", async () => {
    await add({ title: " INDUCTION", first: "2026-09-21" });
    await gwilym.post(`${pages}/template`, { induction: "yes" });
    expect(await stored()).toMatchObject([{ title: "INDUCTION", startsOn: day("2026-09-21") }]);
  });

  test("asks for at least one", async () => {
    const answer = await gwilym.post(`${pages}/template`, {});
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual({ milestones: ["Choose at least one milestone"] });
  });
});

describe("by hand", () => {
  test("a milestone of one day is added as a whole day of the cohort's zone", async () => {
    expect((await add()).status).toBe(302);
    const { title, about } = visit;
    const only = { title, about, startsOn: day("2026-11-05"), endsOn: day("2026-11-05") };
    expect(await stored()).toMatchObject([only]);
  });

  test("whole days are right across the change of the clocks", async () => {
    await add({ first: "2026-10-24", last: "2026-10-26" });
    expect(await stored()).toMatchObject([
      { startsOn: new Date("2026-10-23T23:00Z"), endsOn: new Date("2026-10-26T00:00Z") },
    ]);
  });

  const outside =
    "The cohort runs from Tuesday 1 September 2026 to Tuesday 31 August 2027. " +
    "Choose a day from Monday 1 June 2026, for enrolment, to Sunday 30 September 2029, for follow-up surveys";
  test.each([
    [{ title: " " }, { title: ["Enter a title"] }],
    [{ first: "" }, { first: ["Enter the first day"] }],
    [{ first: "2026-02-30" }, { first: ["Enter a real date, like 3 December 2026"] }],
    [{ last: "soon" }, { last: ["Enter a real date, like 3 December 2026"] }],
    [{ last: "2026-11-04" }, { last: ["The last day must not be before the first"] }],
    [{ first: "2026-05-31" }, { first: [outside] }],
    [{ first: "2029-10-01" }, { first: [outside] }],
    [{ last: "2029-10-01" }, { last: [outside] }],
  ])("with %o is refused, and kept as it was typed", async (changes, errors) => {
    const answer = await add(changes);
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(errors);
    const kept = { ...visit, ...changes };
    expect((answer.action as { typed: object }).typed).toMatchObject(kept);
    expect(await stored()).toEqual([]);
  });

  test("a follow-up survey may come after the year, and enrolment before it", async () => {
    expect((await add({ first: "2029-08-13", last: "2029-08-24" })).status).toBe(302);
    expect((await add({ first: "2026-08-17" })).status).toBe(302);
  });

  test("the same twice is refused by a sentence that says when it is", async () => {
    await add();
    const answer = await add();
    expect(answer.status).toBe(409);
    expect(errorsOf(answer).form?.[0]).toContain("Thursday 5 November 2026");
    expect(await stored()).toHaveLength(1);
  });

  /** Adds a milestone, and opens the form in which it is changed. */
  async function open() {
    await add();
    const [{ id } = { id: "" }] = await stored();
    const path = `/milestones/${id}`;
    const { page } = await gwilym.get(`${path}/edit`);
    const { seen, typed } = page as { seen: string; typed: Record<string, string> };
    return { id, path, seen, typed };
  }

  test("one is moved", async () => {
    const { path, seen, typed } = await open();
    const { location } = await gwilym.post(`${path}/edit`, {
      ...typed,
      seen,
      first: "2026-11-12",
      last: "2026-11-13",
    });
    expect(location).toBe(`/cohorts/${cohortId}/year`);
    expect(await stored()).toMatchObject([
      { startsOn: day("2026-11-12"), endsOn: day("2026-11-13"), title: visit.title },
    ]);
  });

  test("what somebody else has changed meanwhile is not written over unseen", async () => {
    const { path, seen, typed } = await open();
    await bernadette.post(`${path}/edit`, { ...typed, seen, title: "A walk" });
    const answer = await gwilym.post(`${path}/edit`, { ...typed, seen, about: "Bring tea" });
    expect(answer.status).toBe(409);
    const { errors, typed: kept } = answer.action as {
      errors: { form: string[] };
      typed: Record<string, string>;
    };
    expect(errors.form[0]).toContain("“A walk”");
    expect(kept.about).toBe("Bring tea");
    expect((await gwilym.post(`${path}/edit`, kept)).status).toBe(302);
    expect(await stored()).toMatchObject([{ title: visit.title, about: "Bring tea" }]);
  });

  test("one is removed, and is then not there to be changed", async () => {
    const { path } = await open();
    expect(await gwilym.post(`${path}/removal`)).toMatchObject({
      status: 302,
      location: `/cohorts/${cohortId}/year`,
    });
    expect(await stored()).toEqual([]);
    expect((await gwilym.get(`${path}/edit`)).status).toBe(404);
  });

  test("fellows read and do not plan; another programme's people see nothing", async () => {
    const { path } = await open();
    expect((await amara.get(`/cohorts/${cohortId}/year`)).page).toMatchObject({
      isEmpty: false,
      may: { run: false },
    });
    for (const [browser, status] of [
      [amara, 403],
      [olwen, 404],
      [gethin, 404],
    ] as const) {
      for (const form of [`${pages}/new`, `${pages}/template`, `${path}/edit`, `${path}/removal`])
        expect((await browser.get(form)).status, form).toBe(status);
      expect((await add({ title: "Mine" }, browser)).status).toBe(status);
      expect((await browser.post(`${pages}/template`, all)).status).toBe(status);
      expect((await browser.post(`${path}/removal`)).status).toBe(status);
    }
    expect((await olwen.get(`/cohorts/${cohortId}/year`)).status).toBe(404);
    expect(await stored()).toHaveLength(1);
  });
});
