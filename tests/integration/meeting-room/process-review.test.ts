import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { reviewQuestions } from "../../../app/meeting-room/review-questions.ts";
import type { Room } from "../../../app/meeting-room/room.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { clearRoom, moveTo } from "./opened.ts";

const meeting = "plane-8";
let marcus: Browser, ben: Browser, chloe: Browser, kwame: Browser, mei: Browser;

beforeAll(async () => {
  await seedPeople();
  [marcus, ben, chloe, kwame, mei] = await browsersOf("marcus", "ben", "chloe", "kwame", "mei");
}, 60_000);
beforeEach(async () => {
  await clearRoom(meeting);
  await moveTo(marcus, meeting, "processReview");
});

const scores = (score: number) =>
  Object.fromEntries(reviewQuestions.map(({ id }) => [id, String(score)]));
const give = (who: Browser, score: number) =>
  who.post(`/meetings/${meeting}/process-review`, scores(score));
const review = async (who: Browser) =>
  ((await who.get(`/meetings/${meeting}/room`)).page as Room).review;

describe("the process review", () => {
  test("says how many have answered while it goes on, and not what", async () => {
    for (const [who, score] of [
      [ben, 2],
      [chloe, 4],
      [kwame, 4],
    ] as const)
      expect((await give(who, score)).status).toBe(302);
    expect(await review(marcus)).toMatchObject({ answered: 3, hasAnswered: false, results: null });
    expect(await review(ben)).toMatchObject({ answered: 3, hasAnswered: true, results: null });
    await moveTo(marcus, meeting, "checkOut");
    const { results } = await review(mei);
    expect(results?.map(({ times }) => times)).toEqual(reviewQuestions.map(() => [0, 1, 0, 2, 0]));
  });

  test("with fewer than three answers is never shown", async () => {
    await give(ben, 1);
    await give(chloe, 5);
    for (const stage of ["checkOut", "closed"]) {
      await moveTo(marcus, meeting, stage);
      const page = JSON.stringify((await marcus.get(`/meetings/${meeting}/room`)).page);
      expect(JSON.parse(page)).toMatchObject({ review: { answered: 2, results: null } });
    }
  });

  test("whose scores were shown does not open again; one that was not does", async () => {
    await give(ben, 1);
    await moveTo(marcus, meeting, "checkOut");
    expect((await give(chloe, 3)).status).toBe(409);
    expect((await moveTo(marcus, meeting, "processReview")).status).toBe(302);
    await give(chloe, 3);
    await give(kwame, 3);
    await moveTo(marcus, meeting, "checkOut");
    const { status, problem } = await moveTo(marcus, meeting, "processReview");
    expect(status).toBe(409);
    expect(problem).toMatchObject({ message: expect.stringContaining("have been shown") });
    expect((await moveTo(marcus, meeting, "closed")).status).toBe(302);
    expect((await moveTo(marcus, meeting, "bids")).status).toBe(409);
  });

  test("counts each once, also when they send twice at the same time", async () => {
    const both = await Promise.all([give(ben, 5), give(ben, 5)]);
    expect(both.map(({ status }) => status).sort()).toEqual([302, 409]);
    expect((await give(ben, 1)).status).toBe(409);
    const counted = await prisma.processTally.aggregate({
      where: { meetingId: meeting },
      _sum: { times: true },
    });
    expect(counted._sum.times).toBe(reviewQuestions.length);
  });

  test("is for members, and wants every question answered", async () => {
    expect((await give(marcus, 5)).status).toBe(403);
    const { status, action } = await ben.post(`/meetings/${meeting}/process-review`, {
      listened: "3",
      asked: "6",
    });
    expect(status).toBe(422);
    expect(Object.keys((action as { errors: object }).errors).sort()).toEqual([
      "asked",
      "safe",
      "useful",
    ]);
  });

  test("keeps nothing by which a score could be traced to who gave it", async () => {
    for (const [who, score] of [
      [kwame, 1],
      [ben, 5],
      [chloe, 3],
    ] as const)
      await give(who, score);
    const columns = async (table: string) =>
      (
        await prisma.$queryRawUnsafe<{ name: string }[]>(
          `SELECT name FROM pragma_table_info('${table}')`,
        )
      ).map(({ name }) => name);
    expect(await columns("ProcessTally")).toEqual(["meetingId", "question", "score", "times"]);
    expect(await columns("ProcessGiver")).toEqual(["meetingId", "personId"]);
    // In the order in which they lie on the disk: every count there could be, not those that came first.
    const rows = await prisma.$queryRaw<{ question: string; score: bigint }[]>`
      SELECT question, score FROM ProcessTally WHERE meetingId = ${meeting} ORDER BY rowid`;
    expect(rows.map(({ question, score }) => `${question} ${score}`)).toEqual(
      reviewQuestions.flatMap(({ id }) => [1, 2, 3, 4, 5].map((score) => `${id} ${score}`)),
    );
  });
});
