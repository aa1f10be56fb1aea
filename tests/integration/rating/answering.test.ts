import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { queriesSoFar, prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { addresses, day, inviteAll, makeRound } from "../../support/made-round.ts";
import { deviceOf, withCookie } from "./raters-device.ts";

let helena: Browser;
let nurse: ReturnType<typeof withCookie>;

beforeAll(async () => {
  await seedPeople();
  helena = await browserOf("helena");
}, 60_000);
beforeEach(async () => {
  await makeRound();
  await inviteAll();
  nurse = await deviceOf(addresses.nurse);
});

const reply = () => prisma.raterReply.findUnique({ where: { raterId: "amara-nurse" } });
const seen = async () => (await reply())?.savedAt.toISOString() ?? "";
const save = async (fields: Record<string, string>) =>
  nurse.post("/rating/amara-nurse/answers", { seen: await seen(), ...fields });
const closeRound = () => prisma.feedbackRound.updateMany({ data: { closingAt: new Date() } });

describe("what is asked", () => {
  test("is one list over all fellows, with how far each has got", async () => {
    await save({ statement0: "4" });
    const { page } = await nurse.get("/rating");
    expect(page).toMatchObject({
      requests: [
        { id: "amara-nurse", fellow: "Amara Okafor", state: "begun", minutes: 12 },
        { id: "ben-nurse", state: "new" },
      ],
    });
  });

  test("is there for who is signed in with the address, without a link", async () => {
    expect((await helena.get("/rating")).page).toMatchObject({
      requests: [{ id: "amara-sponsor" }],
    });
    expect((await helena.get("/rating/amara-sponsor")).page).toMatchObject({
      group: { title: "Sponsor or manager", anonymous: false },
    });
  });

  test("tells who is not in how to come in", async () => {
    expect((await send("/rating", {})).page).toBeNull();
    const { status, location } = await send("/rating/amara-nurse", {});
    expect([status, location]).toEqual([302, "/rating"]);
  });

  test.each(["/rating/amara-nurse", "/rating/amara-nurse/answers", "/rating/amara-nurse/sending"])(
    "is nobody else's: %s",
    async (path) => {
      expect((await helena.get(path)).status).toBe(404);
      expect((await helena.post(path)).status).toBeGreaterThanOrEqual(404);
      expect((await (await browserOf("amara")).get(path)).status).toBe(404);
      expect((await (await browserOf("ruth")).get(path)).status).toBe(404);
    },
  );

  test("is not there before somebody was written to, nor where approval was taken back", async () => {
    await prisma.rater.updateMany({ where: { id: "amara-nurse" }, data: { invitedAt: null } });
    expect((await nurse.get("/rating/amara-nurse")).status).toBe(404);
    await prisma.feedback.updateMany({ data: { approvedAt: null } });
    expect((await nurse.get("/rating")).page).toEqual({ requests: [] });
  });

  test("is read by few queries", async () => {
    for (const path of ["", "/amara-nurse", "/amara-nurse/answers", "/amara-nurse/sending"]) {
      const before = queriesSoFar();
      await nurse.get(`/rating${path}`);
      expect(queriesSoFar() - before, path).toBeLessThanOrEqual(4);
    }
  });
});

describe("answers", () => {
  test("are kept by statement, told apart from those not given and those that cannot be", async () => {
    const { status, location } = await save({
      statement0: "4",
      statement2: "unable",
      comment1: " Ask sooner ",
    });
    expect([status, location]).toEqual([302, "/rating/amara-nurse/sending"]);
    const kept = await reply();
    expect((kept?.answers as unknown[] | undefined)?.slice(0, 4)).toEqual([4, "", null, ""]);
    expect(kept?.answers).toHaveLength(34);
    expect(kept?.comments).toEqual(["", "Ask sooner", ""]);
    expect(kept?.sentAt).toBeNull();
    expect((await nurse.get("/rating/amara-nurse/sending")).page).toMatchObject({
      answered: 2,
      comments: 1,
    });
  });

  test("are added to by what is saved later", async () => {
    await save({ statement0: "4" });
    await save({ statement1: "2" });
    expect(((await reply())?.answers as unknown[] | undefined)?.slice(0, 2)).toEqual([4, 2]);
  });

  test.each([
    ["out of scale", { statement0: "6" }, "statement0", "statement 1"],
    ["of no number", { statement0: "often" }, "statement0", "statement 1"],
    ["of 100,000 characters", { comment0: "word ".repeat(20_000) }, "comment0", "4,000"],
    ["to a statement that is not asked", { statement34: "3" }, "form", "not asked here"],
  ])("%s are refused, and nothing is lost", async (_what, wrong, field, message) => {
    const answer = await save({ comment2: "A good moment", ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({
      errors: { [field]: [expect.stringContaining(message)] },
      typed: { comment2: "A good moment", ...wrong },
    });
    expect(await reply()).toBeNull();
  });

  test("saved elsewhere meanwhile are not overwritten unseen", async () => {
    await save({ comment0: "From the phone", statement0: "5" });
    const stale = { seen: "", comment0: "From the laptop", statement1: "3" };
    const first = await nurse.post("/rating/amara-nurse/answers", stale);
    expect(first.status).toBe(409);
    const { typed } = first.action as { typed: Record<string, string> };
    expect(typed).toMatchObject({ comment0: "From the laptop", seen: await seen() });
    expect((await nurse.post("/rating/amara-nurse/answers", typed)).status).toBe(302);
    expect((await reply())?.comments).toEqual(["From the laptop", "", ""]);
    expect(((await reply())?.answers as unknown[] | undefined)?.slice(0, 2)).toEqual([5, 3]);
  });

  test("that come once this device is out come back, to be sent again", async () => {
    const answer = await send("/rating/amara-nurse/answers", { form: { comment0: "Words" } });
    expect(answer.status).toBe(401);
    expect(answer.problem).toMatchObject({
      signedOut: { typed: [["comment0", "Words"]], byLink: true },
    });
  });
});

describe("while it is filled in", () => {
  const draft = async (fields: object, on?: string) =>
    nurse.postJson("/rating/amara-nurse/draft", { seen: on ?? (await seen()), fields });

  test("what changed is saved, and nothing else", async () => {
    await save({ statement0: "4", comment0: "One" });
    const { status, text } = await draft({ statement1: "unable" });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ isElsewhere: false, seen: await seen() });
    await draft({ comment0: "" });
    expect(((await reply())?.answers as unknown[] | undefined)?.slice(0, 3)).toEqual([4, null, ""]);
    expect((await reply())?.comments).toEqual(["", "", ""]);
  });

  test("a page that has not seen what was saved elsewhere is told so", async () => {
    await save({ statement0: "4" });
    expect(JSON.parse((await draft({ statement1: "2" }, "")).text)).toMatchObject({
      isElsewhere: true,
      seen: "",
    });
  });

  test("what cannot be taken is refused in words", async () => {
    expect((await draft({ statement0: "9" })).status).toBe(422);
    expect((await draft({ comment0: "x".repeat(4001) })).text).toContain("4,000");
    expect((await draft({ other: "9" })).status).toBe(422);
    expect((await nurse.postJson("/rating/amara-nurse/draft", "none")).status).toBe(422);
    expect((await send("/rating/amara-nurse/draft", { json: {} })).status).toBe(401);
    expect(
      (await helena.postJson("/rating/amara-nurse/draft", { seen: "", fields: {} })).status,
    ).toBe(404);
    await closeRound();
    const late = await draft({ statement0: "3" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Thank you");
    expect(await reply()).toBeNull();
  });
});

describe("sending", () => {
  const sendIt = () => nurse.post("/rating/amara-nurse/sending");

  test("counts, can be done twice, and leaves answers to be changed", async () => {
    await save({ statement0: "4" });
    expect((await sendIt()).location).toBe("/rating/amara-nurse");
    const sent = (await reply())?.sentAt;
    expect(sent).not.toBeNull();
    expect((await sendIt()).status).toBe(302);
    expect((await save({ statement0: "2" })).location).toBe("/rating/amara-nurse");
    expect(await reply()).toMatchObject({ sentAt: sent });
    expect(((await reply())?.answers as unknown[] | undefined)?.[0]).toBe(2);
    expect((await nurse.get("/rating/amara-nurse")).page).toMatchObject({ state: "sent" });
  });

  test("names the statements that have no answer, and needs none of them", async () => {
    await save(Object.fromEntries(Array.from({ length: 33 }, (_, at) => [`statement${at}`, "3"])));
    expect((await nurse.get("/rating/amara-nurse/sending")).page).toMatchObject({
      answered: 33,
      unanswered: [{ number: 33, text: "prepares work to outlast them" }],
    });
    expect((await sendIt()).status).toBe(302);
  });

  test("needs something to send", async () => {
    expect((await sendIt()).status).toBe(409);
    await nurse.post("/rating/amara-nurse/refusal");
    expect((await sendIt()).status).toBe(409);
  });
});

describe("declining", () => {
  test("takes what was sent out of the count, and can be taken back", async () => {
    await save({ statement0: "4" });
    await nurse.post("/rating/amara-nurse/sending");
    expect((await nurse.post("/rating/amara-nurse/refusal")).status).toBe(302);
    expect((await nurse.post("/rating/amara-nurse/refusal")).status).toBe(302);
    expect(await reply()).toMatchObject({ sentAt: null, declinedAt: expect.any(Date) });
    expect((await nurse.post("/rating/amara-nurse/return")).status).toBe(302);
    expect(await reply()).toMatchObject({ sentAt: null, declinedAt: null });
    expect((await nurse.get("/rating/amara-nurse")).page).toMatchObject({
      state: "begun",
      answered: 1,
    });
  });
});

describe("once the round takes no answers", () => {
  test.each([
    ["its close has begun", closeRound],
    [
      "its last day is over",
      () => prisma.feedbackRound.updateMany({ data: { answerBy: day(-1) } }),
    ],
  ])("nothing is taken, because %s; what was typed stays", async (_why, over) => {
    await save({ comment0: "In time" });
    await over();
    const late = await save({ comment0: "Too late to say so" });
    expect(late.status).toBe(409);
    expect(late.action).toMatchObject({
      errors: { form: [expect.stringContaining("Thank you")] },
      typed: { comment0: "Too late to say so" },
    });
    expect((await nurse.get("/rating/amara-nurse/answers")).page).toMatchObject({ asked: null });
    for (const act of ["sending", "refusal", "return"])
      expect((await nurse.post(`/rating/amara-nurse/${act}`)).status, act).toBe(409);
    expect((await reply())?.comments).toEqual(["In time", "", ""]);
    expect((await nurse.get("/rating")).page).toEqual({ requests: [] });
  });

  test("its last day is a whole one", async () => {
    await prisma.feedbackRound.updateMany({ data: { answerBy: day(0) } });
    expect((await save({ statement0: "3" })).status).toBe(302);
  });
});
