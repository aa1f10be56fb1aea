import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A production server in a process of its own, with a database of its own. */
export type RunningServer = {
  origin: string;
  process: ChildProcess;
  /** Everything that it printed so far. */
  output(): string;
  /** Resolves when it has ended, with its exit code. */
  ended: Promise<number | null>;
  /** Ends it if need be, and removes its database. */
  remove(): Promise<void>;
};

const settings = {
  NODE_ENV: "production",
  AUTH_SECRET: "a-secret-for-tests-only-of-more-than-32-characters",
  MAIL_FROM: "Headroom <no-reply@example.org>",
  MAIL_OUTBOX: "1",
  WEB_CONCURRENCY: "2",
};

/** Spawns the built server, with `env` over settings that work. An empty value takes a setting away. */
export async function startServer(env: Record<string, string> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "headroom-server-"));
  const port = env.PORT ?? String(await freePort());
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["build/start.js"], {
    env: {
      PATH: process.env.PATH,
      ...settings,
      PORT: port,
      APP_ORIGIN: origin,
      DATABASE_URL: `file:${join(folder, "server.db")}`,
      ...env,
    } as NodeJS.ProcessEnv,
    // It ends by itself when this process is gone.
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => (output += text));
  const ended = new Promise<number | null>((done) => child.once("close", done));
  return {
    origin,
    process: child,
    output: () => output,
    ended,
    async remove() {
      child.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the server takes requests. */
export const ready = ({ output }: RunningServer) =>
  eventually(() => output().includes("is ready at"), 60);

/** Waits until `look` gives something, and gives it back; throws after so many seconds. */
export async function eventually<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
  seconds = 10,
): Promise<T> {
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Waited for ${seconds} seconds in vain`);
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}
