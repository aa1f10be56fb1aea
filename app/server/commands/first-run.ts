import { CannotStart } from "../cannot-start.server.ts";
import { readEnvironment } from "../environment.server.ts";
import { prepareFirstRun } from "../first-run.server.ts";

try {
  await prepareFirstRun(readEnvironment(process.env));
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 1;
}
