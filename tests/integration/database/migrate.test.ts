import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { join } from "node:path";
import { expect, test } from "vitest";
import { migrate, readMigrations } from "../../../app/server/database/migrate.server.ts";
import { openConnection } from "../../../app/server/database/steady.server.ts";
import { scratchFolder } from "../../support/database.ts";

const first = `CREATE TABLE "room" ("id" TEXT PRIMARY KEY NOT NULL, "name" TEXT NOT NULL);
CREATE TABLE "chair" ("id" TEXT PRIMARY KEY NOT NULL,
  "roomId" TEXT NOT NULL REFERENCES "room" ("id") ON DELETE CASCADE);`;

/** A folder of migrations, and a database beside it that does not exist yet. */
function workshop(migrations: Record<string, string>) {
  const folder = scratchFolder();
  const directory = join(folder, "migrations");
  const add = (name: string, sql: string) => {
    mkdirSync(join(directory, name), { recursive: true });
    writeFileSync(join(directory, name, "migration.sql"), sql);
  };
  for (const [name, sql] of Object.entries(migrations)) add(name, sql);
  const url = `file:${join(folder, "house.db")}`;
  return { add, directory, folder, url, run: () => migrate(url, { directory }) };
}

function rows(url: string, sql: string): unknown[][] {
  const connection = openConnection({ url });
  try {
    return connection.query({ sql, args: [], argTypes: [] }).rows;
  } finally {
    connection.close();
  }
}

const change = (url: string, sql: string) => {
  const connection = openConnection({ url });
  connection.control(sql);
  connection.close();
};

const tables = (url: string) =>
  rows(url, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").flat();

test("each migration is applied once, in order, and recorded as Prisma records it", async () => {
  const { add, directory, folder, run, url } = workshop({
    "0002_doors": 'CREATE TABLE "door" ("id" TEXT)',
  });
  add("0001_init", first);
  expect(await run()).toEqual({ applied: ["0001_init", "0002_doors"], copy: undefined });
  expect(await run()).toEqual({ applied: [], copy: undefined });
  const columns = rows(url, "SELECT name FROM pragma_table_info('_prisma_migrations')").flat();
  expect(columns).toEqual([
    "id",
    "checksum",
    "finished_at",
    "migration_name",
    "logs",
    "rolled_back_at",
    "started_at",
    "applied_steps_count",
  ]);
  const recorded = rows(
    url,
    "SELECT migration_name, checksum, applied_steps_count, logs, rolled_back_at, finished_at >= started_at FROM _prisma_migrations ORDER BY migration_name",
  );
  const known = readMigrations(directory);
  expect(recorded).toEqual(known.map((m) => [m.name, m.checksum, 1, null, null, 1]));
  expect(known[0]?.checksum).toMatch(/^[0-9a-f]{64}$/);
  expect(readdirSync(folder).filter((name) => name.includes("before"))).toEqual([]);
});

test("a database in use is copied before it is migrated, and stays usable", async () => {
  const { add, folder, run, url } = workshop({ "0001_init": first });
  await run();
  change(url, "INSERT INTO room VALUES ('r', 'Kitchen')");
  add("0002_rooms", 'ALTER TABLE "room" RENAME TO "space"');
  add("0003_doors", 'CREATE TABLE "door" ("id" TEXT)');
  const { applied, copy } = await run();
  expect(applied).toEqual(["0002_rooms", "0003_doors"]);
  expect(copy).toBe(join(folder, "house.before-0002_rooms.db"));
  expect(rows(url, "SELECT name FROM space")).toEqual([["Kitchen"]]);
  expect(rows(`file:${copy}`, "SELECT name FROM room")).toEqual([["Kitchen"]]);
  expect(tables(`file:${copy}`)).not.toContain("door");
});

test("an edited migration is refused by its name, and nothing is applied", async () => {
  const { add, run, url } = workshop({ "0001_init": first });
  await run();
  add("0001_init", `${first}\n-- a thought`);
  add("0002_doors", 'CREATE TABLE "door" ("id" TEXT)');
  await expect(run()).rejects.toThrow("Migration 0001_init was edited after it was applied");
  expect(tables(url)).not.toContain("door");
});

test("a database that is ahead of the product is refused", async () => {
  const { directory, url } = workshop({ "0001_init": first, "0002_doors": "SELECT 1" });
  await migrate(url, { directory });
  const older = workshop({ "0001_init": first });
  await expect(migrate(url, { directory: older.directory })).rejects.toThrow("0002_doors");
});

test.each([
  ["that is wrong", "INSERT INTO nowhere VALUES (1)", "no such table"],
  ["that leaves a reference to nothing", "DELETE FROM room", "chair"],
])("a migration %s leaves the database as it was", async (_, sql, reason) => {
  const { add, run, url } = workshop({ "0001_init": first });
  await run();
  change(url, "INSERT INTO room VALUES ('r', 'Kitchen'); INSERT INTO chair VALUES ('c', 'r')");
  add("0002_bad", `CREATE TABLE "door" ("id" TEXT); UPDATE room SET name = 'lost'; ${sql};`);
  const failure = await run().catch((error: Error) => error.message);
  expect(failure).toContain("0002_bad");
  expect(failure).toContain(reason);
  expect(tables(url)).toEqual(["_prisma_migrations", "chair", "room"]);
  expect(rows(url, "SELECT name FROM room")).toEqual([["Kitchen"]]);
  add("0002_bad", 'CREATE TABLE "door" ("id" TEXT)');
  expect(await run()).toMatchObject({ applied: ["0002_bad"] });
});

test("a table can be made anew without losing what refers to it", async () => {
  const { add, run, url } = workshop({ "0001_init": first });
  await run();
  change(url, "INSERT INTO room VALUES ('r', 'Kitchen'); INSERT INTO chair VALUES ('c', 'r')");
  add(
    "0002_anew",
    `PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_room" ("id" TEXT PRIMARY KEY NOT NULL, "name" TEXT NOT NULL, "floor" INTEGER);
INSERT INTO "new_room" ("id", "name") SELECT "id", "name" FROM "room";
DROP TABLE "room";
ALTER TABLE "new_room" RENAME TO "room";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;`,
  );
  await run();
  expect(rows(url, "SELECT chair.id, room.name FROM chair JOIN room ON room.id = roomId")).toEqual([
    ["c", "Kitchen"],
  ]);
});

test("processes that start at once take turns, and each migration applies once", async () => {
  const { directory, url } = workshop({
    "0001_init": first,
    ...Object.fromEntries(
      ["0002", "0003", "0004", "0005"].map((n) => [`${n}_t`, `CREATE TABLE "t${n}" ("id" TEXT)`]),
    ),
  });
  const program = "tests/integration/database/migrating-process.ts";
  const runs = await Promise.all(
    [1, 2, 3].map(async () => {
      const words = ["--import", "tsx", program, url, directory];
      const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
      return JSON.parse(await text(child.stdout)) as { applied: string[] };
    }),
  );
  const applied = runs.flatMap((run) => run.applied).sort();
  expect(applied).toEqual(readMigrations(directory).map(({ name }) => name));
});
