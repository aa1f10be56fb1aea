import { spawnSync } from "node:child_process";

/** Adds a round whose raters are asked by email, or begins its close, beside the running server. */
export function changeRound(change: "add" | "close") {
  const program = ["--import", "tsx", "tests/e2e/change-round.ts", change];
  const { status, stderr } = spawnSync(process.execPath, program, {
    env: {
      ...process.env,
      NODE_ENV: "development",
      DATABASE_URL: "file:data/e2e/cohort.db",
      APP_ORIGIN: process.env.E2E_ORIGIN,
    },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The round could not be changed:\n${stderr}`);
}
