import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A server that was started for the bench, and goes when the bench goes. */
export type ChildServer = { url: string; pid: number; stop(): Promise<void> };

const patience = 60_000;
const running = new Set<ChildProcess>();
process.once("exit", () => running.forEach((child) => child.kill("SIGKILL")));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

/**
 * Starts a server in a process of its own, on a free port of this machine, and waits until it
 * answers at `path`. Throws with what it printed when it ends, or does not answer in a minute.
 */
export async function startServer(
  given: string[],
  path: string,
  env: (port: number) => Record<string, string>,
): Promise<ChildServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, given, {
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), ...env(port) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  running.add(child);
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  void ended.then(() => running.delete(child));
  let printed = "";
  child.stderr
    .setEncoding("utf8")
    .on("data", (text: string) => (printed = (printed + text).slice(-4000)));
  const stop = async () => {
    child.kill("SIGTERM");
    const force = setTimeout(() => child.kill("SIGKILL"), 15_000);
    await ended;
    clearTimeout(force);
  };
  const deadline = Date.now() + patience;
  while (!(await answers(url + path))) {
    if (!running.has(child)) throw new Error(`A server did not start:\n${printed}`);
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`A server did not answer in ${patience / 1000} s:\n${printed}`);
    }
    await pause(100);
  }
  return { url, pid: child.pid ?? 0, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}
