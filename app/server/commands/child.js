import { spawn } from "node:child_process";
import { clearInterval, setInterval } from "node:timers";

/**
 * Runs a Node program to its end, in the terminal of this one. Ctrl-C and SIGTERM reach it and are waited for; it ends
 * too when this process is killed.
 * @param {string[]} words the arguments of `node`
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<number>} its exit code
 */
export function runToEnd(words, env) {
  const child = spawn(process.execPath, words, {
    env: /** @type {NodeJS.ProcessEnv} */ (env),
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  // The terminal sends SIGINT to the child as well.
  const wait = () => {};
  const pass = () => child.kill("SIGTERM");
  process.on("SIGINT", wait).on("SIGTERM", pass);
  // A signal to npm ends the shell between npm and this process, and does not get here.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid === parent || pass(), 500);
  return new Promise((done, failed) => {
    child.once("error", failed);
    child.once("exit", (code) => {
      clearInterval(watch);
      process.off("SIGINT", wait).off("SIGTERM", pass);
      done(code ?? 1);
    });
  });
}
