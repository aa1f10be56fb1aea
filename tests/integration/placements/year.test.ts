import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { everythingWritten } from "./written.ts";

const zone = "Europe/London";
const today = DateTime.now().setZone(zone).startOf("day");
const typed = (days: number) => today.plus({ days }).toISODate() ?? "";
const at = (days: number) => today.plus({ days }).toJSDate();

let bernadette: Browser, gwilym: Browser, amara: Browser, ben: Browser, helena: Browser;
let before: Awaited<ReturnType<typeof everythingWritten>>;

beforeAll(async () => {
  await seedPeople();
  [bernadette, gwilym, amara, ben, helena] = await browsersOf(
    "bernadette",
    "gwilym",
    "amara",
    "ben",
    "helena",
  );
}, 60_000);

beforeEach(async () => {
  await prisma.fellowshipPause.deleteMany({ where: { fellowId: "amara-year" } });
  await prisma.fellow.update({ where: { id: "amara-year" }, data: { endsOn: null } });
  before = await everythingWritten();
});

const year = "/fellows/amara-year";
const pause = (from: string, until = "", reason = "illness") =>
  bernadette.post(`${year}/pauses/new`, { reason, from, until });
const pauses = () =>
  prisma.fellowshipPause.findMany({
    where: { fellowId: "amara-year" },
    orderBy: { from: "asc" },
  });
const cohortEnd = async () =>
  (await prisma.cohort.findUniqueOrThrow({ where: { id: "twelfth-cohort" } })).endsOn;
const later = async (days: number) =>
  DateTime.fromJSDate(await cohortEnd(), { zone })
    .plus({ days })
    .toJSDate();
const endsOn = async () =>
  (await prisma.fellow.findUniqueOrThrow({ where: { id: "amara-year" } })).endsOn;
const dueOn = async (number: number) =>
  (
    await prisma.hostReview.findUniqueOrThrow({
      where: { fellowId_number: { fellowId: "amara-year", number } },
    })
  ).dueOn;

describe("a pause", () => {
  test("with a known end moves the year's end and what was to come, and nothing else", async () => {
    const due = { signed: await dueOn(1), waiting: await dueOn(2), open: await dueOn(3) };
    expect((await pause(typed(0), typed(21))).status).toBe(302);
    expect(await endsOn()).toEqual(await later(21));
    expect(await dueOn(1)).toEqual(due.signed);
    expect(await dueOn(2)).toEqual(due.waiting);
    const moved = DateTime.fromJSDate(due.open, { zone }).plus({ days: 21 }).toJSDate();
    expect(await dueOn(3)).toEqual(moved);
    expect(await everythingWritten()).toEqual(before);
    await bernadette.post(`${year}/pauses/${(await pauses())[0]?.id}/end`, { until: typed(1) });
    expect(await endsOn()).toEqual(await later(1));
    const back = DateTime.fromJSDate(due.open, { zone }).plus({ days: 1 }).toJSDate();
    expect(await dueOn(3)).toEqual(back);
  });

  test("that is open moves the year once the fellow is back", async () => {
    await pause(typed(-10));
    expect(await endsOn()).toBeNull();
    const [open] = await pauses();
    const answer = await bernadette.post(`${year}/pauses/${open?.id}/end`, { until: typed(0) });
    expect(answer).toMatchObject({ status: 302, location: year });
    expect(await endsOn()).toEqual(await later(10));
    expect((await pauses())[0]?.until).toEqual(at(0));
    expect((await bernadette.get(year)).page).toMatchObject({
      standing: "On the way",
      daysAway: 10,
    });
  });

  test.each([
    ["begins before the start", typed(-400), "", "from", "begins on"],
    ["begins after the end", typed(500), "", "from", "ends on"],
    ["ends before it begins", typed(5), typed(5), "until", "after the first day away"],
    ["has no day", "", "", "from", "Enter the first day away"],
    ["names a day that is none", "2026-02-31", "", "from", "real date"],
  ])("that %s is refused by name", async (_what, from, until, field, says) => {
    const answer = await pause(from, until);
    expect(answer.status).toBe(422);
    const { errors } = answer.action as { errors: Record<string, string[]> };
    expect(errors[field]?.[0]).toContain(says);
    expect(await pauses()).toEqual([]);
  });

  test("that meets another is refused, and one that touches it is not", async () => {
    await pause(typed(-20), typed(-10));
    expect((await pause(typed(-15), typed(-5))).status).toBe(422);
    expect((await pause(typed(-30))).status).toBe(422);
    expect((await pause(typed(-10), typed(-5))).status).toBe(302);
    expect(await pauses()).toHaveLength(2);
  });

  test("cannot be moved so that it meets the next", async () => {
    await pause(typed(-20), typed(-10));
    await pause(typed(-8), typed(-5));
    const [first] = await pauses();
    const end = `${year}/pauses/${first?.id}/end`;
    expect((await bernadette.post(end, { until: typed(-7) })).status).toBe(422);
    expect((await bernadette.post(end, { until: typed(-8) })).status).toBe(302);
    expect((await bernadette.get(`/fellows/ben-year/pauses/${first?.id}/end`)).status).toBe(404);
  });

  test("says why to the leads and the fellow alone", async () => {
    await pause(typed(-3), "", "parentalLeave");
    for (const browser of [bernadette, amara])
      expect(JSON.stringify((await browser.get(year)).page)).toContain("Parental leave");
    const { page } = await gwilym.get(year);
    expect(page).toMatchObject({ standing: "Paused" });
    expect(JSON.stringify(page)).not.toMatch(/parental/i);
    const list = (await helena.get("/progress")).page;
    expect(list).toMatchObject({
      fellows: expect.arrayContaining([
        expect.objectContaining({ id: "amara-year", isPaused: true }),
      ]),
    });
    expect(JSON.stringify(list)).not.toMatch(/parental/i);
  });

  test("keeps sponsor and fellow from being asked for anything", async () => {
    const asked = async (browser: Browser) => {
      const { tasks } = (await browser.get("/")).page as { tasks: { to: string }[] };
      return tasks.map(({ to }) => to).filter((to) => !to.startsWith("/shared"));
    };
    await prisma.hostReview.update({
      where: { fellowId_number: { fellowId: "amara-year", number: 3 } },
      data: { dueOn: at(5) },
    });
    const review = "/reviews/amara-review-3";
    expect(await asked(helena)).toContain(review);
    expect(await asked(amara)).toContain("/reviews/amara-review-2");
    await pause(typed(-1));
    expect(await asked(helena)).not.toContain(review);
    expect(await asked(amara)).toEqual([]);
  });

  test("is arranged by leads alone", async () => {
    const form = { reason: "illness", from: typed(0), until: "" };
    for (const browser of [gwilym, amara])
      expect((await browser.post(`${year}/pauses/new`, form)).status).toBe(403);
    for (const browser of [ben, helena])
      expect((await browser.post(`${year}/pauses/new`, form)).status).toBe(404);
    expect(await pauses()).toEqual([]);
  });
});

describe("a start", () => {
  const start = "/fellows/noor-year/start";

  test("is within the cohort's dates, once, and puts three reviews into the diary", async () => {
    const cohort = await prisma.cohort.findUniqueOrThrow({ where: { id: "thirteenth-cohort" } });
    expect((await bernadette.post(start, { on: typed(-30) })).status).toBe(422);
    const on = DateTime.fromJSDate(cohort.startsOn, { zone }).toISODate() ?? "";
    expect((await bernadette.post(start, { on })).status).toBe(302);
    const due = await prisma.hostReview.findMany({ where: { fellowId: "noor-year" } });
    expect(due.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
    expect((await bernadette.post(start, { on })).status).toBe(409);
    expect((await bernadette.get("/fellows/noor-year")).page).toMatchObject({
      history: [{ what: "Started" }],
    });
  });
});

describe("a deferral", () => {
  const defer = (id: string, changes: Record<string, string> = {}) =>
    bernadette.post(`/fellows/${id}/deferral`, {
      cohortId: "thirteenth-cohort",
      from: typed(0),
      host: "yes",
      sponsor: "yes",
      mentor: "yes",
      ...changes,
    });
  const inLater = (personId: string) =>
    prisma.fellow.findUnique({
      where: { cohortId_personId: { cohortId: "thirteenth-cohort", personId } },
      include: {
        challenge: true,
        placements: true,
        sponsorships: true,
        pairs: true,
        reviews: true,
        updates: true,
      },
    });

  test("begins a year in the later cohort, and leaves what was written with the old one", async () => {
    const own = await prisma.monthlyUpdate.count({ where: { fellowId: "daniel-year" } });
    const old = await prisma.fellow.findUniqueOrThrow({
      where: { id: "daniel-year" },
      include: { challenge: true, sponsorships: true, pairs: true },
    });
    const answer = await defer("daniel-year");
    const later = await inLater("daniel");
    expect(answer).toMatchObject({ status: 302, location: `/fellows/${later?.id}` });
    expect(later).toMatchObject({
      hostId: old.hostId,
      challenge: { title: old.challenge?.title },
      sponsorships: old.sponsorships.map(({ personId }) => ({ personId })),
      pairs: [{ kind: "mentor" }],
      reviews: [],
      updates: [],
    });
    expect(later?.placements).toHaveLength(1);
    expect(await everythingWritten()).toEqual({ ...before, placements: before.placements + 1 });
    expect(await prisma.monthlyUpdate.count({ where: { fellowId: "daniel-year" } })).toBe(own);
    expect(
      await prisma.fellowshipEnding.findUnique({ where: { fellowId: "daniel-year" } }),
    ).toMatchObject({ kind: "deferred", laterId: later?.id, byId: "bernadette" });
    expect((await bernadette.get("/fellows/daniel-year")).page).toMatchObject({
      standing: "Over",
      laterId: later?.id,
    });
    expect((await defer("daniel-year")).status).toBe(409);
  });

  test("takes along only what was chosen", async () => {
    await defer("priya-year", { host: "", sponsor: "", mentor: "" });
    expect(await inLater("priya")).toMatchObject({
      hostId: null,
      placements: [],
      sponsorships: [],
      pairs: [],
    });
  });

  test("to a cohort that they are in already is refused, and so is one to another programme's", async () => {
    await prisma.fellow.create({
      data: { personId: "tomasz", cohortId: "thirteenth-cohort" },
    });
    const answer = await defer("tomasz-year");
    expect(answer).toMatchObject({
      status: 409,
      action: {
        errors: { form: [expect.stringContaining("is in the Thirteenth cohort already")] },
      },
    });
    for (const cohortId of ["severn-first-cohort", "eleventh-cohort", "twelfth-cohort"])
      expect((await defer("leila-year", { cohortId })).status).toBe(409);
    expect(await prisma.fellowshipEnding.count({ where: { fellowId: "leila-year" } })).toBe(0);
  });
});

describe("an ending", () => {
  const end = (id: string, changes: Record<string, string> = {}) =>
    bernadette.post(`/fellows/${id}/ending`, {
      kind: "endedEarly",
      on: typed(-1),
      note: "A post at home",
      ...changes,
    });

  test("is within the year", async () => {
    for (const on of [typed(-400), typed(400), ""])
      expect((await end("grace-year", { on })).status).toBe(422);
    expect((await end("grace-year", { kind: "" })).status).toBe(422);
  });

  test("loses nothing: the fellow writes on, the host's people read what was written until then", async () => {
    expect((await end("grace-year")).status).toBe(302);
    expect(await everythingWritten()).toEqual(before);
    const [grace, catherine, ottoline] = await browsersOf("grace", "catherine", "ottoline");
    expect((await grace.get("/journal")).page).toMatchObject({ entries: { length: 3 } });
    expect((await grace.get("/journal/grace-bus/edit")).status).toBe(200);
    expect((await grace.post("/journal/new", { template: "free" })).status).toBe(302);
    expect((await catherine.get("/progress/grace-year")).page).toMatchObject({
      updates: { length: 5 },
    });
    expect((await ottoline.get("/shared")).status).toBe(200);
    expect((await gwilym.get("/fellows/grace-year")).page).toMatchObject({
      standing: "Over",
      history: expect.arrayContaining([expect.objectContaining({ what: "Ended early", more: "" })]),
    });
    for (const browser of [grace, bernadette])
      expect(JSON.stringify((await browser.get("/fellows/grace-year")).page)).toContain(
        "A post at home",
      );
    for (const act of ["placement", "start", "pauses/new", "ending", "deferral"])
      expect((await bernadette.get(`/fellows/grace-year/${act}`)).status, act).toBe(409);
  });
});
