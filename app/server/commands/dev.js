import { mkdirSync } from "node:fs";
import { runToEnd } from "./child.js";
import { command, setUp } from "./set-up.js";

await command(async () => {
  await setUp();
  mkdirSync("data", { recursive: true });
  const env = {
    ...process.env,
    NODE_ENV: "development",
    // Mail stays in the outbox; signing in as one of the sample cohort is the way in.
    DEMO: process.env.DEMO || "1",
  };
  const prepared = await runToEnd(["--import", "tsx", "app/server/commands/prepare.ts"], env);
  process.exitCode =
    prepared || (await runToEnd(["--import", "tsx", "app/server/start.server.ts"], env));
});
