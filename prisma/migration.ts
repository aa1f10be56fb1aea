import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as schemaEngine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { migrate, readMigrations } from "../app/server/database/migrate.server.ts";
import { openConnection } from "../app/server/database/steady.server.ts";

/** The schema, and the folder of the migrations that lead up to it. */
export type MigrationSource = { schema: string; directory: string };

const source: MigrationSource = {
  schema: "prisma/schema.prisma",
  directory: "prisma/migrations",
};

/**
 * Writes the next migration, NNNN_name/migration.sql, for review and for what only a hand can
 * add (moving data; making again the triggers of a table that is made anew). Gives its file, or
 * undefined when the schema says nothing new. Throws when the name is not of the form a-z0-9_.
 */
export async function writeMigration(name: string, from = source): Promise<string | undefined> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Error(`A migration is named like add_rooms (a-z, 0-9 and _), not "${name}"`);
  }
  mkdirSync(from.directory, { recursive: true });
  const sql = await schemaDifference(from);
  if (!sql) return undefined;
  const last = readMigrations(from.directory).at(-1)?.name ?? "0000";
  const number = String(Number.parseInt(last, 10) + 1).padStart(4, "0");
  const folder = join(from.directory, `${number}_${name}`);
  mkdirSync(folder);
  const file = join(folder, "migration.sql");
  writeFileSync(file, sql);
  return file;
}

/**
 * The SQL that takes a database with all the migrations to what the schema says; empty when they
 * agree. It applies the migrations to a scratch database and asks Prisma's own engine, in the
 * build that is an npm package and downloads nothing.
 */
export async function schemaDifference({ schema, directory }: MigrationSource): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), "migration-"));
  try {
    const url = `file:${join(scratch, "scratch.db")}`;
    await migrate(url, { directory });
    const content = readFileSync(schema, "utf8");
    const files = [{ path: schema, content }];
    await loadEngine();
    const engine = await schemaEngine.SchemaEngine.new(
      { datamodels: [[schema, content]] },
      () => {},
      bindMigrationAwareSqlAdapterFactory(new PrismaLibSql({ url })),
    );
    const { stdout, exitCode } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "." },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: { externalTables: unknownToPrisma(url), externalEnums: [] },
    });
    return exitCode === 2 && stdout ? stdout : "";
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Search indexes and the tables that belong to them, by their names: entry_search, entry_search_*. */
function unknownToPrisma(url: string): string[] {
  const connection = openConnection({ url });
  const { rows } = connection.query({
    sql: `SELECT t."name" FROM sqlite_schema t JOIN sqlite_schema v ON v."sql" LIKE 'CREATE VIRTUAL%'
      WHERE t."type" = 'table' AND (t."name" = v."name" OR t."name" GLOB v."name" || '_*')`,
    args: [],
    argTypes: [],
  });
  connection.close();
  return ["_prisma_migrations", ...rows.map(([name]) => String(name))];
}

let loaded: Promise<void> | undefined;

function loadEngine(): Promise<void> {
  return (loaded ??= (async () => {
    const file = createRequire(import.meta.url)
      .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
      .replace(/\.js$/, ".wasm");
    const imports = { "./schema_engine_bg.js": schemaEngine };
    const { instance } = await WebAssembly.instantiate(readFileSync(file), imports);
    schemaEngine.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
  })());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const name = process.argv[2];
  if (!name) {
    console.error("Usage: npm run migration -- NAME");
    process.exitCode = 2;
  } else {
    const file = await writeMigration(name);
    console.log(file ? `Wrote ${file}` : "The schema says nothing new: no migration is needed.");
  }
}
