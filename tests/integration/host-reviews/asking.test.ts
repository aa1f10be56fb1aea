import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askForReviews } from "../../../app/host-reviews/ask-daily.server.ts";
import { addMissingReviews } from "../../../app/host-reviews/missing-reviews.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

const now = DateTime.now().setZone("Europe/London").set({ hour: 12 });
const in_ = (days: number) => now.plus({ days }).toJSDate();
const id = "amara-review-3";
let amara: Browser, helena: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, helena] = await browsersOf("amara", "helena");
  await prisma.hostReview.updateMany({
    where: { NOT: { id } },
    data: { dueOn: in_(-400) },
  });
}, 60_000);
beforeEach(async () => {
  await prisma.reviewSignature.deleteMany({ where: { reviewId: id } });
  await prisma.reviewAnswers.deleteMany({ where: { reviewId: id } });
  await prisma.reviewAsked.deleteMany();
  await prisma.message.deleteMany();
  await prisma.hostReview.update({ where: { id }, data: { dueOn: in_(0), revision: 1 } });
});

const asked = async () => {
  const found = await prisma.message.findMany({ orderBy: [{ personId: "asc" }] });
  return found.map(({ personId, props }) => [personId, (props as { what: string }).what].join(" "));
};
const urlTo = async (personId: string) => {
  const found = await prisma.message.findFirstOrThrow({
    where: { personId },
    orderBy: { createdAt: "desc" },
  });
  return new URL((found.props as { url: string }).url).pathname;
};
const write = (browser: Browser, ready = "yes") =>
  browser.post(`/reviews/${id}/edit`, { revision: "1", ready, progress: "It goes on" });

describe("the daily job", () => {
  test("asks both sides two weeks before, on the day, and weekly, once each time", async () => {
    const runs: [days: number, sides: number][] = [
      ...([-15, 0] as const).map((days): [number, number] => [days, days === 0 ? 2 : 0]),
      ...([1, 6] as const).map((days): [number, number] => [days, 0]),
      ...([7, 14, 56] as const).map((days): [number, number] => [days, 2]),
      [63, 0],
    ];
    for (const [days, sides] of runs) expect(await askForReviews(in_(days)), `${days}`).toBe(sides);
    expect(await askForReviews(in_(56))).toBe(0);
  });

  test("asks the side that is missing alone, for words and then for the signature", async () => {
    await write(amara);
    await prisma.message.deleteMany();
    await prisma.reviewAsked.deleteMany();
    expect(await askForReviews(in_(0))).toBe(1);
    expect(await asked()).toEqual(["helena write"]);
    await write(helena);
    await amara.post(`/reviews/${id}/signature`, { revision: "3", agreed: "yes" });
    await prisma.message.deleteMany();
    await askForReviews(in_(7));
    expect(await asked()).toEqual(["helena sign"]);
  });

  test("asks for nothing while the fellow is away", async () => {
    const pause = await prisma.fellowshipPause.create({
      data: { fellowId: "amara-year", from: in_(-1), reason: "illness", byId: "bernadette" },
    });
    expect(await askForReviews(in_(0))).toBe(0);
    await prisma.fellowshipPause.delete({ where: { id: pause.id } });
  });

  test("says nothing in its emails of what was written", async () => {
    await write(amara);
    await askForReviews(in_(7));
    const mails = JSON.stringify(await prisma.message.findMany());
    expect(mails).not.toContain("It goes on");
  });
});

describe("the sponsor's link", () => {
  test("signs in once, straight to writing, and leads on from then on", async () => {
    await askForReviews(in_(0));
    expect(await urlTo("amara")).toBe(`/reviews/${id}`);
    const link = await urlTo("helena");
    expect((await send(link, {})).page).toMatchObject({ link: { fellow: "Amara Okafor" } });
    expect((await send(link, {})).status).toBe(200);

    const first = await send(link, { method: "POST" });
    expect(first).toMatchObject({ status: 302, location: `/reviews/${id}/edit` });
    const cookie = first.headers.get("set-cookie")?.split(";")[0];
    expect((await send(`/reviews/${id}/edit`, { cookie })).status).toBe(200);
    expect(await send(link, { cookie })).toMatchObject({ location: `/reviews/${id}` });

    const second = await send(link, { method: "POST" });
    expect(second).toMatchObject({ status: 302, location: link });
    expect(second.headers.get("set-cookie")).toBeNull();
    expect(await send(link, {})).toMatchObject({ status: 302, location: `/reviews/${id}` });
  });

  test("leads to the review once the sponsor's side is written", async () => {
    await askForReviews(in_(0));
    const link = await urlTo("helena");
    await write(helena);
    expect(await send(link, { method: "POST" })).toMatchObject({ location: `/reviews/${id}` });
  });

  test.each([
    ["has run out", () => prisma.reviewLink.updateMany({ data: { expiresAt: in_(-1) } })],
    ["was for a sponsor who is that no more", () => prisma.sponsorship.deleteMany()],
  ])("does not work when it %s", async (_why, change) => {
    const before = await prisma.sponsorship.findMany();
    await askForReviews(in_(0));
    const link = await urlTo("helena");
    await change();
    const answer = await send(link, { method: "POST" });
    expect(answer.headers.get("set-cookie")).toBeNull();
    await prisma.sponsorship.deleteMany();
    await prisma.sponsorship.createMany({ data: before });
  });

  test("does not work once the review is locked", async () => {
    await askForReviews(in_(0));
    const link = await urlTo("helena");
    await write(amara);
    await write(helena);
    for (const browser of [amara, helena])
      await browser.post(`/reviews/${id}/signature`, { revision: "3", agreed: "yes" });
    const answer = await send(link, { method: "POST" });
    expect(answer.headers.get("set-cookie")).toBeNull();
  });

  test("that is none says so", async () => {
    expect((await send("/review-links/none", {})).status).toBe(410);
    expect((await send("/review-links/none", { method: "POST" })).status).toBe(302);
  });
});

test("a year that runs without its reviews is given those that are still to come, once", async () => {
  const years = { fellowId: "daniel-year" };
  await prisma.reviewSignature.deleteMany({ where: { review: years } });
  await prisma.hostReview.deleteMany({ where: years });
  const added = await addMissingReviews();
  const found = await prisma.hostReview.findMany({ where: years, orderBy: { number: "asc" } });
  expect(added).toBeGreaterThanOrEqual(found.length);
  expect(found.map(({ number }) => number)).toContain(3);
  for (const { dueOn } of found) expect(dueOn.getTime()).toBeGreaterThan(Date.now());
  expect(await addMissingReviews()).toBe(0);
});
