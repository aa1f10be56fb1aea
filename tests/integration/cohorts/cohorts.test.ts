import { DateTime } from "luxon";
import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { frameworkId, questionnaireId } from "../../../prisma/seed/reference.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { actorNamed } from "../../support/people.ts";

let bernadette: Browser;
let olwen: Browser;
let gwilym: Browser;

const ours = "/programmes/headroom-fellowship/cohorts/new";
const london = "Europe/London";
const zoned = (date: Date, zone = london) => DateTime.fromJSDate(date, { zone });

beforeAll(async () => {
  await seedPeople();
  [bernadette, olwen, gwilym] = await browsersOf("bernadette", "olwen", "gwilym");
}, 60_000);

const typed = {
  name: "A cohort",
  startsOn: "2031-09-01",
  endsOn: "2032-08-31",
  zone: london,
  frameworkId,
  questionnaireId,
  keepFeedbackMonths: "6",
  keepJournalMonths: "12",
  keepLogsMonths: "0",
  askAlumniMonths: "24",
};
const cohortNamed = (name: string) => prisma.cohort.findFirstOrThrow({ where: { name } });
const refusal = (errors: object) => expect.objectContaining({ errors });

describe("a new cohort", () => {
  test("is offered as the next September to August, with what is usually kept", async () => {
    const { status, page } = await bernadette.get(ours);
    expect(status).toBe(200);
    expect(page).toMatchObject({
      programme: { name: "Headroom Fellowship" },
      source: null,
      cohort: {
        startsOn: expect.stringMatching(/^\d{4}-09-01$/),
        endsOn: expect.stringMatching(/^\d{4}-08-31$/),
        frameworkId,
        keepFeedbackMonths: 6,
        askAlumniMonths: 24,
      },
    });
  });

  test("belongs to the programme that it is made in, with days of its zone", async () => {
    const form = { ...typed, name: "Away", zone: "america/new york", questionnaireId: "" };
    const { status, location } = await bernadette.post(ours, form);
    const made = await cohortNamed("Away");
    expect({ status, location }).toEqual({ status: 302, location: `/cohorts/${made.id}` });
    expect(made).toMatchObject({
      programmeId: "headroom-fellowship",
      zone: "America/New_York",
      questionnaireId: null,
      startsOn: new Date("2031-09-01T04:00:00.000Z"),
      endsOn: new Date("2032-09-01T03:59:59.999Z"),
    });
  });

  test("is made once, however often its form is sent", async () => {
    const form = { ...typed, name: "Once" };
    expect((await bernadette.post(ours, form)).status).toBe(302);
    const again = await bernadette.post(ours, form);
    expect(again).toMatchObject({ status: 409, action: { typed: { name: "Once" } } });
    expect(await prisma.cohort.count({ where: { name: "Once" } })).toBe(1);
  });

  test("that is wrong is refused by field, and all that was typed is kept", async () => {
    const form = { ...typed, name: "Wrong", endsOn: "2031-08-01", keepLogsMonths: "ten" };
    const { status, action } = await bernadette.post(ours, form);
    expect({ status, action }).toMatchObject({ status: 422, action: { typed: form } });
    const dates = await bernadette.post(ours, { ...form, keepLogsMonths: "0" });
    expect(dates.action).toEqual(refusal({ endsOn: ["The last day must be after the first"] }));
    const framework = await bernadette.post(ours, { ...typed, frameworkId: "none" });
    expect(framework.action).toEqual(
      refusal({ frameworkId: ["Choose one of the competency frameworks"] }),
    );
    expect(await prisma.cohort.count({ where: { name: "Wrong" } })).toBe(0);
  });

  test("is made by the programme's own leads alone", async () => {
    for (const browser of [olwen, gwilym]) {
      expect((await browser.get(ours)).status).toBe(404);
      expect((await browser.post(ours, { ...typed, name: "Theirs" })).status).toBe(404);
    }
    expect(await prisma.cohort.count({ where: { name: "Theirs" } })).toBe(0);
  });
});

describe("a cohort copied to the next year", () => {
  const copying = `${ours}?from=twelfth-cohort`;

  test("is offered a year later, with those who might come along", async () => {
    const { page } = await bernadette.get(copying);
    const twelfth = await cohortNamed("Twelfth cohort");
    expect(page).toMatchObject({
      source: { name: "Twelfth cohort" },
      cohort: { name: "", startsOn: zoned(twelfth.startsOn).plus({ years: 1 }).toISODate() },
    });
    const { members } = (page as { source: { members: { personId: string }[] } }).source;
    expect(members.map(({ personId }) => personId)).toEqual(
      expect.arrayContaining(["ruth", "gwilym", "maureen", "colin"]),
    );
  });

  test("takes the plan and who was chosen; no fellow, no set, nothing that was written", async () => {
    const twelfth = await cohortNamed("Twelfth cohort");
    await prisma.milestone.deleteMany({ where: { cohortId: twelfth.id } });
    const induction = zoned(twelfth.startsOn).plus({ days: 10 }).startOf("day");
    await prisma.milestone.create({
      data: {
        cohortId: twelfth.id,
        title: "Induction",
        about: "Three days together",
        startsOn: induction.toJSDate(),
        endsOn: induction.plus({ days: 2 }).toJSDate(),
      },
    });
    await prisma.programmePerson.updateMany({
      where: { personId: "colin" },
      data: { leftAt: new Date() },
    });
    const start = zoned(twelfth.startsOn).plus({ years: 1 });
    const { status } = await bernadette.post(copying, {
      ...typed,
      name: "The year after",
      startsOn: start.toISODate() ?? "",
      endsOn: start.plus({ years: 1 }).minus({ days: 1 }).toISODate() ?? "",
      "member.faculty.gwilym": "yes",
      "member.citizen.maureen": "yes",
      "member.assessor.colin": "yes",
      "member.faculty.gethin": "yes",
      "member.citizen.ruth": "yes",
    });
    expect(status).toBe(302);
    const made = await prisma.cohort.findFirstOrThrow({
      where: { name: "The year after" },
      include: { milestones: true, members: true, fellows: true, sets: true },
    });
    expect(made.members.map(({ personId, role }) => `${personId} ${role}`).sort()).toEqual([
      "gwilym faculty",
      "maureen citizen",
    ]);
    expect(made).toMatchObject({ fellows: [], sets: [] });
    const [copy, ...more] = made.milestones;
    expect(more).toEqual([]);
    expect(copy).toMatchObject({ title: "Induction", about: "Three days together" });
    const from = zoned(copy?.startsOn as Date);
    expect(from.weekday).toBe(induction.weekday);
    expect(zoned(copy?.endsOn as Date).diff(from, "days").days).toBe(2);
    expect(Math.abs(from.diff(induction.plus({ years: 1 }), "days").days)).toBeLessThan(4);
    expect((await gwilym.get(`/cohorts/${made.id}`)).status).toBe(200);
    expect((await actorNamed("gwilym")).facultyOf).toEqual([made.id, twelfth.id]);
  });

  test("cannot be of another programme", async () => {
    const theirs = `${ours}?from=severn-first-cohort`;
    expect((await bernadette.get(theirs)).status).toBe(404);
    expect((await bernadette.post(theirs, { ...typed, name: "Severn’s" })).status).toBe(404);
    expect(await prisma.cohort.count({ where: { name: "Severn’s" } })).toBe(0);
  });
});

describe("a cohort's page", () => {
  const names = (page: unknown) => (page as { sets: { name: string }[] }).sets.map((s) => s.name);

  test("shows a lead and faculty every set, a fellow their own", async () => {
    const amara = await browserOf("amara");
    const all = names((await bernadette.get("/cohorts/twelfth-cohort")).page);
    expect(all).toContain("Plane");
    expect(names((await gwilym.get("/cohorts/twelfth-cohort")).page)).toEqual(all);
    const { page } = await amara.get("/cohorts/twelfth-cohort");
    expect(names(page)).toEqual(["Hawthorn"]);
    expect(page).toMatchObject({
      state: "running",
      fellows: 24,
      faculty: expect.arrayContaining(["Gwilym Rees", "Ruth Adeyemi"]),
      leads: ["Bernadette Osei"],
      may: { run: false, setUp: false },
    });
  });

  test.each(["helena", "desmond", "carys", "olwen", "gethin"])(
    "is not there for %s, who does not belong to it",
    async (who) => {
      expect((await (await browserOf(who)).get("/cohorts/twelfth-cohort")).status).toBe(404);
    },
  );

  test("names nobody of the other programme", async () => {
    const { page } = await (await browserOf("carys")).get("/cohorts/severn-first-cohort");
    expect(page).toMatchObject({ faculty: ["Gethin Pugh"], leads: ["Olwen Hughes"], fellows: 2 });
    expect(names(page)).toEqual(["Sabrina"]);
  });
});

describe("changing a cohort", () => {
  const path = "/cohorts/severn-first-cohort/edit";
  const form = async () => {
    const { page } = await olwen.get(path);
    const { cohort } = page as { cohort: Record<string, string | number | null> };
    return Object.fromEntries(Object.keys(typed).map((name) => [name, String(cohort[name] ?? "")]));
  };

  test("is for leads of its programme: faculty is refused, others do not find it", async () => {
    const [gethin, amara] = await browsersOf("gethin", "amara");
    const sent = await form();
    expect((await gethin.get(path)).status).toBe(403);
    expect((await gethin.post(path, sent)).status).toBe(403);
    for (const browser of [bernadette, amara]) {
      expect((await browser.get(path)).status).toBe(404);
      expect((await browser.post(path, sent)).status).toBe(404);
    }
  });

  test("that leaves milestones outside the year says which, and asks first", async () => {
    const sent = await form();
    const start = zoned(new Date((await cohortNamed("First cohort")).startsOn));
    await prisma.milestone.create({
      data: {
        cohortId: "severn-first-cohort",
        title: "Welcome day",
        startsOn: start.toJSDate(),
        endsOn: start.toJSDate(),
      },
    });
    const later = { ...sent, startsOn: start.plus({ days: 7 }).toISODate() ?? "" };
    const asked = await olwen.post(path, later);
    const [warning = ""] = (asked.action as { errors: { confirmed: string[] } }).errors.confirmed;
    expect(asked.status).toBe(422);
    expect(warning).toContain("Welcome day");
    expect(await form()).toEqual(sent);
    expect((await olwen.post(path, { ...later, confirmed: "something else" })).status).toBe(422);
    expect((await olwen.post(path, { ...later, confirmed: warning })).status).toBe(302);
    expect((await form()).startsOn).toBe(later.startsOn);
    await olwen.post(path, sent);
  });

  test("to another zone keeps the days of its milestones", async () => {
    const sent = await form();
    const before = await prisma.milestone.findFirstOrThrow({ where: { title: "Welcome day" } });
    expect((await olwen.post(path, { ...sent, zone: "Europe/Paris" })).status).toBe(302);
    const after = await prisma.milestone.findFirstOrThrow({ where: { title: "Welcome day" } });
    expect(after.id).toBe(before.id);
    expect(zoned(after.startsOn, "Europe/Paris").toISODate()).toBe(
      zoned(before.startsOn).toISODate(),
    );
    expect(zoned(after.startsOn, "Europe/Paris").hour).toBe(0);
    expect(await form()).toEqual({ ...sent, zone: "Europe/Paris" });
  });
});
