import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { connected, scratchFolder } from "../../support/database.ts";

// Each run starts a process of its own, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const settings = {
  APP_ORIGIN: "https://headroom.example.org",
  AUTH_SECRET: "a-secret-for-tests-only-of-more-than-32-characters",
  MAIL_FROM: "Headroom <no-reply@example.org>",
  MAIL_OUTBOX: "1",
};

const run = (words: string[], env: Record<string, string> = {}) =>
  spawnSync(
    process.execPath,
    ["--import", "tsx", "app/server/commands/programme-lead.ts", ...words],
    { env: { PATH: process.env.PATH, NODE_ENV: "production", ...env }, encoding: "utf8" },
  );

test("npm run programme-lead makes the first lead where there is no database yet", async () => {
  const DATABASE_URL = `file:${join(scratchFolder(), "new.db")}`;
  const env = { ...settings, DATABASE_URL };
  const made = run(["Ada@Example.org", "Ada", "Lovelace"], env);
  expect(made).toMatchObject({ status: 0, stderr: "" });
  expect(made.stdout).toContain("Ada Lovelace leads “Your programme”.");
  expect(made.stdout).toContain("https://headroom.example.org/sign-in by email to ada@example.org");
  const prisma = connected(DATABASE_URL);
  expect(await prisma.programmeLead.findMany({ include: { person: true } })).toMatchObject([
    { person: { email: "ada@example.org", name: "Ada Lovelace" } },
  ]);
});

test("it names what is missing, and makes nothing", () => {
  expect(run([], settings)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Usage/) });
  const noSettings = run(["ada@example.org"]);
  expect(noSettings.status).toBe(1);
  for (const name of ["DATABASE_URL", "APP_ORIGIN", "AUTH_SECRET"])
    expect(noSettings.stderr).toContain(`${name} is missing`);
  const DATABASE_URL = `file:${join(scratchFolder(), "new.db")}`;
  const noAddress = run(["ada"], { ...settings, DATABASE_URL });
  expect(noAddress.status).toBe(1);
  expect(noAddress.stderr).toContain("“ada” is no email address");
});
