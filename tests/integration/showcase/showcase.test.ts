import { beforeAll, describe, expect, test } from "vitest";
import { prisma, queriesSoFar } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, ben: Browser, maureen: Browser, helena: Browser, ruth: Browser;
let lakshmi: Browser, bernadette: Browser, marguerite: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, ben, maureen, helena, ruth] = await browsersOf(
    ...(["amara", "ben", "maureen", "helena", "ruth"] as const),
  );
  [lakshmi, bernadette, marguerite] = await browsersOf(
    ...(["lakshmi", "bernadette", "marguerite"] as const),
  );
}, 60_000);

const entry = "/challenges/amara-challenge/showcase";
const own = "/cohorts/twelfth-cohort/showcase";
const words = { title: "Who answers?", tried: "A call", learned: "To ring", failed: "A list" };
const visit = (path = "/showcase/twelfth") => send(path, {});
type Shown = { title: string; challenges: { title: string; names: { name: string }[] }[] };
const titles = async (path?: string) =>
  ((await visit(path)).page as Shown).challenges.map(({ title }) => title);

describe("last year’s showcase", () => {
  test("is read by everybody, with the failures, and with the names of those alone who want that", async () => {
    const { status, page, headers } = await visit("/showcase/headroom-eleventh");
    expect(status).toBe(200);
    const { challenges } = page as Shown;
    expect(challenges.map(({ title, names }) => [title, names.map(({ name }) => name)])).toEqual([
      ["Feet that nobody looks at", ["Kofi Amponsah"]],
      ["Fourteen tablets, and one that is stopped", ["Ifan Prosser"]],
      ["The app that nobody opened", []],
      ["Three services, one front door", ["Eleni Georgiou"]],
    ]);
    expect(headers.get("cache-control")).toBe("public, max-age=60");
    const text = JSON.stringify(page);
    for (const secret of [
      "Marguerite",
      "Ravensbrook",
      "-challenge",
      "-year",
      "@example",
      "grow weaker while they do",
    ])
      expect(text).not.toContain(secret);
  });

  test("with somebody’s own header on it is kept by nobody", async () => {
    const { headers } = await amara.get("/showcase/headroom-eleventh");
    expect(headers.get("cache-control")).toBe("private, no-store");
  });

  test("a fellow who has left the programme takes their approval back, and it is gone at once", async () => {
    const path = "/challenges/marguerite-challenge/showcase";
    const key = { programmeId: "headroom-fellowship", personId: "marguerite" };
    await prisma.programmePerson.update({
      where: { programmeId_personId: key },
      data: { leftAt: new Date() },
    });
    expect((await marguerite.get("/challenges/marguerite-challenge")).status).toBe(404);
    expect((await marguerite.get(path)).page).toMatchObject({ may: { seeChallenge: false } });
    expect((await marguerite.post(`${path}/approval/withdrawal`)).status).toBe(302);
    expect(await titles("/showcase/headroom-eleventh")).not.toContain("The app that nobody opened");
  });
});

describe("what is public of a challenge", () => {
  test("is written by its fellows, and only theirs to approve", async () => {
    const written = { ...words, revision: "0" };
    for (const browser of [maureen, helena, ruth])
      expect((await browser.post(`${entry}/edit`, written)).status).toBe(403);
    expect((await ben.post(`${entry}/edit`, written)).status).toBe(404);
    expect((await amara.post(`${entry}/name`)).status).toBe(409);
    expect((await amara.post(`${entry}/edit`, { ...written, tried: "" })).action).toMatchObject({
      errors: { tried: [expect.anything()] },
      typed: { learned: "To ring" },
    });
    expect((await amara.post(`${entry}/edit`, written)).status).toBe(302);
    expect((await amara.post(`${entry}/edit`, written)).status).toBe(409);
    expect((await ruth.post(`${entry}/approval`, { revision: "1" })).status).toBe(403);
    for (const browser of [amara, maureen, helena, ruth])
      expect((await browser.get(entry)).page).toMatchObject({ may: { seeChallenge: true } });
  });

  test("is in no showcase before its fellow approves, and not before that is opened", async () => {
    const saved = { slug: "twelfth", title: "The twelfth", about: "" };
    expect((await amara.post(own, saved)).status).toBe(403);
    expect((await ruth.post(`${own}/opening`)).status).toBe(409);
    expect((await ruth.post(own, { ...saved, slug: "headroom-eleventh" })).action).toMatchObject({
      errors: { slug: [expect.stringContaining("Another showcase")] },
    });
    expect((await ruth.post(own, { ...saved, slug: "Not So" })).status).toBe(422);
    expect((await ruth.post(own, saved)).status).toBe(302);
    expect((await ruth.post(`${own}/opening`)).status).toBe(409);
    expect((await amara.post(`${entry}/approval`, { revision: "1" })).status).toBe(302);
    expect((await visit()).status).toBe(404);
    expect((await amara.post(`${own}/opening`)).status).toBe(403);
    expect((await ruth.post(`${own}/opening`)).status).toBe(302);
    expect(await titles()).toEqual(["Who answers?"]);
  });

  test("goes when its words change, and comes back when they are approved", async () => {
    expect(
      (await amara.post(`${entry}/edit`, { ...words, tried: "Two calls", revision: "1" })).status,
    ).toBe(302);
    expect(await titles()).toEqual([]);
    expect((await amara.post(`${entry}/approval`, { revision: "1" })).status).toBe(409);
    expect((await amara.post(`${entry}/approval`, { revision: "2" })).status).toBe(302);
    expect(await titles()).toEqual(["Who answers?"]);
  });

  test("needs each fellow of the challenge, but nobody who left early", async () => {
    const data = { challengeId: "amara-challenge" };
    const bens = { where: { id: "ben-year" } };
    await prisma.fellow.update({ ...bens, data });
    expect(await titles()).toEqual([]);
    expect((await ben.post(`${entry}/approval`, { revision: "2" })).status).toBe(302);
    expect(await titles()).toEqual(["Who answers?"]);
    await ben.post(`${entry}/approval/withdrawal`);
    expect(await titles()).toEqual([]);
    const ending = { kind: "endedEarly", on: new Date(), byId: "bernadette" } as const;
    await prisma.fellowshipEnding.create({ data: { fellowId: "ben-year", ...ending } });
    expect(await titles()).toEqual(["Who answers?"]);
    await prisma.fellowshipEnding.deleteMany({ where: { fellowId: "ben-year" } });
    await prisma.fellow.update({ ...bens, data: { challengeId: "ben-challenge" } });
  });

  test("names who worked on it, each by their own word, as long as it holds", async () => {
    const names = async () => ((await visit()).page as Shown).challenges[0]?.names;
    expect(await names()).toEqual([]);
    for (const browser of [amara, maureen, helena])
      expect((await browser.post(`${entry}/name`)).status).toBe(302);
    expect((await ruth.post(`${entry}/name`)).status).toBe(403);
    expect((await lakshmi.post(`${entry}/name`)).status).toBe(404);
    expect(await names()).toEqual([
      { name: "Amara Okafor", part: "fellow" },
      { name: "Helena Marsh", part: "sponsor" },
      { name: "Maureen Clarke", part: "citizen partner" },
    ]);
    await prisma.challengeMember.updateMany({
      where: { personId: "maureen" },
      data: { until: new Date() },
    });
    expect((await maureen.get("/challenges/amara-challenge")).status).toBe(404);
    expect((await maureen.post(`${entry}/name/removal`)).status).toBe(302);
    expect((await maureen.get(entry)).status).toBe(404);
    expect((await helena.post(`${entry}/name/removal`)).status).toBe(302);
    expect(await names()).toEqual([{ name: "Amara Okafor", part: "fellow" }]);
  });

  test("closed, it is found by nobody, from that moment on", async () => {
    expect((await ben.post(`${own}/closing`)).status).toBe(403);
    expect((await bernadette.post(`${own}/closing`)).status).toBe(302);
    expect([(await visit()).status, (await visit("/showcase/none")).status]).toEqual([404, 404]);
    expect((await amara.get(entry)).page).toMatchObject({ isApproved: true, slug: null });
  });
});

test("a showcase of thirty takes fewer than six queries, and the next page has the rest", async () => {
  const cohortId = "eleventh-cohort";
  for (let number = 1; number <= 30; number++) {
    const [challengeId, fellowId] = [`many-${number}`, `many-${number}-year`];
    const personId = `many-${number}-person`;
    await prisma.person.create({
      data: { id: personId, name: `Fellow ${number}`, email: `${personId}@example.org` },
    });
    await prisma.challenge.create({
      data: { id: challengeId, cohortId, hostId: "northmere", title: "One" },
    });
    await prisma.fellow.create({ data: { id: fellowId, personId, cohortId, challengeId } });
    await prisma.showcaseEntry.create({
      data: {
        challengeId,
        title: `Challenge ${String(number).padStart(2, "0")}`,
        tried: "A",
        learned: "B",
        failed: "C",
        approvals: { create: { fellowId, revision: 1 } },
        names: { create: { personId, part: "fellow" } },
      },
    });
  }
  await visit("/showcase/headroom-eleventh");
  const before = queriesSoFar();
  const { challenges } = (await visit("/showcase/headroom-eleventh")).page as Shown;
  expect(queriesSoFar() - before).toBeLessThan(6);
  expect(challenges).toHaveLength(30);
  expect(challenges[0]).toMatchObject({ title: "Challenge 01", names: [{ name: "Fellow 1" }] });
  expect(await titles("/showcase/headroom-eleventh?page=2")).toHaveLength(3);
}, 60_000);
