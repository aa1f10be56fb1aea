import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "../../app/server/database/client.server.ts";
import { migrate } from "../../app/server/database/migrate.server.ts";
import { openConnection } from "../../app/server/database/steady.server.ts";
import { wordsWritten, documentText, readDocument } from "../../app/editor/document.server.ts";
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

test("the same number gives the same cohort, and another number another", async () => {
  const again = await makeCohort(`file:${join(folder, "again.db")}`, 1);
  const other = await makeCohort(`file:${join(folder, "other.db")}`, 2);
  const words = `SELECT "title", "text", "createdAt" FROM "Entry" ORDER BY "id"`;
  expect(again.query(words)).toEqual(one.query(words));
  expect(other.query(words)).not.toEqual(one.query(words));
  const first = `SELECT "id" FROM "Fellow" ORDER BY "id" LIMIT 1`;
  expect(other.query(first)).toEqual([[idsOf(2).fellow(1)]]);
  again.close();
  other.close();
});
