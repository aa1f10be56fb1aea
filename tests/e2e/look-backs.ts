import { spawnSync } from "node:child_process";

/** Has the owners of what is handed over by now asked to look back, beside the running server: as in half a year. */
export function askInHalfAYear() {
  const program = ["--import", "tsx", "tests/e2e/look-back-later.ts"];
  const { status, stderr } = spawnSync(process.execPath, program, {
    env: {
      ...process.env,
      NODE_ENV: "development",
      DATABASE_URL: "file:data/e2e/cohort.db",
      APP_ORIGIN: process.env.E2E_ORIGIN,
    },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The owners could not be asked:\n${stderr}`);
}
