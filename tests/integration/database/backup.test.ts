import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyDatabase } from "../../../app/server/database/copy.server.ts";
import { migrate } from "../../../app/server/database/migrate.server.ts";
import { connected, scratchDatabase, scratchFolder } from "../../support/database.ts";

const person = (name: string) => ({ email: `${name}@example.org`, name });

const backUp = (url: string, target: string) =>
  spawnSync(process.execPath, ["--import", "tsx", "app/server/commands/backup.ts", target], {
    env: { ...process.env, DATABASE_URL: url },
    encoding: "utf8",
  });

test("the drill: back up while it is in use, lose the database, restore, go on", async () => {
  const url = scratchDatabase();
  const prisma = connected(url);
  await prisma.person.create({ data: person("before") });
  const folder = scratchFolder();
  const backup = join(folder, "backup.db");
  await prisma.$transaction(async (tx) => {
    await tx.person.create({ data: person("not yet committed") });
    const { status, stdout, stderr } = backUp(url, backup);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(backup);
  });
  await prisma.person.create({ data: person("since") });
  expect(readdirSync(folder)).toEqual(["backup.db"]);

  const restored = `file:${join(scratchFolder(), "restored.db")}`;
  copyFileSync(backup, restored.slice("file:".length));
  expect(await migrate(restored)).toEqual({ applied: [], copy: undefined });
  const again = connected(restored);
  expect(await again.$queryRaw`PRAGMA integrity_check`).toEqual([{ integrity_check: "ok" }]);
  expect((await again.person.findMany()).map(({ name }) => name)).toEqual(["before"]);
  expect(await again.competency.count()).toBe(await prisma.competency.count());
  await again.person.create({ data: person("after") });
});

test("a file that is there is not overwritten", () => {
  const target = join(scratchFolder(), "kept.db");
  writeFileSync(target, "something dear");
  const { status, stderr } = backUp(scratchDatabase(), target);
  expect(status).toBe(1);
  expect(stderr).toContain("is there already");
  expect(statSync(target).size).toBe("something dear".length);
});

test("without being told which database, nothing is backed up, and what is missing is named", () => {
  const target = join(scratchFolder(), "backup.db");
  const { status, stderr } = backUp("", target);
  expect(status).toBe(1);
  expect(stderr).toContain("DATABASE_URL is missing");
  expect(existsSync(target)).toBe(false);
});

test("a backup of nothing is an error, and leaves neither a backup nor a database", () => {
  const folder = scratchFolder();
  const missing = join(folder, "missing.db");
  const target = join(folder, "it's.db");
  expect(() => copyDatabase({ url: `file:${missing}` }, target)).toThrow("missing.db");
  expect(existsSync(missing)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});
