import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import type { PrismaClient } from "../../app/generated/prisma/client.ts";
import { connect } from "../../app/server/database/client.server.ts";
import { databaseFile } from "../../app/server/database/settings.server.ts";

/**
 * Fills the test file's database with the sample cohort, in the middle of its year. Call it before
 * anything reads the database.
 */
export function seedPeople() {
  const file = databaseFile(process.env.DATABASE_URL ?? "");
  if (existsSync(`${file}-wal`)) throw new Error("The database is in use already");
  copyFileSync(inject("sample"), file);
}

/** A folder of the running test's own, gone when the test has finished. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "headroom-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** A database of the running test's own: its `file:` URL. Migrated, with the reference data. */
export function scratchDatabase(): string {
  const file = join(scratchFolder(), "test.db");
  copyFileSync(inject("template"), file);
  return `file:${file}`;
}

/** A client that is disconnected when the running test has finished. */
export function connected(url: string, encryptionKey?: string): PrismaClient {
  const prisma = connect(url, encryptionKey);
  onTestFinished(() => prisma.$disconnect());
  return prisma;
}
