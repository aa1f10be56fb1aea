import { readdirSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { connected, scratchDatabase } from "../../support/database.ts";

const person = (name: string) => ({ email: `${name}@example.org`, name });

/** A promise, and what fulfils it. */
function signal() {
  let give: () => void = () => {};
  const given = new Promise<void>((done) => (give = done));
  return { given, give };
}

test("a write acknowledged to one request survives the rollback of another", async () => {
  const prisma = connected(scratchDatabase());
  const opened = signal();
  const wanted = signal();
  const failing = prisma.$transaction(async (tx) => {
    await tx.person.create({ data: person("undone") });
    opened.give();
    await wanted.given;
    throw new Error("thought better of it");
  });
  await opened.given;
  const kept = prisma.person.create({ data: person("kept") });
  const keptWithOthers = prisma.$transaction([prisma.person.create({ data: person("both") })]);
  await turn();
  wanted.give();
  await expect(failing).rejects.toThrow("thought better of it");
  await Promise.all([kept, keptWithOthers]);
  const names = (await prisma.person.findMany({ orderBy: { name: "asc" } })).map((p) => p.name);
  expect(names).toEqual(["both", "kept"]);
});

test("a read does not wait for an open transaction, nor sees what is in it", async () => {
  const prisma = connected(scratchDatabase());
  await prisma.person.create({ data: person("before") });
  const seen = await prisma.$transaction(async (tx) => {
    await tx.person.create({ data: person("uncommitted") });
    await tx.person.update({ where: { email: "before@example.org" }, data: { name: "changed" } });
    return { within: await tx.person.count(), without: await prisma.person.findMany() };
  });
  expect(seen.within).toBe(2);
  expect(seen.without.map(({ name }) => name)).toEqual(["before"]);
  expect(await prisma.person.count()).toBe(2);
});

test("each of many requests reads its own acknowledged write", async () => {
  const prisma = connected(scratchDatabase());
  const found = await Promise.all(
    Array.from({ length: 100 }, async (_, number) => {
      const { id } = await prisma.person.create({ data: person(`request-${number}`) });
      return prisma.person.findUnique({ where: { id } });
    }),
  );
  expect(found.filter(Boolean)).toHaveLength(100);
});

test("a transaction that takes too long is undone, and those behind it go on", async () => {
  const prisma = connected(scratchDatabase());
  const never = signal();
  const stuck = prisma.$transaction(
    async (tx) => {
      await tx.person.create({ data: person("stuck") });
      await never.given;
      await tx.person.create({ data: person("too late") });
    },
    { timeout: 50 },
  );
  const next = prisma.person.create({ data: person("next") });
  await next;
  never.give();
  await expect(stuck).rejects.toMatchObject({ code: "P2028" });
  expect((await prisma.person.findMany()).map(({ name }) => name)).toEqual(["next"]);
});

test("a transaction whose commit is refused leaves nothing, and the next one works", async () => {
  const prisma = connected(scratchDatabase());
  const refused = prisma.$transaction(async (tx) => {
    await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`;
    await tx.person.create({ data: person("beside") });
    await tx.session.create({
      data: { id: "s", token: "s", expiresAt: new Date(), userId: "nobody" },
    });
  });
  await expect(refused).rejects.toThrow();
  await prisma.$transaction([prisma.person.create({ data: person("after") })]);
  expect((await prisma.person.findMany()).map(({ name }) => name)).toEqual(["after"]);
});

test("nested writes are whole or not at all", async () => {
  const prisma = connected(scratchDatabase());
  await prisma.person.create({ data: person("first") });
  const twice = { create: [{ id: "same", token: "a", expiresAt: new Date() }] };
  await prisma.person.create({ data: { ...person("second"), sessions: twice } });
  await expect(
    prisma.person.create({ data: { ...person("third"), sessions: twice } }),
  ).rejects.toMatchObject({ code: "P2002" });
  expect(await prisma.person.count()).toBe(2);
});

test("a foreign key holds, and what is owned goes with its owner", async () => {
  const prisma = connected(scratchDatabase());
  const session = { id: "s", token: "s", expiresAt: new Date() };
  await prisma.person.create({ data: { ...person("owner"), sessions: { create: session } } });
  await prisma.person.delete({ where: { email: "owner@example.org" } });
  expect(await prisma.session.count()).toBe(0);
});

// Where the system shows a process its open files.
const openFiles = () => readdirSync("/proc/self/fd").length;

test.skipIf(process.platform !== "linux")(
  "5,000 transactions leave the number of open files unchanged",
  async () => {
    const prisma = connected(scratchDatabase());
    const write = () =>
      prisma.$transaction(async (tx) => {
        // What is tested does not hang on the disk, whose flushes would take most of the time.
        await tx.rateLimit.updateMany({ data: { count: 1 } });
      });
    await write();
    const before = openFiles();
    for (let round = 0; round < 5000; round++) await write();
    expect(openFiles()).toBe(before);
  },
  60_000,
);
