import { expect, test } from "vitest";
import { before, query } from "../../support/migrating.ts";

const now = "2026-10-01T09:00:00.000+00:00";
const person = (id: string) =>
  `INSERT INTO "Person" ("id", "email", "name", "updatedAt") VALUES ('${id}', '${id}@example.org', '${id}', '${now}')`;
const fellow = (id: string, host: string | null, challenge = "") => [
  person(id),
  `INSERT INTO "Fellow" ("id", "personId", "cohortId", "hostId", "challenge") VALUES ('${id}', '${id}', 'c', ${host ? `'${host}'` : "NULL"}, '${challenge}')`,
];
type Placed = {
  id: string;
  of: string;
  host: string;
  words: string;
  proposal?: string;
  at?: string;
};
const placement = ({ id, of, host, words, proposal, at: since = now }: Placed) =>
  `INSERT INTO "Placement" ("id", "fellowId", "hostId", "proposalId", "challenge", "byId", "createdAt") VALUES ('${id}', '${of}', '${host}', ${proposal ? `'${proposal}'` : "NULL"}, '${words}', 'lead', '${since}')`;

test("what fellows are placed on becomes their challenge: one for those who share a proposal or the same words at a host", async () => {
  const { url, goOn } = await before("challenges");
  const rows = [
    person("lead"),
    `INSERT INTO "Programme" ("id", "name", "slug") VALUES ('p', 'P', 'p')`,
    `INSERT INTO "Framework" ("id", "title", "version", "source", "levelNames") VALUES ('f', 'F', '1', '', '[]')`,
    `INSERT INTO "Cohort" ("id", "programmeId", "name", "startsOn", "endsOn", "frameworkId") VALUES ('c', 'p', 'C', '${now}', '${now}', 'f')`,
    ...["h", "k"].map(
      (id) =>
        `INSERT INTO "Host" ("id", "programmeId", "code", "name", "place") VALUES ('${id}', 'p', '${id}', '${id}', '')`,
    ),
    `INSERT INTO "Proposal" ("id", "hostId", "title", "createdById", "updatedAt") VALUES ('r', 'h', 'R', 'lead', '${now}')`,
    ...fellow("ann", "h", "R"),
    ...fellow("bea", "h", "R, part two"),
    ...fellow("cat", "k", "Words"),
    ...fellow("dan", "k", "Words"),
    ...fellow("eve", "k"),
    ...fellow("fay", null),
    ...fellow("gus", "h", "Words"),
    placement({ id: "1", of: "ann", host: "h", words: "R", proposal: "r" }),
    placement({
      id: "2",
      of: "bea",
      host: "h",
      words: "R, part two",
      proposal: "r",
      at: "2026-10-02T09:00:00.000+00:00",
    }),
    placement({ id: "3", of: "cat", host: "k", words: "Words" }),
    placement({ id: "4", of: "dan", host: "k", words: "Words" }),
    placement({ id: "5", of: "eve", host: "k", words: "" }),
    placement({ id: "6", of: "gus", host: "k", words: "Elsewhere before" }),
    placement({
      id: "7",
      of: "gus",
      host: "h",
      words: "Words",
      at: "2026-10-02T09:00:00.000+00:00",
    }),
  ];
  for (const sql of rows) query(url, sql);
  await goOn();
  const of = (sql: string) => query(url, sql);
  expect(
    of(
      `SELECT f.id, g.title, g.proposalId FROM "Fellow" f LEFT JOIN "Challenge" g ON g.id = f.challengeId ORDER BY f.id`,
    ),
  ).toEqual([
    ["ann", "R", "r"],
    ["bea", "R", "r"],
    ["cat", "Words", null],
    ["dan", "Words", null],
    ["eve", null, null],
    ["fay", null, null],
    ["gus", "Words", null],
  ]);
  expect(of(`SELECT count(DISTINCT "challengeId") FROM "Fellow"`)).toEqual([[3]]);
  expect(
    of(
      `SELECT l.id, g.title FROM "Placement" l LEFT JOIN "Challenge" g ON g.id = l.challengeId ORDER BY l.id`,
    ),
  ).toEqual([
    ["1", "R"],
    ["2", "R"],
    ["3", "Words"],
    ["4", "Words"],
    ["5", null],
    ["6", "Elsewhere before"],
    ["7", "Words"],
  ]);
});
