import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished, expect, test } from "vitest";
import { copyDatabase } from "../../../app/server/database/copy.server.ts";
import { migrate } from "../../../app/server/database/migrate.server.ts";
import { openConnection } from "../../../app/server/database/steady.server.ts";
import { indexLater } from "../../../prisma/seed-large/search-index.ts";
import { scratchDatabase, scratchFolder } from "../../support/database.ts";

/** A connection to a database, and what of it is found by a word. */
function open(url: string) {
  const connection = openConnection({ url });
  onTestFinished(() => connection.close());
  const rows = (sql: string) => connection.query({ sql, args: [], argTypes: [] }).rows;
  return {
    connection,
    run: (sql: string) => connection.control(sql),
    rows,
    found: (word: string) =>
      rows(`SELECT coalesce(k."entryId", k."shareId") FROM journal_search s JOIN "SearchKey" k ON k."id" = s.rowid
        WHERE journal_search MATCH '${word}' ORDER BY 1`).flat(),
    /** Throws when the index does not say what the texts say. */
    check: () =>
      connection.control(
        "INSERT INTO journal_search (journal_search, rank) VALUES ('integrity-check', 1)",
      ),
  };
}

const person = (id: string) =>
  `INSERT INTO "Person" ("id", "email", "name", "updatedAt") VALUES ('${id}', '${id}@example.org', '${id}', '2026-01-01');`;
const entry = (id: string, authorId: string, text: string) =>
  `INSERT INTO "Entry" ("id", "authorId", "title", "body", "text") VALUES ('${id}', '${authorId}', 'About', '{}', '${text}');`;
const share = (id: string, entryId: string, text: string) =>
  `INSERT INTO "Share" ("id", "entryId", "audienceId", "title", "body", "text", "evidence")
    VALUES ('${id}', '${entryId}', 'reader', 'About', '{}', '${text}', '[]');`;
const filled = `${person("writer")} ${entry("e", "writer", "a quiet room")} ${share("s", "e", "a loud room")}`;

test("what a database holds when the index comes is found", async () => {
  const folder = scratchFolder();
  const url = `file:${join(folder, "test.db")}`;
  const before = join(folder, "before");
  for (const name of readdirSync("prisma/migrations").filter((one) => one < "0008"))
    cpSync(`prisma/migrations/${name}`, join(before, name), { recursive: true });
  await migrate(url, { directory: before });
  const old = openConnection({ url });
  old.control(filled);
  old.close();
  expect((await migrate(url)).applied[0]).toBe("0008_search");
  const { found, run, check } = open(url);
  expect(found("room")).toEqual(["e", "s"]);
  expect(found("quiet")).toEqual(["e"]);
  run(entry("e2", "writer", "another room"));
  expect(found("room")).toEqual(["e", "e2", "s"]);
  check();
});

test("after all migrations the triggers are there that keep it", () => {
  const { rows } = open(scratchDatabase());
  const triggers = rows(
    `SELECT "name" FROM sqlite_schema WHERE "type" = 'trigger' AND "sql" LIKE '%"journal_search"%' ORDER BY 1`,
  );
  // A migration that makes Entry or Share anew has to make these again.
  expect(triggers.flat()).toEqual([
    "Entry_search_delete",
    "Entry_search_insert",
    "Entry_search_update",
    "Share_search_delete",
    "Share_search_insert",
    "Share_search_update",
  ]);
});

test("it follows every change, and what goes with a person goes from it", () => {
  const { found, run, rows, check } = open(scratchDatabase());
  run(`PRAGMA foreign_keys = ON; ${filled} ${person("other")} ${entry("o", "other", "a room")}`);
  run(`UPDATE "Entry" SET "text" = 'a silent hall' WHERE "id" = 'e'`);
  expect([found("quiet"), found("silent")]).toEqual([[], ["e"]]);
  run(`UPDATE "Entry" SET "revision" = 9, "updatedAt" = '2026-02-01' WHERE "id" = 'e'`);
  run(
    `UPDATE "Share" SET "title" = 'Theatre', "audience" = 'cohort', "audienceId" = 'c' WHERE "id" = 's'`,
  );
  expect(found("theatre")).toEqual(["s"]);
  check();
  run(`DELETE FROM "Person" WHERE "id" = 'writer'`);
  expect([found("silent"), found("theatre"), found("room")]).toEqual([[], [], ["o"]]);
  expect(rows(`SELECT "entryId", "shareId" FROM "SearchKey"`)).toEqual([["o", null]]);
  check();
});

test("a copy of the database has it, and keeps it", () => {
  const url = scratchDatabase();
  const { run } = open(url);
  run(
    `PRAGMA foreign_keys = ON; ${filled} ${entry("gone", "writer", "x")} DELETE FROM "Entry" WHERE "id" = 'gone'`,
  );
  const copy = join(scratchFolder(), "copy.db");
  copyDatabase({ url }, copy);
  const copied = open(`file:${copy}`);
  expect(copied.found("room")).toEqual(["e", "s"]);
  copied.run(`UPDATE "Entry" SET "text" = 'a hall' WHERE "id" = 'e'`);
  expect([copied.found("room"), copied.found("hall")]).toEqual([["s"], ["e"]]);
  copied.check();
});

test("filled in one go, it says the same, and is kept from then on", () => {
  const { connection, found, run, check } = open(scratchDatabase());
  const index = indexLater(connection);
  run(filled);
  expect(found("room")).toEqual([]);
  index();
  expect(found("room")).toEqual(["e", "s"]);
  run(`UPDATE "Entry" SET "text" = 'a hall' WHERE "id" = 'e'`);
  expect(found("hall")).toEqual(["e"]);
  check();
});
