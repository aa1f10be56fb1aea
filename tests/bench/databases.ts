import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { addAvidWriter } from "./avid-writer.ts";

const folder = resolve("data/bench");
/** What a generated database follows from, besides the month: its records are dated from today. */
const sources = [
  "tests/bench/avid-writer.ts",
  "prisma/migrations",
  "prisma/seed-large",
  "prisma/seed-large.ts",
  "prisma/seed/reference.ts",
  "prisma/seed/document.ts",
  "prisma/seed/competency-framework.json",
  "prisma/seed/journal-templates.json",
  "prisma/seed/feedback-questionnaire.json",
  "app/cohorts/wall-time.server.ts",
  "app/editor/document.ts",
  "app/feedback/aggregate.ts",
  "app/feedback/disclosure.ts",
  "app/feedback/make-report.ts",
  "app/feedback/questionnaire.ts",
  "app/meeting-room/review-questions.ts",
  "app/mentoring/agreement-fields.ts",
  "app/mentoring/meeting-words.ts",
];

/**
 * The `file:` URL of a database with so many generated cohorts: made on first use, and made anew
 * when the schema, the generator or the month is another. Says on standard error how far it is.
 */
export async function databaseOf(cohorts: number): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const start = `cohorts-${cohorts}-`;
  const file = join(folder, `${start}${fingerprint()}.db`);
  if (existsSync(file)) return `file:${file}`;
  for (const name of readdirSync(folder)) if (name.startsWith(start)) rmSync(join(folder, name));
  const partial = join(folder, `${start}partial.db`);
  await seed(cohorts, `file:${partial}`);
  addAvidWriter(`file:${partial}`);
  // A copy: SQLite knows files by their inode, and this process may not have let go of the one that it wrote to.
  copyFileSync(partial, `${partial}.copy`);
  for (const end of ["", "-wal", "-shm"]) rmSync(partial + end, { force: true });
  renameSync(`${partial}.copy`, file);
  return `file:${file}`;
}

function seed(cohorts: number, url: string): Promise<void> {
  console.error(`Making a database of ${cohorts} cohorts …`);
  const given = ["--import", "tsx", "prisma/seed-large.ts", "--cohorts", String(cohorts)];
  const env = { ...process.env, DATABASE_URL: url, DATABASE_ENCRYPTION_KEY: "" };
  const child = spawn(process.execPath, given, { env, stdio: ["ignore", 2, 2] });
  return new Promise((done, failed) => {
    child.once("error", failed);
    child.once("exit", (code) =>
      code === 0 ? done() : failed(new Error(`The seed of ${cohorts} cohorts failed (${code})`)),
    );
  });
}

function fingerprint(): string {
  const hash = createHash("sha256").update(new Date().toISOString().slice(0, 7));
  for (const file of sources.flatMap(filesIn)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 12);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
