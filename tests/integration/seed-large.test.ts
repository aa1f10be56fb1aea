import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "../../app/server/database/client.server.ts";
import { migrate } from "../../app/server/database/migrate.server.ts";
import { openConnection } from "../../app/server/database/steady.server.ts";
import { wordsWritten, documentText, readDocument } from "../../app/editor/document.server.ts";
import { mayFeedLevels } from "../../app/drivers/driver-rules.ts";
import { reviewQuestions } from "../../app/meeting-room/review-questions.ts";
import { addCohort, addProgramme } from "../../prisma/seed-large/cohort.ts";
import { idsOf } from "../../prisma/seed-large/ids.ts";
import { RowWriter } from "../../prisma/seed-large/rows.ts";
import { seedReference } from "../../prisma/seed/reference.ts";

const folder = mkdtempSync(join(tmpdir(), "seed-large-"));
const now = new Date("2026-11-22T00:00:00Z");
const url = `file:${join(folder, "one.db")}`;
const prisma = connect(url);

async function makeCohort(at: string, number: number) {
  await migrate(at);
  const reference = connect(at);
  await seedReference(reference);
  await reference.$disconnect();
  const connection = openConnection({ url: at });
  const rows = new RowWriter(connection);
  rows.inTransaction(() => addProgramme(rows, now));
  rows.inTransaction(() => addCohort(rows, number, { seed: 1, now }));
  const query = (sql: string) => connection.query({ sql, args: [], argTypes: [] }).rows;
  return { query, close: () => connection.close() };
}

let one: Awaited<ReturnType<typeof makeCohort>>;
beforeAll(async () => void (one = await makeCohort(url, 1)));
afterAll(async () => {
  one.close();
  await prisma.$disconnect();
  rmSync(folder, { recursive: true, force: true });
});

test("no row of a generated cohort refers to nothing", () => {
  expect(one.query("PRAGMA foreign_key_check")).toEqual([]);
});

test("a generated cohort has 30 fellows in sets of six, each with a sponsor, three reviews and twenty reflections", async () => {
  const fellows = await prisma.fellow.findMany({
    include: {
      sponsorships: true,
      reviews: { include: { signatures: true } },
      person: { include: { setMemberships: true, entries: { select: { id: true } } } },
    },
  });
  expect(fellows).toHaveLength(30);
  for (const fellow of fellows) {
    expect(fellow.sponsorships).toHaveLength(1);
    expect(fellow.reviews).toHaveLength(3);
    expect(fellow.person.setMemberships).toHaveLength(1);
    expect(fellow.person.entries).toHaveLength(20);
  }
  const sets = await prisma.learningSet.findMany({ include: { members: true } });
  expect(sets.map(({ members }) => members.length)).toEqual([6, 6, 6, 6, 6]);
});

test("a generated cohort has a hundred people, who belong to the programme, and among them listed alumni", async () => {
  const people = await prisma.programmePerson.count();
  expect(people).toBe(100 + 1);
  expect(await prisma.person.count()).toBe(people);
  expect(await prisma.alum.count()).toBe(25);
  expect(await prisma.alum.count({ where: { isListed: true } })).toBeGreaterThan(0);
  expect(await prisma.profileField.count({ where: { kind: "name" } })).toBe(people);
  expect(await prisma.profileField.count({ where: { kind: "interests" } })).toBeGreaterThan(30);
});

test("each fellow of a generated cohort is placed and has begun, and its year has milestones and attendance", async () => {
  const fellows = await prisma.fellow.findMany({ include: { placements: true, start: true } });
  for (const { hostId, challengeId, placements, start } of fellows) {
    expect(placements).toMatchObject([{ hostId, challengeId, endedAt: null }]);
    expect(start).not.toBeNull();
  }
  const { startsOn, endsOn } = await prisma.cohort.findFirstOrThrow();
  const milestones = await prisma.milestone.findMany();
  expect(milestones.length).toBeGreaterThanOrEqual(12);
  for (const milestone of milestones) {
    expect(milestone.startsOn.getTime()).toBeGreaterThanOrEqual(startsOn.getTime());
    expect(milestone.endsOn.getTime()).toBeLessThanOrEqual(endsOn.getTime());
  }
  expect(await prisma.attendance.count({ where: { meeting: { startsAt: { gt: now } } } })).toBe(0);
  expect(await prisma.attendance.count()).toBeGreaterThan(200);
});

test("each fellow of a generated cohort has rated themselves on the whole framework at baseline", async () => {
  const rated = await prisma.selfRating.groupBy({
    by: ["personId"],
    where: { moment: "baseline" },
    _count: true,
  });
  const all = await prisma.competency.count();
  expect(rated).toHaveLength(30);
  expect(rated.filter(({ _count }) => _count !== all)).toEqual([]);
});

test("generated reflections are documents of the editor, with their words and text as a save would count them", async () => {
  for (const { body, text, words } of await prisma.entry.findMany()) {
    const document = readDocument(body);
    expect(documentText(document)).toBe(text);
    expect(wordsWritten(document)).toBe(words);
  }
});

test("nothing that was written lies in the future, and no message waits to be sent", async () => {
  const late = { createdAt: { gt: now } };
  expect(await prisma.entry.count({ where: late })).toBe(0);
  expect(await prisma.selfRating.count({ where: late })).toBe(0);
  expect(await prisma.comment.count({ where: late })).toBe(0);
  expect(await prisma.monthlyUpdate.count({ where: late })).toBe(0);
  expect(await prisma.message.count({ where: { OR: [late, { state: { not: "sent" } }] } })).toBe(0);
});

test("each challenge of a generated cohort has been worked on, within the rules of its rooms", async () => {
  const challenges = await prisma.challenge.findMany({
    include: {
      stages: true,
      aims: { where: { closedAt: null } },
      prototypes: true,
      drivers: { include: { feeds: { include: { above: true } } } },
      measures: { include: { points: true } },
      _count: {
        select: {
          members: true,
          stakeholders: true,
          coProduction: true,
          visits: true,
          decisions: true,
          impactClaims: true,
          handovers: true,
        },
      },
    },
  });
  expect(challenges).toHaveLength(30);
  for (const { stages, aims, prototypes, drivers, measures, _count } of challenges) {
    expect(stages.length).toBeGreaterThan(5);
    expect(aims).toHaveLength(2);
    expect(prototypes.filter(({ outcome }) => outcome === null)).toHaveLength(1);
    expect(measures.map(({ points }) => points.length)).toEqual([24, 24]);
    for (const { level, feeds } of drivers)
      for (const { above } of feeds) expect(mayFeedLevels[level]).toContain(above.level);
    expect(Math.min(...Object.values(_count))).toBeGreaterThan(0);
  }
  const talks = await prisma.stakeholderTalk.findMany();
  expect(talks.some(({ doneAt }) => doneAt)).toBe(true);
  expect(talks.some(({ dueOn }) => dueOn > now)).toBe(true);
  const open = await prisma.unblockRequest.findMany({ where: { closedAt: null } });
  expect(open).toHaveLength(10);
  expect(open.every(({ replyBy }) => replyBy > now)).toBe(true);
});

test("mentors and coaches of a generated cohort have agreed with their fellows and met them, and some have room for more", async () => {
  const pairs = await prisma.pair.findMany({
    include: {
      agreements: { include: { signatures: true } },
      meetings: { include: { content: true, confirmation: true } },
    },
  });
  expect(pairs).toHaveLength(60);
  for (const { agreements, meetings } of pairs) {
    expect(agreements.map(({ signatures }) => signatures.length)).toEqual([2]);
    expect(meetings.filter(({ content, confirmation }) => content && confirmation)).toHaveLength(5);
    for (const { confirmation, writtenById } of meetings)
      expect(confirmation?.personId).not.toBe(writtenById);
  }
  expect(await prisma.mentorOffer.count()).toBe(20);
  expect(await prisma.mentorRequest.count({ where: { answer: null } })).toBeGreaterThan(0);
  expect(await prisma.goal.groupBy({ by: ["personId"] })).toHaveLength(30);
  expect(await prisma.goalShare.count()).toBe(30);
  const slots = await prisma.slot.findMany({
    where: { startsAt: { gt: now } },
    include: { booking: true },
  });
  expect(slots.filter(({ booking }) => booking)).toHaveLength(9);
  expect(slots.filter(({ booking }) => !booking)).toHaveLength(18);
  expect(await prisma.slotWait.count()).toBeGreaterThan(0);
});

test("of a generated cohort's 360° feedback one round is closed, with reports and no answers, and one is open", async () => {
  const [closed, open] = await prisma.feedbackRound.findMany({
    orderBy: { number: "asc" },
    include: { feedbacks: { include: { comments: true, raters: { include: { reply: true } } } } },
  });
  const repliesOf = (round: typeof closed) =>
    round?.feedbacks.flatMap(({ raters }) => raters.flatMap(({ reply }) => reply ?? []));
  expect(closed?.closedAt && closed.aggregate).toBeTruthy();
  expect(closed?.feedbacks).toHaveLength(30);
  expect(closed?.feedbacks.every(({ report, comments }) => report && comments.length > 0)).toBe(
    true,
  );
  expect(repliesOf(closed)).toEqual([]);
  expect(open?.answerBy.getTime()).toBeGreaterThan(now.getTime());
  expect(open?.feedbacks.some(({ report }) => report)).toBe(false);
  expect(repliesOf(open)?.length).toBeGreaterThan(100);
  const named = await prisma.rater.groupBy({
    by: ["email"],
    where: { feedback: { roundId: open?.id } },
    _count: true,
  });
  expect(Math.max(...named.map(({ _count }) => _count))).toBeLessThanOrEqual(6);
});

test("what four sides agreed, what panels said and what the public reads is there, and of sets what meetings left", async () => {
  const reviews = await prisma.midYearReview.findMany({
    include: { preparations: true, signatures: true, opening: true },
  });
  expect(reviews).toHaveLength(30);
  for (const { preparations, signatures, revision, lockedAt, opening } of reviews) {
    expect(lockedAt && opening).toBeTruthy();
    expect(preparations).toHaveLength(4);
    expect(signatures.filter((signature) => signature.revision === revision)).toHaveLength(4);
  }
  const days = await prisma.presentationDay.findMany({
    include: { panel: true, presentations: { include: { feedback: true } } },
  });
  for (const { startsAt, endsAt, minutes, panel, presentations } of days) {
    expect(presentations).toHaveLength(15);
    const last = Math.max(...presentations.map((one) => one.startsAt.getTime()));
    expect(last + minutes * 60_000).toBeLessThanOrEqual(endsAt.getTime());
    const given = presentations.flatMap(({ feedback }) => feedback);
    expect(given).toHaveLength(startsAt > now ? 0 : 30);
    const ids = panel.map(({ personId }) => personId);
    expect(given.every(({ byId }) => ids.includes(byId))).toBe(true);
  }
  expect(await prisma.showcaseApproval.count()).toBe(30);
  expect(await prisma.showcase.count({ where: { openedAt: { lt: now } } })).toBe(1);
  const over = {
    startsAt: { lt: now },
    cancelledAt: null,
    bids: { some: { presentedAt: { not: null } } },
  };
  const meetings = await prisma.setMeeting.findMany({
    where: over,
    include: { room: true, processGivers: true, processTally: true },
  });
  expect(meetings.length).toBeGreaterThan(40);
  for (const { room, processGivers, processTally } of meetings) {
    expect(room?.stage).toBe("closed");
    const given = processTally.reduce((sum, { times }) => sum + times, 0);
    expect(given).toBe(processGivers.length * reviewQuestions.length);
  }
  expect(await prisma.entry.count({ where: { promptId: { not: null } } })).toBeGreaterThan(30);
});

test("the same number gives the same cohort, and another number another", async () => {
  const again = await makeCohort(`file:${join(folder, "again.db")}`, 1);
  const other = await makeCohort(`file:${join(folder, "other.db")}`, 2);
  // These two say when they were written themselves.
  const tables =
    one.query(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE "%'
    AND name NOT IN ('Framework', '_prisma_migrations') ORDER BY name`);
  for (const [table] of tables) {
    const rows = `SELECT * FROM "${String(table)}"`;
    expect(again.query(rows), String(table)).toEqual(one.query(rows));
  }
  const words = `SELECT "title", "text", "createdAt" FROM "Entry" ORDER BY "id"`;
  expect(other.query(words)).not.toEqual(one.query(words));
  const first = `SELECT "id" FROM "Fellow" ORDER BY "id" LIMIT 1`;
  expect(other.query(first)).toEqual([[idsOf(2).fellow(1)]]);
  expect(other.query("PRAGMA foreign_key_check")).toEqual([]);
  const answers = `SELECT count(*) FROM "RaterReply"`;
  expect(other.query(answers)).toEqual([[0]]);
  again.close();
  other.close();
});
