import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { connected, scratchDatabase } from "../../support/database.ts";

const program = "tests/integration/database/writing-process.ts";

/** Starts a process that writes; gives the lines that it says, and its end. */
function writing(url: string, name: string, count: number) {
  const child: ChildProcess = spawn(
    process.execPath,
    ["--import", "tsx", program, name, String(count)],
    { env: { ...process.env, DATABASE_URL: url }, stdio: ["ignore", "pipe", "inherit"] },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  if (!child.stdout) throw new Error("no output to read");
  const ended = once(child, "exit").then(([code, signal]) => ({ code, signal }));
  return { child, lines: createInterface({ input: child.stdout }), ended };
}

test("a process killed amid its writes has all that it acknowledged", async () => {
  const url = scratchDatabase();
  const { child, lines, ended } = writing(url, "killed", 5000);
  const acknowledged: string[] = [];
  for await (const line of lines) {
    if (line !== "ready") acknowledged.push(`killed-${line}@example.org`);
    if (acknowledged.length === 250) child.kill("SIGKILL");
  }
  expect(await ended).toEqual({ code: null, signal: "SIGKILL" });
  expect(acknowledged.length).toBeGreaterThanOrEqual(250);
  expect(acknowledged.length).toBeLessThan(5000);

  const prisma = connected(url);
  const found = new Set((await prisma.person.findMany()).map(({ email }) => email));
  expect(acknowledged.filter((email) => !found.has(email))).toEqual([]);
  expect(await prisma.$queryRaw`PRAGMA integrity_check`).toEqual([{ integrity_check: "ok" }]);
  await prisma.person.create({ data: { email: "after@example.org", name: "" } });
});

test("an acknowledged write is on the disk: commits wait for it", async () => {
  const prisma = connected(scratchDatabase());
  // 2 is FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
  expect(await prisma.$queryRaw`PRAGMA synchronous`).toEqual([{ synchronous: 2 }]);
  expect(await prisma.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: "wal" }]);
});

test("three processes that write at once fail no write", async () => {
  const url = scratchDatabase();
  const others = ["one", "other"].map((name) => writing(url, name, 150));
  await Promise.all(others.map(({ lines }) => once(lines, "line")));
  const prisma = connected(url);
  for (let number = 1; number <= 150; number++) {
    await prisma.$transaction(async (tx) => {
      const people = await tx.person.count();
      const email = `here-${number}@example.org`;
      await tx.person.create({ data: { email, name: String(people) } });
    });
  }
  for (const { ended } of others) expect(await ended).toEqual({ code: 0, signal: null });
  expect(await prisma.person.count()).toBe(450);
  // Each transaction saw a count that no other process could change before it ended.
  const here = await prisma.person.findMany({ where: { email: { startsWith: "here-" } } });
  expect(new Set(here.map(({ name }) => name)).size).toBe(150);
}, 60_000);
