import { DateTime } from "luxon";
import { beforeAll, describe, expect, test } from "vitest";
import { questionnaireId } from "../../../prisma/seed/reference.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let ruth: Browser, bernadette: Browser, amara: Browser, olwen: Browser, gethin: Browser;
let helena: Browser, dominic: Browser;

beforeAll(async () => {
  await seedPeople();
  [ruth, bernadette, amara, olwen, gethin, helena, dominic] = await browsersOf(
    "ruth",
    "bernadette",
    "amara",
    "olwen",
    "gethin",
    "helena",
    "dominic",
  );
}, 60_000);

const board = "/feedback-rounds/twelfth-round-2";
const day = (days: number) =>
  DateTime.now().setZone("Europe/London").plus({ days }).toFormat("yyyy-MM-dd");
const form = {
  questionnaireId,
  nominateBy: day(5),
  answerBy: day(20),
  debriefFrom: day(25),
  minimum: "4",
  gapThreshold: "1.5",
};

describe("setting a round up", () => {
  const path = "/cohorts/severn-first-cohort/feedback-rounds/new";

  test("makes a feedback for every fellow whose year goes on, once however often it is sent", async () => {
    await prisma.fellowshipEnding.create({
      data: { fellowId: "imran-year", kind: "endedEarly", on: new Date(), byId: "olwen" },
    });
    const sent = { ...form, number: "2" };
    const { location } = await gethin.post(path, sent);
    const id = location!.split("/").at(-1)!;
    expect(await gethin.post(path, sent)).toMatchObject({
      status: 409,
      action: { typed: { number: "3", minimum: "4" } },
    });
    const made = await prisma.feedback.findMany({ where: { roundId: id } });
    expect(made.map(({ fellowId }) => fellowId)).toEqual(["carys-year"]);
    await prisma.fellowshipEnding.delete({ where: { fellowId: "imran-year" } });
    expect((await gethin.post(`/feedback-rounds/${id}/joiners`)).status).toBe(302);
    expect((await gethin.post(`/feedback-rounds/${id}/joiners`)).status).toBe(302);
    expect(await prisma.feedback.count({ where: { roundId: id } })).toBe(2);
  });

  test("refuses days out of order, and who does not run the cohort", async () => {
    const turned = { ...form, number: "3", answerBy: form.nominateBy };
    expect(await gethin.post(path, turned)).toMatchObject({
      status: 422,
      action: { errors: { answerBy: [expect.any(String)] }, typed: turned },
    });
    for (const who of [ruth, bernadette, amara, helena])
      expect([403, 404]).toContain((await who.post(path, { ...form, number: "3" })).status);
  });

  test("takes the questionnaires of the programme and everybody's, not another's own", async () => {
    const { content } = await prisma.questionnaire.findUniqueOrThrow({
      where: { id: questionnaireId },
    });
    await prisma.questionnaire.create({
      data: {
        id: "ours",
        title: "Ours",
        version: "1",
        programmeId: "headroom-fellowship",
        content: content as object,
      },
    });
    const theirs = await gethin.post(path, { ...form, number: "3", questionnaireId: "ours" });
    expect(theirs).toMatchObject({ status: 422 });
    const choices = JSON.stringify((await olwen.get("/cohorts/severn-first-cohort/edit")).page);
    expect(choices).not.toContain('"ours"');
    expect((await olwen.get("/questionnaires/ours")).status).toBe(404);
  });
});

describe("changing a round", () => {
  const stored = () => prisma.feedbackRound.findUniqueOrThrow({ where: { id: "twelfth-round-2" } });

  test("once raters were asked only moves its days later", async () => {
    const { round } = (await ruth.get(`${board}/edit`)).page as { round: Record<string, string> };
    const earlier = { ...round, answerBy: day(3) };
    expect((await ruth.post(`${board}/edit`, earlier)).action).toMatchObject({
      errors: { answerBy: [expect.stringContaining("only move later")] },
    });
    const before = await stored();
    const later = { ...round, answerBy: day(15), debriefFrom: day(22) };
    expect((await ruth.post(`${board}/edit`, later)).status).toBe(302);
    expect((await stored()).answerBy > before.answerBy).toBe(true);
    expect((await amara.get(`${board}/edit`)).status).toBe(404);
  });

  test("is over once it has closed", async () => {
    await prisma.feedbackRound.update({
      where: { id: "twelfth-round-2" },
      data: { closingAt: new Date() },
    });
    expect((await ruth.get(`${board}/edit`)).status).toBe(409);
    expect((await ruth.post(`${board}/reminders`)).status).toBe(409);
    expect((await ruth.post(`${board}/joiners`)).status).toBe(409);
    expect((await amara.get("/feedback/amara-feedback/raters/new")).status).toBe(409);
    expect((await amara.get("/feedback/amara-feedback/self")).status).toBe(409);
    await prisma.feedbackRound.update({
      where: { id: "twelfth-round-2" },
      data: { closingAt: null },
    });
  });
});

describe("what shows of answers", () => {
  const pages: [() => Browser, string][] = [
    [() => amara, "/"],
    [() => amara, "/feedback"],
    [() => amara, "/feedback/amara-feedback"],
    [() => ruth, "/"],
    [() => ruth, "/feedback"],
    [() => ruth, board],
    [() => ruth, "/feedback/amara-feedback"],
    [() => ruth, "/cohorts/twelfth-cohort/feedback-rounds"],
    [() => bernadette, "/feedback"],
    [() => bernadette, board],
  ];

  /** Puts one answer in the place of another: nothing that a page gives may change by whose it is, or what it says. */
  test("is how many there are, never whose or what", async () => {
    const read = () => Promise.all(pages.map(async ([who, path]) => (await who().get(path)).page));
    const before = await read();
    const replied = await prisma.rater.findFirstOrThrow({
      where: { feedbackId: "amara-feedback", reply: { sentAt: { not: null } } },
    });
    const silent = await prisma.rater.findFirstOrThrow({
      where: { feedbackId: "amara-feedback", reply: null, group: replied.group },
    });
    await prisma.raterReply.delete({ where: { raterId: replied.id } });
    await prisma.raterReply.create({
      data: {
        raterId: silent.id,
        answers: [1],
        comments: ["A secret word"],
        sentAt: new Date(),
      },
    });
    expect(await read()).toEqual(before);
  });

  test("is one number for the fellow, a number a fellow for faculty, numbers alone for a lead", async () => {
    const own = (await amara.get("/feedback/amara-feedback")).page as Record<string, number>;
    expect(own).toMatchObject({ asked: 12, answered: expect.any(Number) });
    const seen = (await ruth.get(board)).page as { fellows: { id: string; answered: number }[] };
    expect(seen.fellows).toHaveLength(24);
    const amaras = seen.fellows.find(({ id }) => id === "amara-feedback");
    expect(amaras?.answered).toBe(own.answered);
    const led = (await bernadette.get(board)).page;
    expect(led).toMatchObject({ fellows: null, totals: { fellows: 24 } });
    expect(JSON.stringify(led)).not.toMatch(/Amara|Dominic|amara-feedback/);
    expect((await bernadette.get("/feedback/amara-feedback")).status).toBe(404);
    expect((await helena.get(board)).status).toBe(404);
    expect((await olwen.get(board)).status).toBe(404);
  });

  test("a reminder goes to the silent, once a day", async () => {
    const begun = new Date();
    const silent = await prisma.rater.count({
      where: {
        feedback: { roundId: "twelfth-round-2" },
        invitedAt: { not: null },
        OR: [{ reply: null }, { reply: { sentAt: null, declinedAt: null } }],
      },
    });
    expect((await amara.post(`${board}/reminders`)).status).toBe(404);
    expect((await ruth.post(`${board}/reminders`)).status).toBe(302);
    expect((await ruth.post(`${board}/reminders`)).status).toBe(302);
    const reminders = { template: "rater-invited", createdAt: { gte: begun } };
    expect(await prisma.message.count({ where: reminders })).toBe(silent);
  });
});

describe("about oneself", () => {
  const self = "/feedback/amara-feedback/self";
  const kept = () =>
    prisma.feedback.findUniqueOrThrow({
      where: { id: "amara-feedback" },
      select: { selfAnswers: true, selfAnsweredAt: true },
    });

  test("what is not answered differs from what one cannot say, and a whole form ends it", async () => {
    const { seen, asked } = (await amara.get(self)).page as {
      seen: string;
      asked: { count: number };
    };
    await amara.post(self, { seen, statement0: "5", statement1: "unable" });
    const { selfAnswers, selfAnsweredAt } = await kept();
    expect((selfAnswers as unknown[]).slice(0, 3)).toEqual([5, null, ""]);
    expect(selfAnsweredAt).toBeNull();
    const all = Object.fromEntries(
      Array.from({ length: asked.count }, (_, at) => [`statement${at}`, "3"]),
    );
    const late = await amara.post(self, { seen, ...all });
    expect(late.status).toBe(409);
    const { typed } = late.action as { typed: Record<string, string> };
    expect((await amara.post(self, { ...typed })).status).toBe(302);
    expect((await kept()).selfAnsweredAt).not.toBeNull();
  });

  test("is saved while it is filled in, field by field, for the fellow alone", async () => {
    const { seen } = (await amara.get(self)).page as { seen: string };
    const draft = { seen, fields: { statement2: "1" } };
    const { status } = await amara.postJson(`${self}/draft`, draft);
    expect(status).toBe(200);
    expect(((await kept()).selfAnswers as unknown[])[2]).toBe(1);
    const refused = await amara.postJson(`${self}/draft`, { seen, fields: { statement2: "6" } });
    expect(refused.status).toBe(422);
    for (const who of [ruth, dominic, bernadette])
      expect([403, 404]).toContain((await who.postJson(`${self}/draft`, draft)).status);
  });
});
