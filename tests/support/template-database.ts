import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { connect } from "../../app/server/database/client.server.ts";
import { copyDatabase } from "../../app/server/database/copy.server.ts";
import { migrate } from "../../app/server/database/migrate.server.ts";
import { seedReference } from "../../prisma/seed/reference.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The file that each test file's database is a copy of. */
    template: string;
  }
}

/**
 * Makes the database that every test file starts from: migrated, with the reference data and
 * nobody in it. Each run has a folder of its own, so that two runs at once do not meet.
 */
export default async function templateDatabase(project: TestProject) {
  const runs = resolve("data/test");
  mkdirSync(runs, { recursive: true });
  const folder = mkdtempSync(join(runs, "run-"));
  const url = `file:${join(folder, "base.db")}`;
  await migrate(url);
  const prisma = connect(url);
  await seedReference(prisma);
  await prisma.$disconnect();
  const template = join(folder, "template.db");
  copyDatabase({ url }, template);
  project.provide("template", template);
  return () => rmSync(folder, { recursive: true, force: true });
}
