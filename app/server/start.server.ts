import cluster from "node:cluster";
import { CannotStart } from "./cannot-start.server.ts";
import { runToEnd } from "./commands/child.js";
import { EnvironmentError, type Settings, readEnvironment } from "./environment.server.ts";
import { hopeless, keepWorkers } from "./workers.server.ts";

// Before the build is loaded: React and others choose their production code by it.
process.env.NODE_ENV ??= "production";
const patience = 10_000;

try {
  const settings = readEnvironment(process.env);
  if (cluster.isWorker) await work(settings);
  else if (settings.NODE_ENV === "production") await lead(settings);
  else await workAlone(settings);
} catch (error) {
  const foreseen = error instanceof EnvironmentError || error instanceof CannotStart;
  console.error(foreseen ? error.message : error);
  process.exit(foreseen && cluster.isWorker ? hopeless : 1);
}

/** Only starts others, so that it never holds the memory that the database's client takes. */
async function lead(settings: Settings) {
  const failed = await runToEnd(["build/first-run.js"], process.env);
  if (failed) process.exit(1);
  keepWorkers(settings, patience);
}

/** While one develops, one process is easier to look into. */
async function workAlone(settings: Settings) {
  const { prepareFirstRun } = await import("./first-run.server.ts");
  await prepareFirstRun(settings);
  const serving = await work(settings);
  serving.runJobs();
  console.log(`Headroom is ready at ${settings.APP_ORIGIN}`);
}

async function work(settings: Settings) {
  const { serve } = await import("./http.server.ts");
  const starting = serve(settings);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    starting
      .then((serving) => serving.stop())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
  };
  for (const signal of ["SIGTERM", "SIGINT", "disconnect"]) process.on(signal, stop);
  const serving = await starting;
  process.on("message", (message) => message === "run jobs" && serving.runJobs());
  return serving;
}
