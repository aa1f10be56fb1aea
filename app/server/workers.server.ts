import cluster, { type Worker } from "node:cluster";
import type { Settings } from "./environment.server.ts";

/** The exit code of a worker which a new one in its place would not help. */
export const hopeless = 78;
/*
 * A worker's live data is some 90 MB. Left to themselves, V8 lets garbage grow to a multiple of it before it tidies up, by the
 * memory of the whole machine, and glibc keeps an arena of freed memory for each of its threads, and ever more of what it was
 * given once: the thresholds are its own first ones, held fast.
 */
const frugal = {
  execArgv: [...process.execArgv, "--max-old-space-size=512", "--max-semi-space-size=4"],
  env: {
    MALLOC_ARENA_MAX: "2",
    MALLOC_MMAP_THRESHOLD_: "131072",
    MALLOC_TRIM_THRESHOLD_: "131072",
  },
};
const livedLong = 5_000;
const pause = 500;
const attempts = 5;

/**
 * Keeps `WEB_CONCURRENCY` worker processes, each in place of one that died, and lets exactly one of them run the jobs.
 * Ends the process: with 0 after SIGTERM or SIGINT, or when its parent is gone, once all workers stopped properly; with
 * 1 when one did not within `patience` milliseconds, or when workers die at once, five times in a row.
 */
export function keepWorkers({ WEB_CONCURRENCY, APP_ORIGIN }: Settings, patience: number): void {
  const workers = new Set<Worker>();
  const listening = new Set<Worker>();
  let jobs: Worker | undefined;
  let diedAtOnce = 0;
  let announced = false;
  let stopping = false;
  let exitCode = 0;

  cluster.setupPrimary({ execArgv: frugal.execArgv });
  const fork = () => {
    const worker = cluster.fork(frugal.env);
    const start = Date.now();
    workers.add(worker);
    worker.once("listening", () => {
      listening.add(worker);
      assignJobs();
      if (announced || listening.size < WEB_CONCURRENCY) return;
      announced = true;
      console.log(`Headroom is ready at ${APP_ORIGIN}`);
    });
    worker.once("exit", (code, signal) => {
      workers.delete(worker);
      listening.delete(worker);
      if (stopping) return ended(code);
      if (jobs === worker) jobs = undefined;
      assignJobs();
      diedAtOnce = Date.now() - start < livedLong ? diedAtOnce + 1 : 0;
      if (code === hopeless || diedAtOnce >= attempts) {
        console.error("Headroom gives up: its worker processes end as soon as they start.");
        return stop(1);
      }
      console.error(`A worker process ended (${signal ?? code}); another takes its place.`);
      setTimeout(() => stopping || fork(), pause);
    });
  };

  const assignJobs = () => {
    if (jobs || stopping) return;
    [jobs] = listening;
    jobs?.send("run jobs");
  };

  const ended = (code: number | null) => {
    if (code !== 0) exitCode = 1;
    if (!workers.size) process.exit(exitCode);
  };

  const stop = (code: number) => {
    if (stopping) return;
    stopping = true;
    exitCode = code;
    for (const worker of workers) worker.process.kill("SIGTERM");
    // Workers give up by themselves after `patience`; one that cannot even do that is ended by force.
    setTimeout(() => {
      for (const worker of workers) worker.process.kill("SIGKILL");
    }, patience + 1_000).unref();
    ended(0);
  };

  for (const signal of ["SIGTERM", "SIGINT", "disconnect"]) process.on(signal, () => stop(0));
  for (let n = 0; n < WEB_CONCURRENCY; n++) fork();
}
