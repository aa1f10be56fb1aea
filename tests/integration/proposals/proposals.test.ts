import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let desmond: Browser, bernadette: Browser, ruth: Browser;
let id: string, path: string;

beforeAll(async () => {
  await seedPeople();
  [desmond, bernadette, ruth] = await browsersOf("desmond", "bernadette", "ruth");
  await prisma.hostLead.create({ data: { hostId: "northmere", personId: "alastair" } });
}, 60_000);

const words = {
  title: "Ready, and still here",
  cohortId: "thirteenth-cohort",
  problem: "People wait",
  affected: "Older people",
  earlier: "A lounge, which became a ward",
  whyNow: "Two teams become one",
  scale: "borough",
  kind: "wicked",
  sponsor: "Helena Marsh",
  mentorIsNamed: "yes",
};

beforeEach(async () => {
  const { location } = await desmond.post("/hosts/northmere/proposals/new", {
    ...words,
    title: `${words.title} ${Math.random()}`,
  });
  path = location ?? "";
  id = path.replace("/proposals/", "");
  await prisma.message.deleteMany();
});

const save = (browser: Browser, revision: number, changes = {}) =>
  browser.post(`${path}/edit`, { ...words, revision: String(revision), ...changes });
const submit = (revision = 1) => desmond.post(`${path}/submission`, { revision: String(revision) });
const decide = (decision: string, { reason = "", revision = 1, browser = bernadette } = {}) =>
  browser.post(`${path}/decision`, { decision, reason, revision: String(revision) });
const withdraw = (reason = "") => desmond.post(`${path}/withdrawal`, { reason });
const stored = () => prisma.proposal.findUniqueOrThrow({ where: { id }, include: { steps: true } });
const told = async () =>
  (await prisma.message.findMany({ orderBy: [{ template: "asc" }, { personId: "asc" }] })).map(
    ({ template, personId }) => [template, personId],
  );

test("a title alone is a draft, and sent twice it is one", async () => {
  const form = { title: "A beginning" };
  const first = await desmond.post("/hosts/northmere/proposals/new", form);
  const second = await desmond.post("/hosts/northmere/proposals/new", form);
  expect(first.status).toBe(302);
  expect(second.location).toBe(first.location);
  expect(await prisma.proposal.count({ where: form })).toBe(1);
  const { page } = await desmond.get(first.location ?? "");
  expect(page).toMatchObject({
    missing: { needed: expect.arrayContaining([{ field: "problem", says: expect.any(String) }]) },
    may: { write: true, decide: false },
  });
});

test("everything that is typed is kept, the day in the cohort's zone", async () => {
  const said = { sureness: "2", lookAgainOn: "2027-07-01", data: "Lists", mentorIsNamed: "" };
  expect((await save(desmond, 1, said)).status).toBe(302);
  expect(await stored()).toMatchObject({
    cohortId: "thirteenth-cohort",
    scale: "borough",
    kind: "wicked",
    sureness: 2,
    lookAgainOn: new Date("2027-06-30T23:00:00Z"),
    data: "Lists",
    mentorIsNamed: false,
    revision: 2,
    savedById: "desmond",
  });
  const { page } = await desmond.get(`${path}/edit`);
  expect(page).toMatchObject({ text: { lookAgainOn: "2027-07-01", sureness: 2 }, revision: 2 });
});

test("saving what is there already is no new revision", async () => {
  const { title } = await stored();
  await save(desmond, 1, { title });
  expect((await stored()).revision).toBe(1);
});

test("a save over another's says who made it and when, keeps the words, and may be sent again", async () => {
  await save(await browserOf("alastair"), 1, { problem: "Alastair's words" });
  const answer = await save(desmond, 1, { problem: "Desmond's words" });
  expect(answer).toMatchObject({
    status: 409,
    action: {
      isConflict: true,
      errors: { form: [expect.stringMatching(/^Alastair Quinn saved .* today at /)] },
      typed: { problem: "Desmond's words", revision: "2" },
    },
  });
  expect(await stored()).toMatchObject({ problem: "Alastair's words", revision: 2 });
  const { typed } = answer.action as { typed: Record<string, string> };
  expect((await desmond.post(`${path}/edit`, typed)).status).toBe(302);
  expect(await stored()).toMatchObject({ problem: "Desmond's words", revision: 3 });
});

test.each([
  ["no title", { title: " " }, "title"],
  ["a day that is none", { lookAgainOn: "2027-02-30" }, "lookAgainOn"],
  ["a cohort of another programme", { cohortId: "severn-first-cohort" }, "cohortId"],
  ["a size that is none", { scale: "planet" }, "scale"],
  ["sureness out of range", { sureness: "6" }, "sureness"],
  ["a text without end", { problem: "x".repeat(4001) }, "problem"],
])("%s is refused, and what was typed is kept", async (_what, changes, field) => {
  const answer = await save(desmond, 1, changes);
  expect(answer).toMatchObject({
    status: 422,
    action: { errors: { [field]: [expect.any(String)] }, typed: { ...words, ...changes } },
  });
  expect((await stored()).revision).toBe(1);
});

test("a draft goes forward, back for changes, forward again, and is approved and locked", async () => {
  expect((await submit()).status).toBe(302);
  expect(await told()).toEqual([["proposal-submitted", "bernadette"]]);
  expect((await save(desmond, 1, { problem: "Otherwise" })).status).toBe(409);

  await decide("changesAsked", { reason: "Who from the council?" });
  expect(await told()).toEqual([
    ["proposal-decided", "alastair"],
    ["proposal-decided", "desmond"],
    ["proposal-submitted", "bernadette"],
  ]);
  expect(JSON.stringify(await prisma.message.findMany())).not.toContain("council");

  await save(desmond, 1, { sponsor: "Helena Marsh, and Theo Markou of the council" });
  await submit(2);
  expect((await decide("approved", { revision: 2 })).status).toBe(302);
  expect((await stored()).state).toBe("approved");
  expect((await save(desmond, 2)).status).toBe(409);
  expect((await submit(2)).status).toBe(409);
  expect((await decide("declined", { reason: "No", revision: 2 })).status).toBe(409);
  const { page } = await desmond.get(path);
  const { discussion } = page as { discussion: { steps: unknown[] } };
  expect(discussion.steps).toMatchObject([
    { who: "Desmond Pryce", did: "began the draft" },
    { who: "Desmond Pryce", did: "sent it to the programme" },
    { who: "Bernadette Osei", did: "asked for changes", reason: "Who from the council?" },
    { who: "Desmond Pryce", did: "sent it to the programme" },
    { who: "Bernadette Osei", did: "approved it", reason: "" },
  ]);
});

test("what lacks something is not sent, and it says what", async () => {
  await save(desmond, 1, { earlier: "", kind: "" });
  const answer = await submit(2);
  expect(answer).toMatchObject({
    status: 409,
    action: { errors: { form: [expect.stringContaining("what has been tried")] } },
  });
  expect(await stored()).toMatchObject({ state: "draft", steps: [] });
});

test.each(["changesAsked", "declined"])("to answer with %s takes a reason", async (decision) => {
  await submit();
  const answer = await decide(decision, { reason: " " });
  expect(answer).toMatchObject({
    status: 422,
    action: { errors: { reason: [expect.any(String)] } },
  });
  expect((await stored()).state).toBe("submitted");
  expect((await decide(decision, { reason: "Since" })).status).toBe(302);
});

test("nobody decides on words that they have not seen, and what they typed stays", async () => {
  await submit();
  await withdraw();
  await save(desmond, 1, { problem: "Other words" });
  await submit(2);
  const answer = await decide("declined", { reason: "As I read it", revision: 1 });
  expect(answer).toMatchObject({
    status: 409,
    action: { typed: { reason: "As I read it", revision: "2" } },
  });
  expect((await stored()).state).toBe("submitted");
});

test("of two decisions at once, one stands", async () => {
  await prisma.programmeLead.create({
    data: { programmeId: "headroom-fellowship", personId: "hyejin" },
  });
  await submit();
  const answers = await Promise.all([
    decide("approved"),
    decide("declined", { reason: "No", browser: await browserOf("hyejin") }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
  expect((await stored()).steps).toHaveLength(2);
  await prisma.programmeLead.deleteMany({ where: { personId: "hyejin" } });
});

test("a page that was open when it was sent keeps what was typed", async () => {
  await submit();
  const answer = await save(desmond, 1, { problem: "Too late" });
  expect(answer).toMatchObject({
    status: 409,
    action: { typed: { problem: "Too late" } },
    page: { closed: expect.stringContaining("withdraw it first") },
  });
});

test("it is withdrawn while nobody is placed on it, and can be sent again", async () => {
  await submit();
  expect((await withdraw("Helena is on leave")).status).toBe(302);
  expect(await told()).toContainEqual(["proposal-withdrawn", "bernadette"]);
  expect((await withdraw()).status).toBe(409);
  expect((await submit()).status).toBe(302);
  expect((await stored()).state).toBe("submitted");
  const placed = await desmond.post("/proposals/northmere-breathless/withdrawal");
  expect(placed.status).toBe(409);
});

test("nobody decides on a proposal of their own host", async () => {
  await submit();
  await prisma.hostLead.create({ data: { hostId: "northmere", personId: "bernadette" } });
  expect((await decide("approved")).status).toBe(403);
  await prisma.hostLead.deleteMany({ where: { personId: "bernadette" } });
});

test("comments go to the other side, without their words, and the same twice is one", async () => {
  await ruth.post(`${path}/comments`, { text: "Who would be surprised?" });
  await ruth.post(`${path}/comments`, { text: "Who would be surprised?" });
  expect(await told()).toEqual([
    ["proposal-comment", "alastair"],
    ["proposal-comment", "desmond"],
  ]);
  expect(JSON.stringify(await prisma.message.findMany())).not.toContain("surprised");
  await prisma.message.deleteMany();
  await desmond.post(`${path}/comments`, { text: "The brokers" });
  expect(await told()).toEqual([
    ["proposal-comment", "bernadette"],
    ["proposal-comment", "ruth"],
  ]);
  const { page } = await bernadette.get(path);
  expect(page).toMatchObject({
    discussion: {
      comments: [
        { author: "Ruth Adeyemi", isHosts: false, text: "Who would be surprised?" },
        { author: "Desmond Pryce", isHosts: true, text: "The brokers" },
      ],
    },
  });
  expect((await ruth.post(`${path}/comments`, { text: "  " })).status).toBe(422);
});

test("the programme comments and decides, but writes nothing; faculty only comments", async () => {
  for (const browser of [bernadette, ruth]) {
    expect((await save(browser, 1)).status).toBe(403);
    expect((await browser.post(`${path}/submission`, { revision: "1" })).status).toBe(403);
    expect((await browser.post(`${path}/withdrawal`)).status).toBe(403);
  }
  await submit();
  expect((await decide("approved", { browser: ruth })).status).toBe(403);
  expect((await decide("approved", { browser: desmond })).status).toBe(403);
});

test("others see nothing of it, another programme least of all", async () => {
  for (const who of [
    "amara",
    "helena",
    "joyce",
    "precious",
    "colin",
    "maureen",
    "olwen",
    "gethin",
  ]) {
    const browser = await browserOf(who);
    for (const page of ["", "/edit", "/comments", "/submission", "/decision", "/withdrawal"])
      expect((await browser.get(path + page)).status, who + page).toBe(404);
    expect((await browser.post(`${path}/comments`, { text: "A word" })).status, who).toBe(404);
    const begun = await browser.post("/hosts/northmere/proposals/new", words);
    expect(begun.status, who).toBe(who === "helena" ? 403 : 404);
  }
  expect((await bernadette.get("/proposals/brackenhurst-weekends")).status).toBe(404);
});

test("a fellow who is placed on it and their sponsor read it without the coaching", async () => {
  for (const who of ["amara", "helena"]) {
    const browser = await browserOf(who);
    const { page } = await browser.get("/proposals/northmere-breathless");
    expect(page).toMatchObject({ discussion: null, placed: ["Amara Okafor"] });
    expect(JSON.stringify(page)).not.toContain("three of them");
    const comment = { text: "A word" };
    const answer = await browser.post("/proposals/northmere-breathless/comments", comment);
    expect(answer.status).toBe(403);
  }
  expect((await (await browserOf("dominic")).get("/proposals/northmere-breathless")).status).toBe(
    404,
  );
});

test("home names what waits: to mend, to decide, to read", async () => {
  const tasks = async (browser: Browser) =>
    ((await browser.get("/")).page as { tasks: { to: string }[] }).tasks.map(({ to }) => to);
  await ruth.post(`${path}/comments`, { text: "Who would be surprised?" });
  expect(await tasks(desmond)).toContain("/proposals/northmere-home-by-lunch");
  expect(await tasks(desmond)).toContain(`${path}#comments`);
  await desmond.post(`${path}/comments`, { text: "The brokers" });
  expect(await tasks(desmond)).not.toContain(`${path}#comments`);
  expect(await tasks(bernadette)).toContain(`${path}#comments`);
  expect(await tasks(bernadette)).toContain("/proposals/kelmore-handovers");
  await submit();
  await decide("declined", { reason: "Since" });
  expect(await tasks(bernadette)).not.toContain(path);
  const olwens = (await tasks(await browserOf("olwen"))).filter((to) => to.includes("/proposals/"));
  expect(olwens).toEqual(["/proposals/brackenhurst-weekends"]);
});
