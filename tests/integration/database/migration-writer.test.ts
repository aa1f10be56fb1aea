import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { migrate } from "../../../app/server/database/migrate.server.ts";
import { schemaDifference, writeMigration } from "../../../prisma/migration.ts";
import { scratchFolder } from "../../support/database.ts";

const committed = { schema: "prisma/schema.prisma", directory: "prisma/migrations" };

/** The product's migrations and schema, with a room added to the schema. */
function withRoomAdded() {
  const folder = scratchFolder();
  const from = { schema: join(folder, "schema.prisma"), directory: join(folder, "migrations") };
  cpSync(committed.directory, from.directory, { recursive: true });
  const room = "model Room {\n  id String @id\n  name String\n}\n";
  writeFileSync(from.schema, `${readFileSync(committed.schema, "utf8")}\n${room}`);
  return { from, url: `file:${join(folder, "test.db")}` };
}

test("the committed migrations say what the schema says", async () => {
  expect(await schemaDifference(committed)).toBe("");
});

test("the next migration has the next number and only the difference, and applies", async () => {
  const { from, url } = withRoomAdded();
  const before = await migrate(url, { directory: from.directory });
  const file = await writeMigration("add_rooms", from);
  const number = String(before.applied.length + 1).padStart(4, "0");
  expect(file).toBe(join(from.directory, `${number}_add_rooms`, "migration.sql"));
  const sql = readFileSync(file ?? "", "utf8");
  expect(sql.match(/CREATE TABLE "\w+"/g)).toEqual(['CREATE TABLE "Room"']);
  expect(sql).not.toMatch(/DROP|ALTER/);
  const { applied } = await migrate(url, { directory: from.directory });
  expect(applied).toEqual([`${number}_add_rooms`]);
  expect(await writeMigration("again", from)).toBeUndefined();
});

test("a name that could not be a folder's is refused", async () => {
  await expect(writeMigration("../escape", committed)).rejects.toThrow("add_rooms");
});
