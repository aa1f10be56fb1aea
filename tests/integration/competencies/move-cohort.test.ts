import { beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { frameworkId } from "../../../prisma/seed/reference.ts";
import { browserOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

const path = "/cohorts/twelfth-cohort/framework";
let to: string;

/** The next version: II2 is gone from it, and II3 is there twice. */
beforeEach(async () => {
  await seedPeople();
  const bernadette = await browserOf("bernadette");
  const begun = await bernadette.post("/programmes/headroom-fellowship/frameworks/new", {
    from: frameworkId,
    title: "The next",
    version: "2",
  });
  to = begun.location?.split("/").pop() ?? "";
  const domain = { frameworkId: to };
  await prisma.competency.deleteMany({ where: { domain, code: "II2" } });
  const three = await prisma.competency.findFirstOrThrow({ where: { domain, code: "II3" } });
  await prisma.competency.create({
    data: {
      ...three,
      id: "second",
      code: "II3b",
      levels: ["", "", "", ""].fill("So"),
      statements: [],
    },
  });
  expect((await bernadette.post(`/frameworks/${to}/publication`)).status).toBe(302);
}, 60_000);

const idIn = async (code: string) =>
  (await prisma.competency.findFirstOrThrow({ where: { code, domain: { frameworkId: to } } })).id;
const evidenceOf = (entryId: string) =>
  prisma.evidence.findMany({
    where: { entryId },
    orderBy: [{ shows: "asc" }, { competencyId: "asc" }],
  });
const link = (entryId: string, competencyId: string) =>
  prisma.evidence.create({
    data: {
      entryId,
      competencyId,
      personId: "amara",
      kind: "reflection",
      shows: `For ${competencyId}`,
    },
  });

describe("the crosswalk", () => {
  test("offers published versions, and is filled in by code", async () => {
    const bernadette = await browserOf("bernadette");
    const { page } = await bernadette.get(path);
    expect(page).toMatchObject({ choice: { now: { id: frameworkId }, choices: [{ id: to }] } });
    const filled = await bernadette.get(`${path}?to=${to}`);
    const { rows } = (filled.page as { crosswalk: { rows: { code: string; first: string }[] } })
      .crosswalk;
    expect(rows.find(({ code }) => code === "II1")?.first).toBe(await idIn("II1"));
    expect(rows.find(({ code }) => code === "II2")?.first).toBe("");
    const linked = rows as unknown as { evidence: number }[];
    expect(linked.some(({ evidence }) => evidence > 0)).toBe(true);
  });

  test("is for leads of the cohort's programme", async () => {
    for (const [who, status] of [
      ["gwilym", 403],
      ["amara", 403],
      ["olwen", 404],
    ] as const) {
      const browser = await browserOf(who);
      expect((await browser.get(path)).status, who).toBe(status);
      expect((await browser.post(path, { from: frameworkId, to })).status, who).toBe(status);
    }
  });
});

describe("moving a cohort", () => {
  test("moves its evidence and flags it; what has no place stays and is flagged too", async () => {
    const bernadette = await browserOf("bernadette");
    await prisma.evidence.deleteMany({ where: { entryId: "amara-consultants" } });
    for (const id of ["ii1", "ii2", "ii3"]) await link("amara-consultants", id);
    const all = await prisma.evidence.count();
    const [one, three, second] = [await idIn("II1"), await idIn("II3"), "second"];
    const { status, location } = await bernadette.post(path, {
      from: frameworkId,
      to,
      "first.ii1": one,
      "first.ii2": "",
      "first.ii3": three,
      "second.ii3": second,
    });
    expect({ status, location }).toEqual({ status: 302, location: "/cohorts/twelfth-cohort" });
    const cohort = await prisma.cohort.findUniqueOrThrow({ where: { id: "twelfth-cohort" } });
    expect(cohort.frameworkId).toBe(to);
    const moved = await evidenceOf("amara-consultants");
    expect(moved.map(({ shows, competencyId }) => [shows, competencyId])).toEqual([
      ["For ii1", one],
      ["For ii2", "ii2"],
      ...[three, second].sort().map((id) => ["For ii3", id]),
    ]);
    expect(moved.every(({ movedAt }) => movedAt !== null)).toBe(true);
    expect(await prisma.evidence.count()).toBeGreaterThan(all);
    expect(
      await prisma.evidence.count({
        where: { movedAt: null, person: { fellowships: { some: { cohortId: "twelfth-cohort" } } } },
      }),
    ).toBe(0);
    const pairs = await prisma.crosswalk.findMany();
    expect(pairs.map(({ fromId, toId }) => `${fromId} ${toId}`).sort()).toEqual(
      [`ii1 ${one}`, `ii3 ${three}`, `ii3 ${second}`].sort(),
    );
    // What was answered is what the next cohort is offered.
    await prisma.cohort.update({ where: { id: "thirteenth-cohort" }, data: { frameworkId } });
    const { page } = await bernadette.get(`/cohorts/thirteenth-cohort/framework?to=${to}`);
    const { rows } = (page as { crosswalk: { rows: { code: string; second: string }[] } })
      .crosswalk;
    expect(rows.find(({ code }) => code === "II3")?.second).not.toBe("");
  });

  test("loses no word where two competencies become one", async () => {
    const bernadette = await browserOf("bernadette");
    await prisma.evidence.deleteMany({ where: { entryId: "amara-consultants" } });
    for (const id of ["ii1", "ii2"]) await link("amara-consultants", id);
    const one = await idIn("II1");
    await bernadette.post(path, { from: frameworkId, to, "first.ii1": one, "first.ii2": one });
    const moved = await evidenceOf("amara-consultants");
    expect(moved.map(({ shows, competencyId }) => [shows, competencyId])).toEqual([
      ["For ii1", one],
      ["For ii2", "ii2"],
    ]);
  });

  test("leaves the evidence of other cohorts, and all ratings, where they are", async () => {
    const bernadette = await browserOf("bernadette");
    const ratings = await prisma.selfRating.findMany();
    expect(ratings).not.toEqual([]);
    const outside = { person: { fellowships: { none: { cohortId: "twelfth-cohort" } } } };
    const before = await prisma.evidence.findMany({ where: outside });
    await bernadette.post(path, { from: frameworkId, to, "first.ii1": await idIn("II1") });
    expect(await prisma.evidence.findMany({ where: outside })).toEqual(before);
    expect(await prisma.selfRating.findMany()).toEqual(ratings);
  });

  test("is refused whole when it no longer fits", async () => {
    const bernadette = await browserOf("bernadette");
    const before = await prisma.evidence.findMany();
    const tries: Record<string, string>[] = [
      { from: "another", to },
      { from: frameworkId, to: frameworkId },
      { from: frameworkId, to: "none" },
      { from: frameworkId, to, "first.ii1": "ii2" },
      { from: frameworkId, to, "first.none": await idIn("II1") },
    ];
    for (const form of tries) expect((await bernadette.post(path, form)).status).toBe(409);
    await prisma.framework.update({ where: { id: to }, data: { state: "retired" } });
    expect((await bernadette.post(path, { from: frameworkId, to })).status).toBe(409);
    expect((await bernadette.get(`${path}?to=${to}`)).status).toBe(404);
    expect(await prisma.evidence.findMany()).toEqual(before);
    expect(await prisma.crosswalk.count()).toBe(0);
  });

  test("comes before a change of the framework in the cohort's settings, once there is evidence", async () => {
    const bernadette = await browserOf("bernadette");
    const edit = "/cohorts/twelfth-cohort/edit";
    const { cohort } = (await bernadette.get(edit)).page as { cohort: Record<string, unknown> };
    const names =
      "name startsOn endsOn zone questionnaireId keepFeedbackMonths keepJournalMonths keepLogsMonths askAlumniMonths";
    const form = Object.fromEntries(
      names.split(" ").map((name) => [name, String(cohort[name] ?? "")]),
    );
    const { status, action } = await bernadette.post(edit, { ...form, frameworkId: to });
    expect(status).toBe(409);
    expect(action).toMatchObject({
      errors: { form: [expect.stringContaining("what takes the place")] },
    });
  });
});
