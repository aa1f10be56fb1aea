import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyDatabase } from "../../../app/server/database/copy.server.ts";
import { migrate } from "../../../app/server/database/migrate.server.ts";
import {
  databaseFile,
  databaseSettings,
  encryptionKey,
} from "../../../app/server/database/settings.server.ts";
import { connected, scratchDatabase, scratchFolder } from "../../support/database.ts";

const key = randomBytes(32);
const hex = key.toString("hex");
const otherKey = randomBytes(32).toString("hex");
const secret = "Nobody else is to read this sentence";
const person = { email: "private@example.org", name: secret };

async function encryptedDatabase() {
  const folder = scratchFolder();
  const url = `file:${join(folder, "closed.db")}`;
  await migrate(url, { encryptionKey: hex });
  const prisma = connected(url, hex);
  await prisma.person.create({ data: person });
  return { folder, url, prisma };
}

test("nothing that was written can be read from the files, nor from a copy", async () => {
  const { folder, url } = await encryptedDatabase();
  copyDatabase({ url, encryptionKey: hex }, join(folder, "copy.db"));
  const files = readdirSync(folder);
  expect(files).toEqual(expect.arrayContaining(["closed.db", "closed.db-wal", "copy.db"]));
  for (const name of files) {
    const bytes = readFileSync(join(folder, name));
    for (const plain of [secret, person.email, "SQLite format 3", "CREATE TABLE"]) {
      expect(bytes.includes(plain), `${plain} in ${name}`).toBe(false);
    }
  }
  // The same search finds it where it is plain, so that it would have been found above.
  const open = scratchDatabase();
  const prisma = connected(open);
  await prisma.person.create({ data: person });
  copyDatabase({ url: open }, join(folder, "open.db"));
  expect(readFileSync(join(folder, "open.db")).includes(secret)).toBe(true);
});

test("the key reads it, in either spelling; so it does a copy", async () => {
  const { folder, url } = await encryptedDatabase();
  const base64 = connected(url, key.toString("base64"));
  expect((await base64.person.findFirstOrThrow()).name).toBe(secret);
  const copy = join(folder, "copy.db");
  copyDatabase({ url, encryptionKey: hex }, copy);
  expect((await connected(`file:${copy}`, hex).person.findFirstOrThrow()).name).toBe(secret);
});

test("a wrong key fails at the start, and says which setting is wrong", async () => {
  const { url } = await encryptedDatabase();
  const wrong = "cannot be read with this DATABASE_ENCRYPTION_KEY";
  await expect(migrate(url, { encryptionKey: otherKey })).rejects.toThrow(wrong);
  await expect(connected(url, otherKey).person.count()).rejects.toThrow(wrong);
  await expect(migrate(url)).rejects.toThrow("set DATABASE_ENCRYPTION_KEY");
  await expect(migrate(scratchDatabase(), { encryptionKey: hex })).rejects.toThrow(
    "is not encrypted, but DATABASE_ENCRYPTION_KEY is set",
  );
  // None of these attempts harmed it.
  expect(await connected(url, hex).person.count()).toBe(1);
});

test.each(["abc", "z".repeat(64), "a".repeat(63), Buffer.alloc(31).toString("base64")])(
  "%s is no key",
  (text) => expect(() => encryptionKey(text)).toThrow("DATABASE_ENCRYPTION_KEY must be 32"),
);

test("settings come from the environment, and none means no encryption", () => {
  expect(databaseSettings({})).toEqual({
    url: "file:./data/development.db",
    encryptionKey: undefined,
  });
  const settings = { DATABASE_URL: "file:/srv/h.db", DATABASE_ENCRYPTION_KEY: hex.toUpperCase() };
  expect(databaseSettings(settings)).toEqual({ url: "file:/srv/h.db", encryptionKey: hex });
  expect(databaseFile("file:///srv/h.db")).toBe("/srv/h.db");
  expect(() => databaseSettings({ DATABASE_URL: "postgres://x" })).toThrow("DATABASE_URL");
  expect(() => databaseSettings({ DATABASE_URL: "file::memory:" })).toThrow("DATABASE_URL");
});
