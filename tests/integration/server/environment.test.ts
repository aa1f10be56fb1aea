import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EnvironmentError, readEnvironment } from "../../../app/server/environment.server.ts";

const production = {
  NODE_ENV: "production",
  APP_ORIGIN: "https://headroom.example.org",
  AUTH_SECRET: "a-secret-for-tests-only-of-more-than-32-characters",
  DATABASE_URL: "file:/data/headroom.db",
  MAIL_FROM: "Headroom <no-reply@example.org>",
  RESEND_API_KEY: "re_key",
};

function problems(env: Record<string, string | undefined>): string[] {
  try {
    readEnvironment(env);
    return [];
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
}

test("production runs with its required settings, and defaults for the rest", () => {
  expect(readEnvironment(production)).toMatchObject({
    PORT: 3000,
    TRUST_PROXY: 0,
    DEMO: false,
    MAIL_OUTBOX: false,
    RESEND_API_KEY: "re_key",
  });
});

test("whatever is missing or empty is named, and nothing else", () => {
  const required = ["APP_ORIGIN", "AUTH_SECRET", "DATABASE_URL", "MAIL_FROM", "RESEND_API_KEY"];
  fc.assert(
    fc.property(fc.subarray(required), fc.constantFrom("", undefined), (missing, value) => {
      const env = { ...production, ...Object.fromEntries(missing.map((name) => [name, value])) };
      const named = problems(env).map((problem) => problem.split(" ")[0]);
      expect(named.sort()).toEqual([...missing].sort());
    }),
  );
});

test.each([
  ["APP_ORIGIN", "headroom.example.org"],
  ["APP_ORIGIN", "https://headroom.example.org/path"],
  ["APP_ORIGIN", "http://headroom.example.org"],
  ["AUTH_SECRET", "too short"],
  ["DATABASE_URL", "postgres://database"],
  ["DATABASE_ENCRYPTION_KEY", "too short"],
  ["MAIL_FROM", "Headroom"],
  ["RESEND_BASE_URL", "resend"],
  ["PORT", "eighty"],
  ["PORT", "70000"],
  ["WEB_CONCURRENCY", "0"],
  ["TRUST_PROXY", "true"],
  ["LOG_LEVEL", "loud"],
  ["DEMO", "yes"],
  ["NODE_ENV", "staging"],
])("%s cannot be %j", (name, value) => {
  const found = problems({ ...production, [name]: value });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(name);
});

test("an origin keeps no slash at its end", () => {
  const { APP_ORIGIN } = readEnvironment({ ...production, APP_ORIGIN: "https://x.example.org/" });
  expect(APP_ORIGIN).toBe("https://x.example.org");
});

test("who asks for the outbox needs no key, and a key in the environment is not used", () => {
  const env = { ...production, MAIL_OUTBOX: "1" };
  expect(readEnvironment(env).RESEND_API_KEY).toBeUndefined();
  expect(problems({ ...env, RESEND_API_KEY: "" })).toEqual([]);
});

describe("the demo, where anyone signs in as anyone,", () => {
  const demo = { ...production, DEMO: "1" };
  test.each(["http://localhost:3000", "http://127.0.0.1:3000"])("runs at %s", (APP_ORIGIN) => {
    expect(problems({ ...demo, APP_ORIGIN })).toEqual([]);
  });
  test.each(["https://headroom.example.org", "http://localhost.example.org"])(
    "refuses %s unless told that it is meant",
    (APP_ORIGIN) => {
      expect(problems({ ...demo, APP_ORIGIN })[0]).toMatch(/^DEMO /);
      expect(problems({ ...demo, APP_ORIGIN, DEMO_PUBLIC: "1" })).toEqual([]);
    },
  );
});

test("outside production nothing is required", () => {
  expect(readEnvironment({ PORT: "3005" }).APP_ORIGIN).toBe("http://localhost:3005");
});
