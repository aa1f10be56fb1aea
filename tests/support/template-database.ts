import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { connect } from "../../app/server/database/client.server.ts";
import { copyDatabase } from "../../app/server/database/copy.server.ts";
import { migrate } from "../../app/server/database/migrate.server.ts";
import { seedCohort } from "../../prisma/seed/cohort.ts";
import { seedReference } from "../../prisma/seed/reference.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The file that each test file's database is a copy of. */
    template: string;
    /** The same with the sample cohort in it. */
    sample: string;
  }
}

/**
 * Makes the databases that test files start from: migrated, with the reference data, and nobody or
 * the sample cohort in them. Each run has a folder of its own, so that two runs at once do not meet.
 */
export default async function templateDatabase(project: TestProject) {
  const runs = resolve("data/test");
  mkdirSync(runs, { recursive: true });
  const folder = mkdtempSync(join(runs, "run-"));
  const url = `file:${join(folder, "base.db")}`;
  await migrate(url);
  const prisma = connect(url);
  await seedReference(prisma);
  const template = join(folder, "template.db");
  copyDatabase({ url }, template);
  project.provide("template", template);
  await seedCohort(prisma, new Date());
  await prisma.$disconnect();
  const sample = join(folder, "sample.db");
  copyDatabase({ url }, sample);
  project.provide("sample", sample);
  return () => rmSync(folder, { recursive: true, force: true });
}
