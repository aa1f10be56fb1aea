import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { copyDatabase } from "./copy.server.ts";
import { databaseFile } from "./settings.server.ts";
import { openConnection, type SteadyConnection } from "./steady.server.ts";

/** A committed migration: its folder's name, its SQL, and the checksum that Prisma would give it. */
export type Migration = { name: string; sql: string; checksum: string };

/** What a run has done: the names applied, in order, and the file of the copy taken before. */
export type MigrationRun = { applied: string[]; copy: string | undefined };

// Prisma's own table, so that its tools read the history too.
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** The migrations in a folder, in the order in which they apply. */
export function readMigrations(directory: string): Migration[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(join(directory, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * Brings the database at a `file:` URL up to the migrations of `directory`, making it when there
 * is none. Each applies whole or not at all. Before the first one that changes a database already
 * in use, a copy is put beside it (`NAME.before-0002_x.db`). Processes that start at once take
 * turns. Throws, naming it, when a migration was edited after it was applied, is not known, or
 * fails; the database is then as the last whole one left it.
 */
export async function migrate(
  url: string,
  options: { encryptionKey?: string; directory?: string } = {},
): Promise<MigrationRun> {
  const migrations = readMigrations(options.directory ?? "prisma/migrations");
  const settings = { url, encryptionKey: options.encryptionKey };
  const connection = openConnection(settings);
  const run: MigrationRun = { applied: [], copy: undefined };
  const keepCopy = (next: Migration) => {
    const copy = databaseFile(url).replace(/(\.db)?$/, `.before-${next.name}.db`);
    copyDatabase(settings, copy, { replace: true });
    run.copy = copy;
  };
  try {
    connection.control(
      "PRAGMA busy_timeout = 60000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;",
    );
    // A table that is made anew would take what refers to it along; this cannot be set later, in
    // the transaction.
    connection.control("PRAGMA foreign_keys = OFF");
    for (;;) {
      const next = step(connection, migrations, run.applied.length === 0 ? keepCopy : undefined);
      if (!next) return run;
      run.applied.push(next.name);
    }
  } finally {
    connection.close();
  }
}

/** Applies the first migration that is due, if any, holding the write lock all the while. */
function step(
  connection: SteadyConnection,
  migrations: Migration[],
  before?: (next: Migration) => void,
): Migration | undefined {
  connection.control("BEGIN IMMEDIATE");
  try {
    connection.control(historyTable);
    const history = readHistory(connection);
    const next = nextMigration(migrations, history);
    if (next) {
      // Another connection reads the state before this transaction; nobody can write meanwhile.
      if (history.size > 0) before?.(next);
      apply(connection, next);
    }
    connection.control("COMMIT");
    return next;
  } catch (error) {
    rollBack(connection);
    throw error;
  }
}

function readHistory(connection: SteadyConnection): Map<string, string> {
  const { rows } = connection.query({
    sql: `SELECT "migration_name", "checksum" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
    args: [],
    argTypes: [],
  });
  return new Map(rows.map(([name, checksum]) => [String(name), String(checksum)]));
}

function nextMigration(
  migrations: Migration[],
  history: Map<string, string>,
): Migration | undefined {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of history) {
    if (!known.has(name)) {
      throw new Error(`The database has migration ${name}, which this version does not know`);
    }
    if (known.get(name) !== checksum) {
      throw new Error(`Migration ${name} was edited after it was applied; restore its text`);
    }
  }
  return migrations.find(({ name }) => !history.has(name));
}

function apply(connection: SteadyConnection, { name, sql, checksum }: Migration): void {
  const startedAt = Date.now();
  try {
    connection.control(sql);
  } catch (error) {
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
  const broken = connection.query({ sql: "PRAGMA foreign_key_check", args: [], argTypes: [] });
  if (broken.rows.length > 0) {
    throw new Error(
      `Migration ${name} leaves rows in ${String(broken.rows[0]?.[0])} that refer to nothing`,
    );
  }
  connection.change({
    sql: `INSERT INTO "_prisma_migrations"
      ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
      VALUES (?, ?, ?, ?, ?, 1)`,
    args: [randomUUID(), checksum, Date.now(), name, startedAt],
    argTypes: [],
  });
}

function rollBack(connection: SteadyConnection): void {
  try {
    connection.control("ROLLBACK");
  } catch {
    // Some failures have SQLite roll back by itself.
  }
}
