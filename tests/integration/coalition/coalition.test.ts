import { DateTime } from "luxon";
import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, maureen: Browser, daniel: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, maureen, daniel] = await browsersOf(...(["amara", "maureen", "daniel"] as const));
}, 60_000);

const map = "/challenges/amara-challenge/coalition";
const director = `${map}/amara-stakeholder-director`;
const inDays = (days: number) =>
  DateTime.now().setZone("Europe/London").plus({ days }).toFormat("yyyy-MM-dd");
const person = {
  role: "Porter, nights",
  name: "",
  interest: "A quiet lift",
  influence: "low",
  energy: "carrying",
  relationship: "",
};
type Map = { stakeholders: { id: string; role: string; number: number; next: object | null }[] };
const mapOf = async (browser: Browser) => (await browser.get(map)).page as Map;
const tasksOf = async (browser: Browser) =>
  ((await browser.get("/")).page as { tasks: { to: string; text: string; detail: string }[] })
    .tasks;

describe("the map", () => {
  test("holds who the challenge depends on, the most influential first, under one number in list and picture", async () => {
    const { stakeholders } = await mapOf(amara);
    expect(stakeholders.map(({ number }) => number)).toEqual(
      stakeholders.map((_one, at) => at + 1),
    );
    expect(stakeholders[0]?.role).toBe("Finance business partner");
    expect(stakeholders.at(-1)?.role).toBe("Call handlers, out of hours");
  });

  test("takes somebody by their role alone; sent twice they are one", async () => {
    const first = await amara.post(`${map}/new`, person);
    expect(first.status).toBe(302);
    expect((await amara.post(`${map}/new`, person)).location).toBe(first.location);
    expect((await amara.get(first.location!)).page).toMatchObject({ ...person, next: null });
  });

  test.each([
    ["no role", { role: " " }, "role"],
    ["no influence", { influence: "" }, "influence"],
    ["an energy that there is not", { energy: "furious" }, "energy"],
    ["too many words", { interest: "a".repeat(1001) }, "interest"],
  ])(
    "with %s it is refused at its field, and keeps what was typed",
    async (_what, wrong, field) => {
      expect(await amara.post(`${map}/new`, { ...person, ...wrong })).toMatchObject({
        status: 422,
        action: { errors: { [field]: [expect.anything()] }, typed: { ...person, ...wrong } },
      });
    },
  );

  test("is changed by who saw it last", async () => {
    const changed = { ...person, role: "Director of community services", revision: "1" };
    expect((await amara.post(`${director}/edit`, changed)).status).toBe(302);
    expect(await amara.post(`${director}/edit`, { ...changed, interest: "Mine" })).toMatchObject({
      status: 409,
      action: { typed: { interest: "Mine", revision: "2" } },
    });
  });

  test("holds so many and no more", async () => {
    const rows = Array.from({ length: 40 }, (_row, at) => ({
      challengeId: "ben-challenge",
      byId: "ben",
      role: `Role ${at}`,
      influence: "low" as const,
      energy: "undecided" as const,
    }));
    await prisma.stakeholder.createMany({ data: rows });
    const ben = await browserOf("ben");
    expect((await ben.post("/challenges/ben-challenge/coalition/new", person)).status).toBe(409);
  });

  test("loses somebody with their conversations", async () => {
    const site = `${map}/amara-stakeholder-site`;
    expect((await amara.post(`${site}/removal`)).status).toBe(302);
    expect((await amara.get(site)).status).toBe(404);
    const where = { stakeholderId: "amara-stakeholder-site" };
    expect(await prisma.stakeholderTalk.count({ where })).toBe(0);
  });
});

describe("the next conversation", () => {
  const plan = { personId: "amara", about: "The weekend", dueOn: inDays(1) };

  test("is had by a fellow of the challenge, by a day to come", async () => {
    const path = `${director}/conversation`;
    expect((await amara.post(path, { ...plan, personId: "maureen" })).status).toBe(409);
    expect((await amara.post(path, { ...plan, dueOn: inDays(-1) })).status).toBe(422);
    expect((await amara.post(path, plan)).status).toBe(302);
    expect((await amara.post(path, { ...plan, about: "Weekends" })).status).toBe(302);
    const where = { stakeholderId: "amara-stakeholder-director", doneAt: null };
    expect(await prisma.stakeholderTalk.findMany({ where })).toMatchObject([{ about: "Weekends" }]);
  });

  test("is not had by a fellow who has left the programme, nor does the map name them as an owner", async () => {
    const where = { id: "daniel-year" };
    const { challengeId } = await prisma.fellow.findUniqueOrThrow({ where });
    const programmeId_personId = { programmeId: "headroom-fellowship", personId: "daniel" };
    const leave = (leftAt: Date | null) =>
      prisma.programmePerson.update({ where: { programmeId_personId }, data: { leftAt } });
    const owners = async () => ((await amara.get(map)).page as { owners: string[] }).owners;
    await prisma.fellow.update({ where, data: { challengeId: "amara-challenge" } });
    expect(await owners()).toEqual(["Amara Okafor", "Daniel Fraser"]);
    await leave(new Date());
    expect(await owners()).toEqual(["Amara Okafor"]);
    const late = { ...plan, personId: "daniel" };
    expect((await amara.post(`${director}/conversation`, late)).status).toBe(409);
    await leave(null);
    await prisma.fellow.update({ where, data: { challengeId } });
  });

  test("comes up on the home of who has it once it is due, and of nobody else", async () => {
    const task = { to: director, text: expect.stringContaining("Director of community services") };
    expect(await tasksOf(amara)).toContainEqual(expect.objectContaining(task));
    for (const browser of [maureen, daniel])
      expect((await tasksOf(browser)).map(({ to }) => to)).not.toContain(director);
    const ward = `${map}/amara-stakeholder-ward`;
    await amara.post(`${ward}/conversation`, { ...plan, dueOn: inDays(30) });
    expect((await tasksOf(amara)).map(({ to }) => to)).not.toContain(ward);
  });

  test("is over with a line of what came of it; then there is none to write down", async () => {
    const path = `${director}/conversation/outcome`;
    expect((await amara.post(path, { outcome: " " })).status).toBe(422);
    expect((await amara.post(path, { outcome: "He comes on a Saturday" })).status).toBe(302);
    expect((await amara.get(director)).page).toMatchObject({
      next: null,
      earlier: [{ outcome: "He comes on a Saturday", who: "You" }],
    });
    expect((await amara.post(path, { outcome: "Again" })).status).toBe(409);
    expect((await tasksOf(amara)).map(({ to }) => to)).not.toContain(director);
  });
});

describe("nobody but the challenge's fellows", () => {
  // Citizen partner and analyst of this very challenge, sponsor, mentor, the host's lead, faculty, the programme's lead, a fellow.
  test.each([
    ...([
      "maureen",
      "sanjay",
      "helena",
      "joyce",
      "desmond",
      "ruth",
      "gwilym",
      "bernadette",
    ] as const),
    "daniel",
  ])("%s can do nothing to it, nor learn that it is there", async (who) => {
    const browser = await browserOf(who);
    for (const path of [map, `${map}/new`, director])
      expect((await browser.get(path)).status).toBe(404);
    expect((await browser.post(`${map}/new`, person)).status).toBe(404);
    expect((await browser.post(`${director}/removal`)).status).toBe(404);
  });

  test("nor do they find it through another challenge", async () => {
    const elsewhere = "/challenges/ben-challenge/coalition/amara-stakeholder-director";
    expect((await amara.get(elsewhere)).status).toBe(404);
  });

  test("the challenge's page leads them there, and nobody else", async () => {
    const owns = async (browser: Browser) =>
      ((await browser.get("/challenges/amara-challenge")).page as { may: { own: boolean } }).may
        .own;
    expect(await owns(amara)).toBe(true);
    expect(await owns(maureen)).toBe(false);
  });
});
