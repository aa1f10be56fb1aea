import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setUp } from "../app/server/commands/set-up.js";

/*
 * npm run matrix              what everybody of the cast is answered, on every route
 * npm run matrix -- --json    the same as JSON
 * npm run matrix -- --accept  writes tests/matrix.json, which a test compares: read the change first
 */

const told = new Set(process.argv.slice(2));
const reviewedFile = "tests/matrix.json";
// What is printed may be piped on: it holds the matrix alone.
console.log = console.error;

await setUp({ build: true });
const folder = mkdtempSync(join(tmpdir(), "headroom-matrix-"));
const url = `file:${join(folder, "matrix.db")}`;
Object.assign(process.env, {
  NODE_ENV: "production",
  APP_ORIGIN: "http://localhost:3000",
  AUTH_SECRET: "a-secret-for-the-matrix-only-of-more-than-32-characters",
  DATABASE_URL: url,
  MAIL_FROM: "Headroom <no-reply@example.org>",
  MAIL_OUTBOX: "1",
  DEMO: "0",
});
delete process.env.DATABASE_ENCRYPTION_KEY;

// Nothing more is to come, but connections are still open.
const end = () => process.exit();

try {
  process.stdout.write(`${await answer()}\n`, end);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function answer(): Promise<string> {
  // Loaded now, because what they load reads the settings.
  const { migrate } = await import("../app/server/database/migrate.server.ts");
  const { readMatrix } = await import("./support/matrix.ts");
  const { byStatus, differences, table } = await import("./support/matrix-table.ts");
  await migrate(url);
  const matrix = await readMatrix(url, join(folder, "untouched.db"));
  const readable = byStatus(matrix);
  const json = JSON.stringify(readable, null, 2);
  if (told.has("--json")) return json;
  if (!told.has("--accept")) return table(matrix);
  const changed = differences(JSON.parse(readFileSync(reviewedFile, "utf8")), readable);
  writeFileSync(reviewedFile, `${json}\n`);
  return [...changed, `${reviewedFile} is written.`].join("\n");
}
