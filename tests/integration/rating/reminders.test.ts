import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inviteRaters, remindRaters } from "../../../app/rating/invite-raters.server.ts";
import { remindOfFeedback } from "../../../app/rating/remind-daily.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { seedPeople } from "../../support/database.ts";
import { addresses, day, inviteAll, makeRound, pathsMailed } from "../../support/made-round.ts";

beforeAll(seedPeople, 60_000);
beforeEach(async () => {
  await makeRound();
});

const invite = (id: string) => prisma.$transaction((tx) => inviteRaters(tx, id));
const remind = (now?: Date) => prisma.$transaction((tx) => remindRaters(tx, "round", now));
const mailed = async () =>
  (await prisma.message.findMany({ orderBy: { to: "asc" } })).map(({ to }) => to);
const rater = (id: string) => prisma.rater.findUniqueOrThrow({ where: { id } });
const reply = (raterId: string, more: object) =>
  prisma.raterReply.create({ data: { raterId, answers: [], comments: [], ...more } });

describe("an invitation", () => {
  test("goes to everybody named, once, with a link of which only the hash is kept", async () => {
    expect(await invite("amara-360")).toBe(3);
    expect(await invite("amara-360")).toBe(0);
    expect(await mailed()).toEqual(
      [addresses.nurse, addresses.porter, (await rater("amara-sponsor")).email].sort(),
    );
    const [path] = await pathsMailed(addresses.nurse);
    const token = path?.split("/")[2] ?? "";
    expect(token.length).toBeGreaterThanOrEqual(32);
    expect(JSON.stringify(await prisma.rater.findMany())).not.toContain(token);
    expect((await rater("ben-nurse")).invitedAt).toBeNull();
  });
});

describe("a reminder", () => {
  beforeEach(async () => {
    await inviteAll();
    await prisma.rater.updateMany({ data: { invitedAt: day(-10) } });
    await prisma.message.deleteMany();
  });

  test("goes to who has neither sent nor declined, with a new link, once a day", async () => {
    await reply("amara-nurse", { sentAt: new Date() });
    await reply("amara-porter", {});
    await reply("amara-sponsor", { declinedAt: new Date() });
    const before = await rater("amara-porter");
    expect(await remind()).toBe(2);
    expect(await mailed()).toEqual([addresses.nurse, addresses.porter]);
    expect((await rater("amara-porter")).linkHash).not.toBe(before.linkHash);
    expect(await remind()).toBe(0);
    expect(await remind(new Date(Date.now() + 24 * 3_600_000))).toBe(2);
  });

  test("goes to nobody once the round takes no answers, nor where names are not approved", async () => {
    expect(await remind(new Date(day(15).getTime() + 1))).toBe(0);
    await prisma.feedback.updateMany({ data: { approvedAt: null } });
    expect(await remind()).toBe(0);
    await prisma.feedback.updateMany({ data: { approvedAt: new Date() } });
    await prisma.feedbackRound.updateMany({ data: { closingAt: new Date() } });
    expect(await remind()).toBe(0);
  });

  test("goes by itself a week and two days before the last day, each once", async () => {
    const on = (days: number) => remindOfFeedback(new Date(day(days).getTime() + 3_600_000));
    expect(await on(6)).toBe(0);
    expect(await on(7)).toBe(4);
    expect(await on(8)).toBe(0);
    expect(await on(12)).toBe(4);
    expect(await on(13)).toBe(0);
    expect(await on(15)).toBe(0);
  });

  test("that was missed is caught up with, and leaves in peace who was asked since", async () => {
    await prisma.rater.update({ where: { id: "ben-nurse" }, data: { invitedAt: day(8) } });
    expect(await remindOfFeedback(new Date(day(9).getTime() + 3_600_000))).toBe(3);
  });
});
