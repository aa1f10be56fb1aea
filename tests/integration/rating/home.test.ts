import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { feedbackRequests } from "../../../app/policy/raters.ts";
import { unansweredFeedback } from "../../../app/rating/asked-on-home.server.ts";
import { prisma, queriesSoFar } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { actorNamed } from "../../support/people.ts";
import { addresses, day, inviteAll, makeRound } from "../../support/made-round.ts";

let helena: Browser;

beforeAll(async () => {
  await seedPeople();
  helena = await browserOf("helena");
}, 60_000);
beforeEach(async () => {
  await makeRound();
  await inviteAll();
});

const tasks = async () => {
  const { page } = await helena.get("/");
  const all = (page as { tasks: { to: string; text: string; takes: string }[] }).tasks;
  return all.filter(({ to }) => to === "/rating");
};

describe("home", () => {
  test("has one task for all that is asked of somebody", async () => {
    expect(await tasks()).toMatchObject([
      { text: "Give feedback on Amara Okafor", takes: "about 12 minutes" },
    ]);
    const { email } = await prisma.person.findUniqueOrThrow({ where: { id: "helena" } });
    await prisma.rater.update({ where: { id: "ben-nurse" }, data: { email } });
    const before = queriesSoFar();
    expect(await tasks()).toMatchObject([
      { text: "Give feedback on 2 fellows", takes: "about 24 minutes" },
    ]);
    expect(queriesSoFar() - before).toBeLessThanOrEqual(6);
  });

  test.each([
    ["it was sent", () => answered({ sentAt: new Date() })],
    ["it was declined", () => answered({ declinedAt: new Date() })],
    [
      "the round closes",
      () => prisma.feedbackRound.updateMany({ data: { closingAt: new Date() } }),
    ],
    [
      "the last day is over",
      () => prisma.feedbackRound.updateMany({ data: { answerBy: day(-1) } }),
    ],
  ])("has none once %s", async (_why, make) => {
    await make();
    expect(await tasks()).toEqual([]);
  });
});

const answered = (more: object) =>
  prisma.raterReply.create({
    data: { raterId: "amara-sponsor", answers: [], comments: [], ...more },
  });

describe("reach and may agree, and the condition in SQL with both", () => {
  const states = [
    ["as it is", {}, {}],
    ["before anybody was written to", { invitedAt: null }, {}],
    ["without approval", {}, { approvedAt: null }],
  ] as const;

  test.each(states)("%s", async (_state, ofRater, ofFeedback) => {
    await prisma.rater.updateMany({ data: ofRater });
    await prisma.feedback.updateMany({ data: ofFeedback });
    const all = await prisma.rater.findMany({ include: { feedback: true } });
    const actor = await actorNamed("helena");
    for (const email of [addresses.nurse, addresses.porter, actor.email]) {
      const asked = { emails: [email] };
      const reached = await prisma.rater.findMany({
        where: feedbackRequests.reach(asked),
        select: { id: true },
        orderBy: { id: "asc" },
      });
      const may = all.filter((rater) => feedbackRequests.may.read(asked, rater));
      expect(reached.map(({ id }) => id)).toEqual(may.map(({ id }) => id).sort());
      const rows = await prisma.$queryRaw<{ id: string }[]>(
        unansweredFeedback({ ...actor, email }),
      );
      expect(rows.map(({ id }) => id).sort()).toEqual(reached.map(({ id }) => id));
    }
  });
});
