import cluster from "node:cluster";
import { migrate } from "./database/migrate.server.ts";
import { EnvironmentError, type Settings, readEnvironment } from "./environment.server.ts";
import { CannotStart, type Serving, serve } from "./http.server.ts";
import { hopeless, keepWorkers } from "./workers.server.ts";

// Before the build is loaded: React and others choose their production code by it.
process.env.NODE_ENV ??= "production";
const patience = 10_000;

try {
  const settings = readEnvironment(process.env);
  if (cluster.isWorker) await work(settings);
  else await lead(settings);
} catch (error) {
  const foreseen = error instanceof EnvironmentError || error instanceof CannotStart;
  console.error(foreseen ? error.message : error);
  process.exit(foreseen && cluster.isWorker ? hopeless : 1);
}

async function lead(settings: Settings) {
  await migrated(settings);
  // Loaded now, because the database client reads the settings as it is loaded.
  const { prepareFirstRun } = await import("./first-run.server.ts");
  const link = await prepareFirstRun(settings);
  if (link) console.log(`Nobody is here yet. To set Headroom up, open this once: ${link}`);
  if (settings.NODE_ENV === "production") return keepWorkers(settings, patience);
  // While one develops, one process is easier to look into.
  const serving = await work(settings);
  serving.runJobs();
  console.log(`Headroom is ready at ${settings.APP_ORIGIN}`);
}

async function migrated({ DATABASE_URL, DATABASE_ENCRYPTION_KEY }: Settings) {
  try {
    await migrate(DATABASE_URL, { encryptionKey: DATABASE_ENCRYPTION_KEY });
  } catch (error) {
    throw new CannotStart(`Headroom cannot use its database: ${(error as Error).message}`);
  }
}

async function work(settings: Settings): Promise<Serving> {
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
