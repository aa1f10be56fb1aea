import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let gwilym: Browser, bernadette: Browser, amara: Browser, ben: Browser, ines: Browser;
let olwen: Browser;

beforeAll(async () => {
  await seedPeople();
  await prisma.mentorOffer.update({ where: { id: "ines-offer" }, data: { capacity: 7 } });
  [gwilym, bernadette, amara, ben, ines, olwen] = await browsersOf(
    "gwilym",
    "bernadette",
    "amara",
    "ben",
    "ines",
    "olwen",
  );
  // The first request reads every route of the app, which takes a busy machine long.
  await ben.get("/mentors");
}, 60_000);

const path = "/cohorts/twelfth-cohort/matching";
const waiting = ["ben-year", "luca-year", "oliver-year"];

type Shown = {
  fellows: {
    id: string;
    name: string;
    chosen: string;
    reasons: string[];
    choices: { id: string; text: string }[];
  }[];
};
const shown = async (query: string) => (await gwilym.get(`${path}?${query}`)).page as Shown;
const send = (pair: Record<string, string>, more: Record<string, string> = {}) =>
  gwilym.post(path, {
    kind: "coach",
    ...Object.fromEntries(Object.entries(pair).map(([id, offer]) => [`pair.${id}`, offer])),
    ...more,
  });
const coachOf = async (fellowId: string) =>
  (await prisma.pair.findFirst({ where: { fellowId, kind: "coach", endedAt: null } }))?.personId;

beforeEach(async () => {
  await prisma.message.deleteMany();
  await prisma.mentorRequest.deleteMany();
  const without = { fellowId: { in: waiting }, kind: "coach" as const };
  await prisma.pair.deleteMany({ where: { ...without, meetings: { none: {} } } });
  await prisma.pair.updateMany({ where: without, data: { endedAt: new Date() } });
});

describe("matching", () => {
  test("is for those who run the cohort", async () => {
    for (const browser of [gwilym, bernadette]) expect((await browser.get(path)).status).toBe(200);
    expect((await amara.get(path)).status).toBe(403);
    expect((await amara.post(path, { kind: "coach", "pair.ben-year": "ines-offer" })).status).toBe(
      403,
    );
    expect((await olwen.get(path)).status).toBe(404);
  });

  test("shows who has nobody, and proposes nothing unless it is asked to", async () => {
    const { fellows } = await shown("kind=coach");
    expect(fellows.map(({ id }) => id)).toEqual(waiting);
    expect(fellows.every(({ chosen }) => chosen === "")).toBe(true);
    expect((await shown("kind=mentor")).fellows).toEqual([]);
  });

  test("proposes with reasons, within everybody's room, and never two who have ended", async () => {
    const { fellows } = await shown("kind=coach&proposed=yes");
    const proposed = new Map(fellows.map(({ id, chosen }) => [id, chosen]));
    expect(proposed.get("oliver-year"), "Wen was his coach before").toBe("ines-offer");
    expect(proposed.get("ben-year")).toBe("wen-offer");
    for (const { reasons, choices, chosen } of fellows) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(choices.map(({ id }) => id)).toContain(chosen);
    }
    expect(await prisma.message.count()).toBe(0);
    expect(await coachOf("ben-year")).toBeUndefined();
  });

  test("reads of a fellow only what they let faculty read", async () => {
    const of = { personId_kind: { personId: "ben", kind: "interests" as const } };
    const reasonsOfBen = async () =>
      JSON.stringify((await shown("kind=coach")).fellows.find(({ id }) => id === "ben-year"));
    expect(await reasonsOfBen()).toMatch(/Both speak of.*running/);
    await prisma.profileField.update({ where: of, data: { readers: "nobody" } });
    expect(await reasonsOfBen()).not.toMatch(/running/);
    await prisma.profileField.update({ where: of, data: { readers: "cohort" } });
  });

  test("brings together whom faculty leaves in, tells both, and closes what a fellow had asked", async () => {
    await ben.post("/mentors/ines-offer/request", { kind: "coach", words: "A few words" });
    await prisma.message.deleteMany();
    const answer = await send({ "ben-year": "wen-offer", "luca-year": "", "oliver-year": "" });
    expect(answer.status).toBe(302);
    expect(await coachOf("ben-year")).toBe("wen");
    expect(await coachOf("luca-year")).toBeUndefined();
    const told = await prisma.message.findMany({ where: { template: "pair-begun" } });
    expect(told.map(({ personId }) => personId).sort()).toEqual(["ben", "wen"]);
    expect(await prisma.mentorRequest.findFirst()).toMatchObject({ answer: "lapsed" });
    const { id } = (await prisma.mentorRequest.findFirst())!;
    expect((await ines.post(`/mentor-requests/${id}/acceptance`)).status).toBe(409);
  });

  test("refuses more than somebody has room for, and writes none of it", async () => {
    const answer = await send({ "ben-year": "ines-offer", "luca-year": "ines-offer" });
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({
      errors: { form: ["Inês Carvalho has room for 1 more, and you chose 2."] },
      typed: { "pair.ben-year": "ines-offer" },
    });
    expect(await coachOf("ben-year")).toBeUndefined();
  });

  test("asks before it brings two together against whom something speaks", async () => {
    const again = await send({ "oliver-year": "wen-offer" });
    expect(again.status).toBe(422);
    const { errors } = again.action as { errors: { confirmed: string[] } };
    expect(errors.confirmed[0]).toMatch(/have ended their work together before/);
    expect(await coachOf("oliver-year")).toBeUndefined();
    const confirmed = errors.confirmed.join(" ");
    expect((await send({ "oliver-year": "wen-offer" }, { confirmed })).status).toBe(302);
    expect(await coachOf("oliver-year")).toBe("wen");
  });

  test("names a line manager, and who assesses the fellow's work", async () => {
    await prisma.lineManagement.create({ data: { managerId: "wen", reportId: "ben" } });
    const inCohort = { cohortId: "twelfth-cohort", personId: "wen", role: "assessor" as const };
    await prisma.cohortMember.create({ data: inCohort });
    const { action } = await send({ "ben-year": "wen-offer" });
    const said = JSON.stringify(action);
    expect(said).toMatch(/Wen Li: coach and assessor of Ben Cartwright/);
    expect(said).toMatch(/Wen Li: line manager of Ben Cartwright/);
    const proposed = (await shown("kind=coach&proposed=yes")).fellows;
    expect(proposed.find(({ id }) => id === "ben-year")?.chosen).not.toBe("wen-offer");
    await prisma.lineManagement.deleteMany({ where: { managerId: "wen" } });
    await prisma.cohortMember.deleteMany({ where: { personId: "wen" } });
  });

  test("takes no fellow of another cohort, and nobody who is paused", async () => {
    expect((await send({ "noor-year": "wen-offer" })).status).toBe(422);
    expect((await send({ "ben-year": "patrick-offer" })).status).toBe(422);
    expect((await send({})).status).toBe(422);
  });
});
