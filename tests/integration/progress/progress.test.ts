import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let ben: Browser, helena: Browser;

beforeAll(async () => {
  await seedPeople();
  [ben, helena] = await browsersOf("ben", "helena");
}, 60_000);
beforeEach(async () => {
  await prisma.message.deleteMany();
  await prisma.monthlyUpdate.deleteMany({ where: { fellowId: "ben-year", month } });
});

const thisMonth = DateTime.now().setZone("Europe/London").startOf("month");
const monthIn = (months: number) => thisMonth.plus({ months }).toFormat("yyyy-MM");
const month = monthIn(0);

const mails = () => prisma.message.findMany({ orderBy: { personId: "asc" } });
const told = async () => (await mails()).map(({ template, personId }) => [template, personId]);

describe("a monthly update", () => {
  const path = `/progress/ben-year/updates/${month}`;
  const written = () =>
    prisma.monthlyUpdate.findUniqueOrThrow({
      where: { fellowId_month: { fellowId: "ben-year", month } },
    });
  const text = { learned: "Listening is slow", stuck: "The rota", next: "Ask the ward" };

  test("tells the sponsors once, without a word of it", async () => {
    expect(await ben.post(path, text)).toMatchObject({
      status: 302,
      location: "/progress/ben-year",
    });
    expect(await told()).toEqual([["update-ready", "helena"]]);
    expect(JSON.stringify(await mails())).not.toMatch(/Listening|rota|ward/);
    const { updatedAt } = await written();
    const seen = updatedAt.toISOString();
    expect((await ben.post(path, { ...text, seen, next: "Ask twice" })).status).toBe(302);
    expect(await told()).toHaveLength(1);
    expect(await written()).toMatchObject({ ...text, next: "Ask twice" });
  });

  test("that was written elsewhere meanwhile is not overwritten; once told, the writer may", async () => {
    await ben.post(path, { ...text, learned: "From the telephone" });
    const answer = await ben.post(path, { ...text, seen: "", learned: "From the desk" });
    expect(answer).toMatchObject({
      status: 409,
      action: {
        isConflict: true,
        errors: { form: [expect.stringContaining("meanwhile")] },
        typed: { learned: "From the desk", seen: (await written()).updatedAt.toISOString() },
      },
    });
    expect(await written()).toMatchObject({ learned: "From the telephone" });
    const { typed: kept } = answer.action as { typed: Record<string, string> };
    expect((await ben.post(path, kept)).status).toBe(302);
    expect(await written()).toMatchObject({ learned: "From the desk" });
  });

  test("with nothing in it is refused", async () => {
    const answer = await ben.post(path, { learned: " ", stuck: "", next: "" });
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({ errors: { learned: [expect.any(String)] } });
  });

  test("that is too long is refused, and keeps what was typed", async () => {
    const typed = { ...text, stuck: "word ".repeat(500) };
    const answer = await ben.post(path, typed);
    expect(answer).toMatchObject({ status: 422, action: { typed } });
  });

  test("is the fellow's to write: others are refused, or do not find it", async () => {
    expect((await helena.post(path, text)).status).toBe(403);
    for (const who of ["amara", "joyce", "marcus", "maureen", "bernadette"])
      expect((await (await browserOf(who)).post(path, text)).status, who).toBe(404);
  });

  test.each(["2026-13", "26-01", "2026-1", "x"])("of %s is not there", async (named) => {
    expect((await ben.get(`/progress/ben-year/updates/${named}`)).status).toBe(404);
  });

  test("is of a month of the fellow's own year so far", async () => {
    const statusOf = async (months: number) =>
      (await ben.get(`/progress/ben-year/updates/${monthIn(months)}`)).status;
    // The sample cohort is in the sixth month of its year.
    expect([await statusOf(-5), await statusOf(0)]).toEqual([200, 200]);
    expect([await statusOf(-6), await statusOf(1)]).toEqual([404, 404]);
    const next = `/progress/ben-year/updates/${monthIn(1)}`;
    expect((await ben.post(next, text)).status).toBe(404);
  });

  test("is asked of nobody whose year is over, on their page or on home", async () => {
    const eleni = await browserOf("eleni");
    const { page } = await eleni.get("/progress/eleni-year");
    expect(page).toMatchObject({ isOwn: true, may: { update: false } });
    expect((await eleni.get(`/progress/eleni-year/updates/${month}`)).status).toBe(404);
    expect((await eleni.get("/")).page).toMatchObject({ coming: null });
  });
});

describe("a sponsor", () => {
  test("reads their fellow's updates, and nothing else of theirs", async () => {
    const { page } = await helena.get("/progress/amara-year");
    expect(page).toMatchObject({ name: "Amara Okafor", may: { update: false } });
    expect((page as { updates: object[] }).updates.length).toBeGreaterThan(3);
    for (const path of [
      "/journal/amara-consultants",
      "/shared/amara-consultants-ruth",
      "/sets/hawthorn",
      "/meetings/hawthorn-8",
      "/progress/dominic-year",
      "/reviews/dominic-review-1",
    ])
      expect((await helena.get(path)).status, path).toBe(404);
  });

  test("is listed the fellows that they may read, and no other", async () => {
    const { page } = await helena.get("/progress");
    const names = (page as { fellows: { name: string }[] }).fellows.map(({ name }) => name);
    expect(names).toEqual(
      ["Amara Okafor", "Ben Cartwright", "Sunita Patel"].map((name) =>
        expect.stringContaining(name.split(" ")[0] ?? ""),
      ),
    );
  });
});
