import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type RunningServer, ready, startServer } from "./running-server.ts";

/*
 * The server of the end-to-end tests: the production build as the demo runs it, on the sample cohort. Playwright calls
 * the default export before the first test, and what that gives back after the last.
 */

const folder = resolve("data/e2e");
const seeded = join(folder, "seeded.db");
const demo = { DEMO: "1", LOG_LEVEL: "error" };

/** Makes the sample cohort, and serves it at `E2E_ORIGIN`. @throws when there is no build */
export default async function serveCohort() {
  if (!existsSync("build/start.js"))
    throw new Error("There is no build yet: run `npm run build` first.");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const program = ["--import", "tsx", "app/server/commands/prepare.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    env: { ...process.env, NODE_ENV: "development", DATABASE_URL: `file:${seeded}` },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The sample cohort could not be made:\n${stdout}${stderr}`);
  const server = await startOnCohort("cohort");
  process.env.E2E_ORIGIN = server.origin;
  return async () => {
    const errors = server.output().split("\n").filter(isError);
    await server.remove();
    rmSync(folder, { recursive: true, force: true });
    if (errors.length) throw new Error(`The server logged errors:\n${errors.join("\n")}`);
  };
}

const isError = (line: string) => /^\{"level":[56]0,/.test(line);

/**
 * Starts a server on a fresh copy of the sample cohort.
 * @param name of the copy
 * @param port the one to take; any that is free when left out
 */
export function startOnCohort(name: string): Promise<RunningServer> {
  // Without its last client closed, a database may still have words in its log.
  for (const end of ["", "-wal"])
    if (existsSync(seeded + end)) copyFileSync(seeded + end, databaseOf(name) + end);
  return startAgain(name, {});
}

/** Starts a server on the copy `name` as it is, after the one before has ended; on the same port if given. */
export async function startAgain(name: string, port: { PORT?: string }): Promise<RunningServer> {
  const server = await startServer({
    ...demo,
    ...port,
    DATABASE_URL: `file:${databaseOf(name)}`,
    WEB_CONCURRENCY: "1",
  });
  await ready(server);
  return server;
}

const databaseOf = (name: string) => join(folder, `${name}.db`);
