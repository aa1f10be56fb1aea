import { parseArgs } from "node:util";
import { connect } from "../app/server/database/client.server.ts";
import { migrate } from "../app/server/database/migrate.server.ts";
import { databaseSettings } from "../app/server/database/settings.server.ts";
import { type SteadyConnection, openConnection } from "../app/server/database/steady.server.ts";
import { seedReference } from "./seed/reference.ts";
import { addCohort, addProgramme } from "./seed-large/cohort.ts";
import { mostCohorts, programmeId } from "./seed-large/ids.ts";
import { progressBar } from "./seed-large/progress-bar.ts";
import { RowWriter } from "./seed-large/rows.ts";
import { indexLater } from "./seed-large/search-index.ts";

const usage = `Usage: npm run seed:large -- --cohorts N [--add] [--seed NUMBER]
Fills the database that DATABASE_URL names with N cohorts of 30 fellows, a year of records each.
  --add   into a database that holds people already`;

const { url, encryptionKey } = databaseSettings();
const { cohorts, add, seed } = readArguments();

await migrate(url, { encryptionKey });
const prisma = connect(url, encryptionKey);
await seedReference(prisma);
await prisma.$disconnect();

const connection = openConnection({ url, encryptionKey });
const people = numberFrom(connection, `SELECT count(*) FROM "Person"`);
if (people > 0 && !add) {
  console.error(`The database has ${people} people already, and nothing was written.`);
  console.error("To write beside them, add --add.");
  process.exit(1);
}
fill(connection, people === 0);
connection.close();

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        cohorts: { type: "string" },
        add: { type: "boolean", default: false },
        seed: { type: "string", default: "1" },
      },
    });
    const cohorts = Number(values.cohorts);
    const seed = Number(values.seed);
    if (!Number.isInteger(cohorts) || cohorts < 1 || cohorts > mostCohorts)
      throw new Error(`--cohorts must be a whole number from 1 to ${mostCohorts}`);
    if (!Number.isSafeInteger(seed)) throw new Error("--seed must be a whole number");
    return { cohorts, add: values.add, seed };
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}

function fill(connection: SteadyConnection, isFresh: boolean): void {
  const rows = new RowWriter(connection);
  const chosen = { seed, now: startOfDay(new Date()) };
  // A fresh database can be made again; one that is in use must survive a power cut meanwhile.
  const synchronous = isFresh ? "OFF" : "FULL";
  connection.control(
    `PRAGMA synchronous = ${synchronous}; PRAGMA cache_size = -65536; PRAGMA foreign_keys = OFF`,
  );
  const first = 1 + lastCohort(connection);
  if (first + cohorts - 1 > mostCohorts)
    throw new Error(`There is room for ${mostCohorts} cohorts`);
  const isThere = numberFrom(
    connection,
    `SELECT count(*) FROM "Programme" WHERE "id" = '${programmeId}'`,
  );
  if (!isThere) rows.inTransaction(() => addProgramme(rows, chosen.now));

  const start = performance.now();
  const index = isFresh ? indexLater(connection) : () => {};
  const show = progressBar(process.stderr);
  for (let done = 0; done < cohorts; done++) {
    rows.inTransaction(() => addCohort(rows, first + done, chosen));
    show((done + 1) / cohorts, rows.count);
  }
  index();
  const seconds = (performance.now() - start) / 1000;
  finish(connection);
  console.log(
    `${cohorts} cohorts: ${rows.count} rows in ${seconds.toFixed(1)} s, ${Math.round(rows.count / seconds)} a second.`,
  );
}

/**
 * Checks what was written, and puts all of it into the one file. No ANALYZE: the product never runs it, so its queries are planned
 * without what that would count.
 */
function finish(connection: SteadyConnection): void {
  const broken = connection.query({ sql: "PRAGMA foreign_key_check", args: [], argTypes: [] });
  const [first] = broken.rows;
  if (first)
    throw new Error(
      `${broken.rows.length} rows refer to nothing; the first in ${String(first[0])}`,
    );
  connection.control("PRAGMA synchronous = FULL");
  connection.query({ sql: "PRAGMA wal_checkpoint(TRUNCATE)", args: [], argTypes: [] });
}

function lastCohort(connection: SteadyConnection): number {
  const sql = `SELECT coalesce(max(CAST(substr("id", 2) AS INTEGER)), 0) FROM "Cohort"
    WHERE "id" GLOB 'c[0-9][0-9][0-9][0-9]'`;
  return numberFrom(connection, sql);
}

function numberFrom(connection: SteadyConnection, sql: string): number {
  return Number(connection.query({ sql, args: [], argTypes: [] }).rows[0]?.[0]);
}

function startOfDay(date: Date): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
}
