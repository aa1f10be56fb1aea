import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { runToEnd } from "./child.js";
import { command, setUp } from "./set-up.js";

const database = "data/demo.db";
const stateFile = "data/demo.json";
const startOver = "To throw the demo's data away and start over: npm run demo -- --fresh";

await command(async () => {
  await setUp({ build: true });
  mkdirSync("data", { recursive: true });
  if (process.argv.includes("--fresh"))
    for (const end of ["", "-wal", "-shm"]) rmSync(database + end, { force: true });
  const { AUTH_SECRET, filled } = readState();
  const port = await freePort(Number(process.env.PORT) || 3000);
  const env = {
    ...process.env,
    NODE_ENV: "production",
    DEMO: "1",
    PORT: String(port),
    APP_ORIGIN: process.env.APP_ORIGIN ?? `http://localhost:${port}`,
    AUTH_SECRET,
    DATABASE_URL: `file:./${database}`,
    DATABASE_ENCRYPTION_KEY: "",
    MAIL_FROM: "Headroom <no-reply@example.org>",
    MAIL_OUTBOX: "1",
    RESEND_API_KEY: "",
    WEB_CONCURRENCY: "2",
    LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
  };
  if (!filled || !existsSync(database)) {
    const failed = await runToEnd(["--import", "tsx", "app/server/commands/prepare.ts"], env);
    if (failed) throw new Error(startOver);
    writeState({ AUTH_SECRET, filled: true });
  }
  console.log("Starting; Ctrl-C stops it …");
  process.exitCode = await runToEnd(["build/start.js"], env);
  if (process.exitCode) console.error(startOver);
});

/** @returns {{ AUTH_SECRET: string, filled: boolean }} what the demo remembers from one run to the next */
function readState() {
  if (existsSync(stateFile)) return JSON.parse(readFileSync(stateFile, "utf8"));
  return { AUTH_SECRET: randomBytes(32).toString("base64"), filled: false };
}

/** @param {{ AUTH_SECRET: string, filled: boolean }} state */
function writeState(state) {
  writeFileSync(stateFile, JSON.stringify(state, null, 2), { mode: 0o600 });
}

/**
 * The first port from `port` on that is free.
 * @param {number} port
 * @returns {Promise<number>}
 */
function freePort(port) {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === "EADDRINUSE" || error.code === "EACCES"
        ? found(freePort(port + 1))
        : failed(error),
    );
    probe.listen(port, () => probe.close(() => found(port)));
  });
}
