import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import type { PrismaClient } from "../../app/generated/prisma/client.ts";
import { connect, prisma } from "../../app/server/database/client.server.ts";
import { databaseFile } from "../../app/server/database/settings.server.ts";

/** Puts another database in the place of the one that the product's modules have open. */
async function replaceBy(source: string) {
  const file = databaseFile(process.env.DATABASE_URL ?? "");
  await prisma.$disconnect();
  // Taken away, not overwritten: a test may have left connections of its own open.
  for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true });
  copyFileSync(source, file);
}

/** Starts the test file on a database with the reference data, and nobody in it. */
export const startEmpty = () => replaceBy(inject("template"));

/** Fills the test file's database with the sample cohort, in the middle of its year. */
export const seedPeople = () => replaceBy(inject("sample"));

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
  const client = connect(url, encryptionKey);
  onTestFinished(() => client.$disconnect());
  return client;
}
