import fc from "fast-check";
import { expect, test } from "vitest";
import { Prisma } from "../../../app/generated/prisma/client.ts";
import { prisma, queriesSoFar } from "../../../app/server/database/client.server.ts";

const framework = (levelNames: Prisma.InputJsonValue, version: string) =>
  prisma.framework.create({ data: { title: "Values", version, source: "", levelNames } });

test("what is written is what is read: text, dates, truth, numbers, documents", async () => {
  const sentences = fc
    .string({ unit: "grapheme", maxLength: 200 })
    .filter((s) => !s.includes("\0"));
  const dates = fc.date({ min: new Date(0), max: new Date("2999-12-31"), noInvalidDate: true });
  await fc.assert(
    fc.asyncProperty(
      sentences,
      dates,
      fc.boolean(),
      fc.maxSafeInteger(),
      async (name, createdAt, emailVerified, number) => {
        const id = crypto.randomUUID();
        const person = { id, email: id, name, createdAt, emailVerified };
        await prisma.person.create({ data: person });
        const lastRequest = BigInt(number);
        // Of zeros there is one in a database.
        const count = (number % 1000) + 0;
        await prisma.rateLimit.create({ data: { id, key: id, count, lastRequest } });
        expect(await prisma.person.findUniqueOrThrow({ where: { id } })).toMatchObject(person);
        expect(await prisma.rateLimit.findUniqueOrThrow({ where: { id } })).toEqual({
          id,
          key: id,
          count,
          lastRequest,
        });
      },
    ),
    { numRuns: 40 },
  );
});

test.each([
  ["a list", ["Emerging", "Secure"]],
  ["a document", { type: "doc", content: [{ text: "é 🌱 \"quoted\" 'x'", n: 1.5, ok: true }] }],
  ["text that looks like a number", "12"],
])("%s is kept as it was", async (name, value) => {
  const { id } = await framework(value, name);
  expect((await prisma.framework.findUniqueOrThrow({ where: { id } })).levelNames).toEqual(value);
});

test("dates sort and compare as moments", async () => {
  const at = ["2026-03-29T00:59:59.999Z", "2026-03-29T01:00:00.000Z", "2026-10-25T01:00:00.000Z"];
  for (const [position, moment] of at.entries()) {
    const person = { email: `clock${position}@example.org`, name: "", createdAt: new Date(moment) };
    await prisma.person.create({ data: person });
  }
  const found = await prisma.person.findMany({
    where: { email: { startsWith: "clock" }, createdAt: { gt: new Date(at[0] ?? "") } },
    orderBy: { createdAt: "desc" },
  });
  expect(found.map(({ createdAt }) => createdAt.toISOString())).toEqual([at[2], at[1]]);
});

test("a refusal of the database has Prisma's own code", async () => {
  const person = { id: "once", email: "once@example.org", name: "" };
  await prisma.person.create({ data: person });
  await expect(prisma.person.create({ data: person })).rejects.toMatchObject({ code: "P2002" });
  await expect(
    prisma.entry.create({ data: { authorId: "nobody", title: "", body: {}, text: "" } }),
  ).rejects.toMatchObject({ code: "P2003" });
  await expect(
    prisma.person.update({ where: { id: "nobody" }, data: { name: "x" } }),
  ).rejects.toMatchObject({ code: "P2025" });
  // The statement that was refused serves the next caller.
  await prisma.person.create({ data: { id: "twice", email: "twice@example.org", name: "" } });
  expect(await prisma.person.count({ where: { id: { in: ["once", "twice"] } } })).toBe(2);
});

test("raw statements: counts, sums, averages, common tables, changes", async () => {
  const rows = await prisma.$queryRaw`
    WITH two(n) AS (VALUES (1), (2)) SELECT count(*) AS c, sum(n) AS s, avg(n) AS a, 'x' AS t FROM two`;
  expect(rows).toEqual([{ c: 2, s: 3, a: 1.5, t: "x" }]);
  await prisma.person.createMany({
    data: [1, 2, 3].map((n) => ({ email: `raw${n}@example.org`, name: "before" })),
  });
  expect(await prisma.$executeRaw`UPDATE Person SET name = 'after' WHERE name = 'before'`).toBe(3);
});

test("queries are counted, without those that begin and end a transaction", async () => {
  await prisma.person.count();
  const before = queriesSoFar();
  await prisma.person.count();
  await prisma.$transaction(async (tx) => {
    await tx.person.count();
    await tx.person.count();
  });
  expect(queriesSoFar() - before).toBe(3);
});
