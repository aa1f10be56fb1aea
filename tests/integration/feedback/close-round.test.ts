import { existsSync, readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { closeDueRounds } from "../../../app/feedback/close-round.server.ts";
import { makeReports } from "../../../app/feedback/make-reports.server.ts";
import { settled } from "../../../app/server/afterwards.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { databaseFile } from "../../../app/server/database/settings.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { makeRound, times } from "../../support/made-feedback.ts";

let amara: Browser, ruth: Browser, bernadette: Browser;

beforeEach(async () => {
  await seedPeople();
  [amara, ruth, bernadette] = await browsersOf("amara", "ruth", "bernadette");
}, 60_000);

const answers = [
  ...times(4, "host-peers", 4, "SAID-BY-A-PEER"),
  ...times(2, "citizens", 1, "SAID-BY-A-CITIZEN"),
  { group: "sponsor", value: 5, says: "SAID-BY-THE-SPONSOR" },
  { group: "host-peers", value: 2, says: "NEVER-SENT", sends: false },
];

async function close(round: { id: string }) {
  await prisma.feedbackRound.update({ where: { id: round.id }, data: { closingAt: new Date() } });
  await makeReports(round.id);
}

const repliesOf = ({ id }: { id: string }) =>
  prisma.raterReply.count({ where: { rater: { feedback: { roundId: id } } } });

/** Everything that the database's files hold, as text. */
function wholeFile() {
  const file = databaseFile(process.env.DATABASE_URL ?? "");
  return [file, `${file}-wal`]
    .filter((part) => existsSync(part))
    .map((part) => readFileSync(part).toString("latin1"))
    .join("\n");
}

test("after the close nothing in the database leads from an answer to a rater", async () => {
  const round = await makeRound({ amara: answers, ben: times(3, "wider-team", 2, "ON-BEN") });
  const stored = "4,4,4,4,4,4";
  for (const words of ["NEVER-SENT", "SAID-BY-A-CITIZEN", stored])
    expect(wholeFile()).toContain(words);
  await close(round);

  expect(await repliesOf(round)).toBe(0);
  const raters = await prisma.rater.findMany({
    where: { feedback: { roundId: round.id } },
    select: { linkHash: true, linkUsedAt: true, remindedAt: true, invitedAt: true },
  });
  // All alike: not even who answered can be told.
  expect(new Set(raters.map((rater) => JSON.stringify(rater))).size).toBe(1);
  expect(raters[0]).toMatchObject({ linkHash: null, linkUsedAt: null, remindedAt: null });

  const bytes = wholeFile();
  expect(bytes).toContain("SAID-BY-A-PEER");
  expect(bytes).not.toContain("SAID-BY-A-CITIZEN");
  expect(bytes).not.toContain("NEVER-SENT");
  // The answers as they were stored, be it in a page that is free by now.
  expect(bytes).not.toContain(stored);
});

test("comments and figures are kept without anything that orders them as they were given", async () => {
  const round = await makeRound({ amara: times(8, "host-peers", 4, "words") });
  await close(round);
  const comments = await prisma.feedbackComment.findMany({
    where: { feedback: { roundId: round.id } },
    orderBy: { position: "asc" },
  });
  expect(comments.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(comments.map(({ text }) => text).sort()).toEqual(
    Array.from({ length: 8 }, (_comment, at) => `words ${at}`),
  );
  const columns = await prisma.$queryRaw<{ name: string }[]>`PRAGMA table_info(FeedbackComment)`;
  expect(columns.map(({ name }) => name)).toEqual(
    "id feedbackId position question group text withheldAt withheldById withheldWhy".split(" "),
  );
});

test("mails about a fellow whose round closed are gone; one that waits for another fellow is not", async () => {
  const round = await makeRound({ amara: times(3, "host-peers", 4) });
  const mail = (id: string, fellow: string, state: "waiting" | "sent") => ({
    id,
    state,
    to: "host-peers-0-amara@example.org",
    template: "rater-invited",
    props: { fellow },
  });
  await prisma.message.createMany({
    data: [
      mail("sent", "Ben Cartwright", "sent"),
      mail("waits-for-her", "Amara Okafor", "waiting"),
      mail("waits-for-him", "Ben Cartwright", "waiting"),
    ],
  });
  await close(round);
  const left = await prisma.message.findMany({ where: { template: "rater-invited" } });
  expect(left.map(({ id }) => id)).toEqual(["waits-for-him"]);
});

test("faculty close a round, and a report is made for each fellow", async () => {
  const round = await makeRound({ amara: answers, ben: [] });
  const path = `/feedback-rounds/${round.id}/closure`;
  expect((await ruth.get(path)).page).toMatchObject({ isClosing: false, fellows: 2, invited: 2 });
  expect((await ruth.post(path)).location).toBe(path);
  await settled();
  expect((await ruth.get(path)).page).toMatchObject({ isClosed: true, made: 2 });
  const before = await prisma.feedback.findUnique({ where: { id: round.of("amara") } });
  await ruth.post(path);
  await settled();
  expect(await prisma.feedback.findUnique({ where: { id: round.of("amara") } })).toEqual(before);
});

test("a fellow cannot close a round, and one in which nobody was invited stays open", async () => {
  const round = await makeRound({ amara: answers });
  const path = `/feedback-rounds/${round.id}/closure`;
  expect((await amara.post(path)).status).toBe(404);
  await prisma.feedback.updateMany({
    where: { roundId: round.id },
    data: { approvedAt: null },
  });
  expect((await bernadette.post(path)).status).toBe(409);
  expect(await repliesOf(round)).toBe(answers.length);
});

test("a round closes by itself after its last day, and goes on where it was cut off", async () => {
  const round = await makeRound({ amara: answers, ben: answers });
  await closeDueRounds();
  expect(await repliesOf(round)).toBe(2 * answers.length);
  await prisma.feedbackRound.update({
    where: { id: round.id },
    data: { answerBy: new Date(Date.now() - 2 * 24 * 60 * 60 * 1000) },
  });
  await closeDueRounds();
  expect(await repliesOf(round)).toBe(0);
  const stored = await prisma.feedbackRound.findUniqueOrThrow({ where: { id: round.id } });
  expect(stored.closedAt).not.toBeNull();
  expect(stored.aggregate).toBeNull();
});

test("the cohort’s report is made of ten fellows or more, and holds no number of them", async () => {
  const fellows = await prisma.fellow.findMany({
    where: { cohortId: "twelfth-cohort" },
    select: { personId: true },
    take: 11,
  });
  const each = Object.fromEntries(
    fellows.map(({ personId }, at) => [personId, times(3, "host-peers", (at % 5) + 1)]),
  );
  const round = await makeRound(each);
  await close(round);
  const { page } = await bernadette.get(`/feedback-rounds/${round.id}/cohort-report`);
  expect(page).toMatchObject({ isClosed: true, groups: ["Peers in the host organisation"] });
  expect(JSON.stringify(page)).not.toMatch(/amara|Amara|"(count|fellows|n)"/);
  expect((await amara.get(`/feedback-rounds/${round.id}/cohort-report`)).status).toBe(404);
});
