import { DateTime } from "luxon";
import { beforeAll, expect, test } from "vitest";
import { prisma, queriesSoFar } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let helena: Browser, desmond: Browser, gwilym: Browser;
const others = ["daniel-year", "chloe-year", "dominic-year"];

beforeAll(async () => {
  await seedPeople();
  await prisma.sponsorship.createMany({
    data: others.map((fellowId) => ({ fellowId, personId: "helena" })),
  });
  [helena, desmond, gwilym] = await browsersOf("helena", "desmond", "gwilym");
  const overdue = DateTime.utc().minus({ days: 3 }).toJSDate();
  const empty = { fellowId: "daniel-year" };
  await prisma.reviewSignature.deleteMany({ where: { review: empty } });
  await prisma.reviewAnswers.deleteMany({ where: { review: empty } });
  await prisma.hostReview.updateMany({
    where: { ...empty, number: 1 },
    data: { dueOn: overdue },
  });
}, 60_000);

type Listed = {
  id: string;
  review: { title: string; state: string; isOverdue: boolean } | null;
  mentorMet: string | null;
  requests: string | null;
  act: { to: string; text: string };
};
const listed = async (browser: Browser) =>
  ((await browser.get("/progress")).page as { fellows: Listed[] }).fellows;

test("a sponsor of six has one page: what is due, by whom, what is open, and one thing to do for each", async () => {
  await helena.get("/progress");
  const before = queriesSoFar();
  const fellows = await listed(helena);
  expect(queriesSoFar() - before).toBeLessThanOrEqual(6);
  expect(fellows).toHaveLength(6);
  const of = (id: string) => fellows.find((one) => one.id === id);
  expect(of("daniel-year")).toMatchObject({
    review: {
      title: expect.stringMatching(/^Host review 1, was due /),
      isOverdue: true,
      state: "To be written by the fellow and the sponsor",
    },
    act: { to: "/reviews/daniel-review-1/edit", text: "Write host review 1" },
  });
  expect(of("amara-year")).toMatchObject({
    review: { state: "Written by both. To be signed by the fellow" },
    mentorMet: "Yes, says the sponsor in review 2",
    requests: expect.stringMatching(/open/),
  });
});

test("others are told no word of a review that is not locked", async () => {
  const amara = (await listed(desmond)).find(({ id }) => id === "amara-year");
  expect(amara).toMatchObject({
    mentorMet: "Yes, says the sponsor in review 1",
    act: { to: "/progress/amara-year", text: "Read the progress" },
  });
});

test("the cohort's page shows faculty which reviews are overdue, and who is missing", async () => {
  const { page } = await gwilym.get("/cohorts/twelfth-cohort/fellows");
  const { fellows } = page as { fellows: { id: string; review: unknown }[] };
  expect(fellows.find(({ id }) => id === "daniel-year")?.review).toMatchObject({
    isOverdue: true,
    state: "To be written by the fellow and the sponsor",
  });
});
