import { beforeAll, expect, test } from "vitest";
import { settled } from "../../../app/server/afterwards.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { typedDay } from "../../../app/cohorts/days.server.ts";
import { questionnaireId } from "../../../prisma/seed/reference.ts";
import { type Browser, browserOf, browsersOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { everywhere, kindsFoundBy, wordsFoundBy } from "../../support/everywhere.ts";
import { deviceOf } from "../rating/raters-device.ts";
import { day } from "../../support/made-round.ts";

/*
 * A whole round as its people go through it: three fellows, each with ten raters, from the naming to what the fellow reads. Every
 * rater writes words that nobody else uses; then the fellow, faculty and the programme's lead open every page that there is.
 */
const fellows = ["amara", "ben", "dominic"];
/** Ten people whom each fellow names: those of the two smallest groups are too few to be shown, but for the sponsor's. */
const raters = [
  ["sponsor", 1],
  ["host-peers", 4],
  ["wider-team", 3],
  ["citizens", 2],
] as const;
const named = raters.flatMap(([group, count]) =>
  Array.from({ length: count }, (_rater, at) => ({
    group,
    email: `${group}-${at}@whole.example`,
    words: `Tessellated-${group}-${at}`,
  })),
);

let ruth: Browser, bernadette: Browser, roundPath: string;
const own: Record<string, Browser> = {};
const pathOf: Record<string, string> = {};
const of = (fellow: string) => own[fellow] as Browser;

beforeAll(async () => {
  await seedPeople();
  [ruth, bernadette] = await browsersOf("ruth", "bernadette");
  for (const fellow of fellows) own[fellow] = await browserOf(fellow);
}, 60_000);

const typed = (days: number) => typedDay(day(days), "Europe/London");

test("faculty set a round up, and fellows name their raters", async () => {
  const made = await ruth.post("/cohorts/twelfth-cohort/feedback-rounds/new", {
    questionnaireId,
    minimum: "3",
    gapThreshold: "1",
    number: "3",
    nominateBy: typed(1),
    answerBy: typed(7),
    debriefFrom: typed(8),
  });
  roundPath = made.location ?? "";
  expect(roundPath).toMatch(/^\/feedback-rounds\/./);
  const round = await prisma.feedbackRound.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
  for (const fellow of fellows) {
    const { id } = await prisma.feedback.findFirstOrThrow({
      where: { roundId: round.id, fellow: { personId: fellow } },
    });
    pathOf[fellow] = `/feedback/${id}`;
    for (const { group, email } of named)
      await of(fellow).post(`${pathOf[fellow]}/raters/new`, {
        by: "typing",
        name: `Rater ${email}`,
        email,
        group,
        how: "From work",
      });
    await of(fellow).post(`${pathOf[fellow]}/nominations`);
  }
  expect(await prisma.rater.count({ where: { feedback: { roundId: round.id } } })).toBe(30);
  expect(await prisma.message.count({ where: { to: { endsWith: "@whole.example" } } })).toBe(0);
});

test("faculty approve, and thirty are asked", async () => {
  for (const fellow of fellows) {
    const { page } = await ruth.get(`${pathOf[fellow]}/approval`);
    const { seen } = page as { seen: string };
    await ruth.post(`${pathOf[fellow]}/approval`, { seen });
  }
  const mails = await prisma.message.count({ where: { to: { endsWith: "@whole.example" } } });
  expect(mails).toBe(30);
});

test("raters answer for all three fellows from one list", async () => {
  for (const { email, words, group } of named) {
    const rater = await deviceOf(email);
    const asked = await prisma.rater.findMany({ where: { email } });
    expect(((await rater.get("/rating")).page as { requests: object[] }).requests).toHaveLength(3);
    for (const { id } of asked) {
      const answers = Object.fromEntries(
        Array.from({ length: 34 }, (_answer, at) => [
          `statement${at}`,
          group === "citizens" ? "1" : "4",
        ]),
      );
      const path = `/rating/${id}`;
      await rater.post(`${path}/answers`, {
        ...answers,
        comment0: words,
        comment1: "",
        comment2: "",
      });
      await rater.post(`${path}/sending`);
    }
  }
  const { page } = await ruth.get(roundPath);
  expect(page).toMatchObject({ totals: { asked: 30, answered: 30 } });
  expect((await of("amara").get(pathOf.amara ?? "")).page).toMatchObject({
    asked: 10,
    answered: 10,
  });
});

/** Every page of the round, and every other one. */
const everyPath = () => [
  roundPath,
  `${roundPath}/closure`,
  `${roundPath}/cohort-report`,
  ...Object.values(pathOf).flatMap((path) => [
    path,
    `${path}/self`,
    `${path}/approval`,
    `${path}/debrief`,
    `${path}/report`,
    `${path}/report.pdf`,
    `${path}/release`,
    `${path}/share`,
  ]),
  ...everywhere,
];
const findsAny = (person: Browser) => wordsFoundBy(person, everyPath(), /Tessellated/);
const wordsOf = (group: string) => new RegExp(`Tessellated-${group}`);

test("while it goes on nobody finds a rater’s words anywhere", async () => {
  for (const person of [of("amara"), ruth, bernadette]) expect(await findsAny(person)).toEqual([]);
}, 120_000);

test("it closes; the facilitator holds the debrief and releases the report", async () => {
  await ruth.post(`${roundPath}/closure`);
  await settled();
  const debrief = { facilitatorId: "ruth", date: typed(9), starts: "14:00", place: "Online" };
  await ruth.post(`${pathOf.amara}/debrief`, debrief);
  expect((await ruth.post(`${pathOf.amara}/release`)).location).toBe(pathOf.amara);
  expect((await of("amara").get(`${pathOf.amara}/report`)).status).toBe(200);
  const late = await prisma.rater.findFirstOrThrow({ where: { email: named[1]?.email } });
  expect((await send(`/rating/${late.id}/answers`, { form: { statement0: "1" } })).status).toBe(
    401,
  );
});

test("then the fellow finds the words of groups that are shown, and of no other; others find none", async () => {
  const report = `${pathOf.amara}/report`;
  const groups = ["host-peers", "wider-team", "sponsor", "citizens"];
  const words = Object.fromEntries(groups.map((group) => [group, wordsOf(group)]));
  expect(await kindsFoundBy(of("amara"), everyPath(), words)).toEqual({
    "host-peers": [report],
    "wider-team": [report],
    sponsor: [report],
    citizens: [],
  });
  expect(JSON.stringify((await of("amara").get(report)).page)).not.toContain("@whole.example");
  expect(await findsAny(bernadette)).toEqual([]);
  expect(await findsAny(ruth)).toEqual([report]);
}, 240_000);
