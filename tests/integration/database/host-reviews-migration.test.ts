import { expect, test } from "vitest";
import { before, query } from "../../support/migrating.ts";

const now = "2026-10-01T09:00:00.000+00:00";
const later = "2026-10-02T09:00:00.000+00:00";
const review = (number: number, columns: Record<string, string | number>) =>
  `INSERT INTO "HostReview" ("id", "fellowId", "number", "dueOn", "updatedAt"${Object.keys(columns)
    .map((name) => `, "${name}"`)
    .join("")}) VALUES ('${number}', 'ann', ${number}, '${now}', '${now}'${Object.values(columns)
    .map((value) => `, '${value}'`)
    .join("")})`;
const signature = (id: number, side: string, person: string) =>
  `INSERT INTO "ReviewSignature" ("reviewId", "side", "personId", "signedAt") VALUES ('${id}', '${side}', '${person}', '${later}')`;

test("what sponsors wrote of a fellow stays theirs, signed or not, and what is locked stays locked", async () => {
  const { url, goOn } = await before("host_review");
  const rows = [
    ...["ann", "sue"].map(
      (id) =>
        `INSERT INTO "Person" ("id", "email", "name", "updatedAt") VALUES ('${id}', '${id}@example.org', '${id}', '${now}')`,
    ),
    `INSERT INTO "Programme" ("id", "name", "slug") VALUES ('p', 'P', 'p')`,
    `INSERT INTO "Framework" ("id", "title", "version", "source", "levelNames") VALUES ('f', 'F', '1', '', '[]')`,
    `INSERT INTO "Cohort" ("id", "programmeId", "name", "startsOn", "endsOn", "frameworkId") VALUES ('c', 'p', 'C', '${now}', '${now}', 'f')`,
    `INSERT INTO "Fellow" ("id", "personId", "cohortId") VALUES ('ann', 'ann', 'c')`,
    review(1, { progress: "Well", learned: "Much", confidence: 4, sessionsLost: 2 }),
    review(2, { progress: "Slowly", surprised: "The porters" }),
    review(3, {}),
    signature(1, "sponsor", "sue"),
    signature(1, "fellow", "ann"),
  ];
  for (const sql of rows) query(url, sql);
  await goOn();
  expect(
    query(
      url,
      `SELECT "reviewId", "side", "progress", "learned", "surprised", "confidence", "sessionsLost", "readyAt" IS NOT NULL FROM "ReviewAnswers" ORDER BY "reviewId"`,
    ),
  ).toEqual([
    ["1", "sponsor", "Well", "Much", "", 4, 2, 1],
    ["2", "sponsor", "Slowly", "", "The porters", null, null, 0],
  ]);
  expect(query(url, `SELECT count(*) FROM "ReviewSignature"`)).toEqual([[2]]);
  const change = (id: number) =>
    query(url, `UPDATE "ReviewAnswers" SET "learned" = 'Nothing' WHERE "reviewId" = '${id}'`);
  expect(() => change(1)).toThrow("Both sides have signed");
  expect(() => change(2)).not.toThrow();
});
