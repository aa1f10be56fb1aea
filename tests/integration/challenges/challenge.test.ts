import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { showDay } from "../../../app/cohorts/wall-time.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, maureen: Browser, sanjay: Browser, helena: Browser, joyce: Browser;
let ruth: Browser, desmond: Browser, ben: Browser, bernadette: Browser, lakshmi: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, maureen, sanjay, helena, joyce] = await browsersOf(
    ...(["amara", "maureen", "sanjay", "helena", "joyce"] as const),
  );
  [ruth, desmond, ben, bernadette, lakshmi] = await browsersOf(
    ...(["ruth", "desmond", "ben", "bernadette", "lakshmi"] as const),
  );
}, 60_000);

const path = "/challenges/amara-challenge";
const mayOf = async (browser: Browser) => ((await browser.get(path)).page as { may: object }).may;
const leave = (people: string[], leftAt: Date | null) =>
  prisma.programmePerson.updateMany({
    where: { programmeId: "headroom-fellowship", personId: { in: people } },
    data: { leftAt },
  });
const today = new Date().toISOString().slice(0, 10);

describe("a challenge's page", () => {
  test("is read by who works on it, its host, the faculty and the lead, each with what they may do", async () => {
    expect(await mayOf(amara)).toEqual({ work: true, own: true, gather: true, setAim: true });
    expect(await mayOf(maureen)).toEqual({ work: true, own: false, gather: false, setAim: true });
    for (const browser of [sanjay, helena, joyce, desmond])
      expect(await mayOf(browser)).toEqual({
        work: false,
        own: false,
        gather: false,
        setAim: false,
      });
    for (const browser of [ruth, bernadette])
      expect(await mayOf(browser)).toEqual({
        work: false,
        own: false,
        gather: true,
        setAim: false,
      });
    for (const browser of [ben, lakshmi]) expect((await browser.get(path)).status).toBe(404);
  });

  test("is out of reach for who has left the programme", async () => {
    expect((await ben.get("/challenges/ben-challenge")).status).toBe(200);
    await leave(["ben"], new Date());
    expect((await ben.get("/challenges/ben-challenge")).status).toBe(404);
    await leave(["ben"], null);
  });

  test("names as its readers only who is with the programme still, and says who worked on it before", async () => {
    const named = async () =>
      (await ruth.get(path)).page as {
        fellows: { name: string; hasLeft: number }[];
        members: { name: string }[];
        readers: { part: string; name: string }[];
      };
    const before = await named();
    const gone = ["amara", "sanjay", "helena", "joyce", "gwilym"];
    await leave(gone, new Date());
    const after = await named();
    await leave(gone, null);
    expect(before.fellows).toMatchObject([{ name: "Amara Okafor", hasLeft: 0 }]);
    expect(after.fellows).toMatchObject([{ name: "Amara Okafor", hasLeft: 1 }]);
    const names = (people: { name: string }[]) => people.map(({ name }) => name);
    expect(names(before.members)).toContain("Sanjay Mistry");
    expect(names(after.members)).toEqual(["Maureen Clarke"]);
    const left = ["Helena Marsh", "Joyce Balogun", "Gwilym Rees"];
    expect(names(before.readers)).toEqual(expect.arrayContaining(left));
    expect(names(after.readers)).toEqual(
      names(before.readers).filter((name) => !left.includes(name)),
    );
  });

  test("says which parts hold something, and nothing of what is its fellows' alone", async () => {
    const begun = async (id: string) => {
      const { page } = await ruth.get(`/challenges/${id}`);
      return (page as { begun: string[] }).begun;
    };
    expect((await begun("amara-challenge")).sort()).toEqual([
      "co-production",
      "decisions",
      "drivers",
      "impact",
      "measures",
      "sustainability",
      "visits",
    ]);
    expect(await begun("ben-challenge")).toEqual([]);
  });

  test("tells where it stands and the way that it took, with stages that come again", async () => {
    const { page } = await helena.get(path);
    const { stages } = page as { stages: { stage: string; about: string }[] };
    expect(stages.map(({ stage }) => stage)).toEqual([
      "scope",
      "inquire",
      "makeSense",
      "prototype",
      "makeSense",
      "commit",
      "prototype",
    ]);
  });

  test("is written by fellow and citizen; whoever did not see the last change is told, and loses nothing", async () => {
    const { revision } = await prisma.challenge.findUniqueOrThrow({
      where: { id: "amara-challenge" },
    });
    const words = { title: "Who answers?", purpose: "For those at home", liveNow: "" };
    const seen = { ...words, revision: String(revision) };
    expect((await maureen.post(`${path}/edit`, seen)).status).toBe(302);
    const late = await amara.post(`${path}/edit`, { ...seen, purpose: "Mine" });
    expect(late).toMatchObject({
      status: 409,
      action: { typed: { purpose: "Mine", revision: String(revision + 1) } },
    });
    for (const browser of [sanjay, helena, ruth])
      expect((await browser.post(`${path}/edit`, seen)).status).toBe(403);
    expect((await ben.post(`${path}/edit`, seen)).status).toBe(404);
  });
});

describe("aims", () => {
  const aims = () => prisma.challengeAim.findMany({ where: { challengeId: "amara-challenge" } });

  test("a fourth live aim is refused and kept as typed; with one closed it is set", async () => {
    expect((await maureen.post(`${path}/aims/new`, { text: "A third" })).status).toBe(302);
    const fourth = await amara.post(`${path}/aims/new`, { text: "A fourth" });
    expect(fourth).toMatchObject({
      status: 409,
      action: {
        errors: { form: [expect.stringContaining("Three aims are live already")] },
        typed: { text: "A fourth" },
      },
    });
    const third = (await aims()).find(({ text }) => text === "A third");
    const closure = `${path}/aims/${third?.id}/closure`;
    const learned = { learned: "Not ours to do", revision: "1" };
    expect((await amara.post(closure, { ...learned, learned: " " })).status).toBe(422);
    expect((await amara.post(closure, learned)).status).toBe(302);
    expect((await amara.post(`${path}/aims/new`, { text: "A fourth" })).status).toBe(302);
    expect((await amara.get(path)).page).toMatchObject({
      closed: [{ learned: "Not ours to do" }, { id: "amara-aim-list" }],
      may: { setAim: false },
    });
  });

  test("set at the same time by several they are three at most", async () => {
    await prisma.challengeAim.deleteMany({ where: { challengeId: "ben-challenge" } });
    const tries = ["one", "two", "three", "four", "five"].map((text) =>
      ben.post("/challenges/ben-challenge/aims/new", { text }),
    );
    await Promise.all(tries);
    const where = { challengeId: "ben-challenge", closedAt: null };
    expect(await prisma.challengeAim.count({ where })).toBe(3);
  });

  test("once closed stay so, and what was learned is said in other words by who saw it last", async () => {
    const closure = `${path}/aims/amara-aim-list/closure`;
    const { page } = await maureen.get(closure);
    expect(page).toMatchObject({ isClosed: true, revision: 1 });
    const { closedAt } = (await aims()).find(({ id }) => id === "amara-aim-list") ?? {};
    const said = { learned: "Two diaries told us more", revision: "1" };
    for (const again of [said, said]) expect((await maureen.post(closure, again)).status).toBe(302);
    const late = await amara.post(closure, { ...said, learned: "Mine" });
    expect(late).toMatchObject({
      status: 409,
      action: { typed: { learned: "Mine", revision: "2" } },
    });
    expect((await helena.post(closure, { ...said, revision: "2" })).status).toBe(403);
    expect((await aims()).find(({ id }) => id === "amara-aim-list")).toMatchObject({
      learned: said.learned,
      revision: 2,
      closedAt,
    });
  });

  test("are changed by who saw them last", async () => {
    const edit = `${path}/aims/amara-aim-choose/edit`;
    expect((await amara.post(edit, { text: "They choose", revision: "1" })).status).toBe(302);
    expect((await maureen.post(edit, { text: "We choose", revision: "1" })).status).toBe(409);
    expect((await helena.post(edit, { text: "I choose", revision: "2" })).status).toBe(403);
    const elsewhere = "/challenges/ben-challenge/aims/amara-aim-choose/edit";
    expect((await ben.post(elsewhere, { text: "Mine", revision: "2" })).status).toBe(404);
  });
});

describe("coming to a stage", () => {
  const stage = {
    seen: "amara-stage-7",
    stage: "learn",
    about: "Two more practices",
    enteredOn: today,
  };
  const enter = (changes: object = {}, browser = amara) =>
    browser.post(`${path}/stages/new`, { ...stage, ...changes });

  test.each([
    ["no stage", { stage: "" }, "stage"],
    ["no words", { about: " " }, "about"],
    ["a day to come", { enteredOn: "2999-01-01" }, "enteredOn"],
    ["no day", { enteredOn: "31 June" }, "enteredOn"],
  ])("with %s is refused at its field", async (_what, changes, field) => {
    const answer = await enter(changes);
    expect(answer).toMatchObject({
      status: 422,
      action: { errors: { [field]: [expect.anything()] } },
    });
  });

  test("is a paragraph and a day; the same sent twice is one, and who did not see it is told", async () => {
    expect((await enter({ enteredOn: "2020-01-01" })).status).toBe(409);
    expect((await enter({}, maureen)).status).toBe(302);
    expect((await enter({}, maureen)).status).toBe(302);
    const where = { challengeId: "amara-challenge" };
    expect(await prisma.challengeStageEntry.count({ where })).toBe(8);
    const late = await enter({ stage: "inquire", about: "Back to asking" });
    const { typed } = late.action as { typed: Record<string, string> };
    expect(late.status).toBe(409);
    expect((await amara.post(`${path}/stages/new`, typed)).status).toBe(302);
    expect((await helena.get(`${path}/stages/new`)).status).toBe(403);
  });
});

describe("what was written at a stage", () => {
  const reword = (browser: Browser, id: string, about = "Without a name") =>
    browser.post(`${path}/stages/${id}/edit`, { about });
  const stored = (id: string) => prisma.challengeStageEntry.findUniqueOrThrow({ where: { id } });

  test("is put in other words by who wrote it alone; its stage and day stay", async () => {
    const before = await stored("amara-stage-3");
    expect((await reword(amara, "amara-stage-3", " ")).status).toBe(422);
    expect((await reword(amara, "amara-stage-3")).status).toBe(302);
    expect(await stored("amara-stage-3")).toEqual({ ...before, about: "Without a name" });
    for (const browser of [maureen, helena, sanjay, ruth])
      expect((await reword(browser, "amara-stage-3")).status).toBe(403);
    expect((await reword(amara, "amara-stage-6")).status).toBe(403);
    expect((await reword(maureen, "amara-stage-6")).status).toBe(302);
    expect((await reword(ben, "amara-stage-3")).status).toBe(404);
    const elsewhere = "/challenges/ben-challenge/stages/amara-stage-3/edit";
    expect((await ben.post(elsewhere, { about: "Mine" })).status).toBe(404);
    const { page } = await amara.get(path);
    const { stages } = page as { stages: { id: string; may: { reword: boolean } }[] };
    expect(stages.find(({ id }) => id === "amara-stage-3")?.may.reword).toBe(true);
    expect(stages.find(({ id }) => id === "amara-stage-6")?.may.reword).toBe(false);
  });
});

describe("who works on it", () => {
  beforeEach(() => prisma.message.deleteMany());
  const add = (changes: object, browser = amara) =>
    browser.post(`${path}/members/new`, { personId: "", email: "", role: "citizen", ...changes });
  const told = async () =>
    (await prisma.message.findMany()).map(({ personId, template, props }) => [
      personId,
      template,
      (props as { change: string }).change,
    ]);

  test("a citizen is added, told, reaches the page and writes it; taken off, they do not", async () => {
    expect((await add({ personId: "lakshmi" })).status).toBe(302);
    expect((await add({ personId: "lakshmi" })).status).toBe(302);
    expect(await told()).toEqual([["lakshmi", "challenge-role", "added"]]);
    expect(await mayOf(lakshmi)).toMatchObject({ work: true, gather: false });
    const member = await prisma.challengeMember.findFirstOrThrow({
      where: { personId: "lakshmi", until: null },
    });
    const removal = `${path}/members/${member.id}/removal`;
    expect((await maureen.post(removal, {})).status).toBe(403);
    expect((await ruth.post(removal, {})).status).toBe(302);
    expect((await lakshmi.get(path)).status).toBe(404);
    expect(await told()).toContainEqual(["lakshmi", "challenge-role", "removed"]);
    expect((await ruth.post(removal, {})).status).toBe(404);
  });

  test.each([
    ["nobody", {}, 422],
    ["half an address", { email: "tunde@" }, 422],
    ["somebody of elsewhere", { email: "olwen.hughes@example.org" }, 409],
    ["its own fellow", { email: "amara.okafor@example.org" }, 409],
    ["an analyst who is a citizen on it", { personId: "maureen", role: "analyst" }, 409],
    ["no part", { personId: "joe", role: "owner" }, 422],
  ])("%s is refused, and nobody is told", async (_what, changes, status) => {
    expect((await add(changes)).status).toBe(status);
    expect(await told()).toEqual([]);
  });
});

describe("a prototype", () => {
  const prototypes = `${path}/prototypes`;
  const plan = {
    question: "Who rings at night?",
    prediction: "Nobody",
    test: "",
    scale: "One ward",
    startsOn: today,
  };
  const outcome = { revision: "1", observed: "Nine", learned: "We were wrong", outcome: "abandon" };

  test("asks for the question and what is expected before anything else, and keeps what was typed", async () => {
    const answer = await amara.post(`${prototypes}/new`, {
      ...plan,
      prediction: "",
      startsOn: "x",
    });
    expect(answer).toMatchObject({
      status: 422,
      action: {
        errors: { prediction: [expect.anything()], startsOn: [expect.anything()] },
        typed: { question: plan.question, startsOn: "x" },
      },
    });
  });

  test("is planned once, and learned from", async () => {
    const location = (await maureen.post(`${prototypes}/new`, plan)).location ?? "";
    expect(await maureen.post(`${prototypes}/new`, plan)).toMatchObject({ location });
    const edit = { ...plan, revision: "1", prediction: "A few" };
    expect((await amara.post(`${location}/edit`, edit)).status).toBe(302);
    expect((await amara.post(`${location}/outcome`, outcome)).status).toBe(409);
    const seen = { ...outcome, revision: "2" };
    expect((await helena.post(`${location}/outcome`, seen)).status).toBe(403);
    expect((await amara.post(`${location}/outcome`, { ...seen, outcome: "" })).status).toBe(422);
    expect((await amara.post(`${location}/outcome`, seen)).status).toBe(302);
    expect((await helena.get(location)).page).toMatchObject({
      prediction: "A few",
      learned: "We were wrong",
      outcome: "Abandoned, and learned from",
    });
    const late = { ...plan, revision: "2", prediction: "Nine, of course" };
    expect(await amara.post(`${location}/edit`, late)).toMatchObject({
      status: 409,
      action: { typed: { prediction: "Nine, of course", revision: "3" } },
    });
    expect((await amara.get(path)).page).toMatchObject({
      prototypes: expect.arrayContaining([
        expect.objectContaining({
          learned: "We were wrong",
          outcome: "Abandoned, and learned from",
        }),
      ]),
    });
    expect((await ben.get(location)).status).toBe(404);
  });

  test("whose outcome is written down has its plan corrected, with the day of it before every reader", async () => {
    const named = { ...plan, question: "Who rings first?", test: "Two calls\nto Mr Ali Khan" };
    const location = (await amara.post(`${prototypes}/new`, named)).location ?? "";
    const edit = (changes: object) =>
      amara.post(`${location}/edit`, { ...named, test: "Two calls\r\nto Mr Ali Khan", ...changes });
    const read = async (browser: Browser) => (await browser.get(location)).page;
    expect((await edit({ revision: "1", scale: "Two wards" })).status).toBe(302);
    expect((await amara.post(`${location}/outcome`, { ...outcome, revision: "2" })).status).toBe(
      302,
    );
    expect((await edit({ revision: "3", scale: "Two wards" })).status).toBe(302);
    expect(await read(helena)).toMatchObject({ planCorrectedOn: null });
    const corrected = { scale: "Two wards", test: "Two calls" };
    expect((await helena.post(`${location}/edit`, { ...named, revision: "4" })).status).toBe(403);
    expect((await edit({ revision: "4", ...corrected })).status).toBe(302);
    const said = { planCorrectedOn: showDay(new Date(), "Europe/London") };
    for (const browser of [amara, helena, ruth, sanjay])
      expect(await read(browser)).toMatchObject({ ...said, test: "Two calls" });
    expect((await amara.get(`${location}/outcome`)).page).toMatchObject(said);
    expect((await edit({ revision: "5", ...corrected })).status).toBe(302);
    expect(await read(ruth)).toMatchObject(said);
  });
});

describe("a cohort's challenges", () => {
  const all = "/cohorts/twelfth-cohort/challenges";

  test("are listed by the fellows' names, with stage, last update and open requests, and patterns in words", async () => {
    const { page } = await ruth.get(all);
    const { challenges, patterns } = page as {
      challenges: { id: string; fellows: string[]; stage: string | null; requests: string[] }[];
      patterns: { byKind: string[] };
    };
    const names = challenges.map(({ fellows }) => fellows[0] ?? "");
    expect(names).toEqual([...names].sort());
    expect(challenges.find(({ id }) => id === "amara-challenge")).toMatchObject({
      lastUpdate: expect.any(String),
      requests: ["Asked 6 days ago, no reply yet; hoped for in 4 days"],
    });
    expect(patterns.byKind.join(" ")).toMatch(/Wicked: \w+/);
  });

  test("are faculty's and the lead's alone", async () => {
    expect((await bernadette.get(all)).status).toBe(200);
    expect((await amara.get(all)).status).toBe(403);
    expect((await helena.get(all)).status).toBe(404);
  });
});
