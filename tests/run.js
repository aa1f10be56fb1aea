import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setUp } from "../app/server/commands/set-up.js";

/** @typedef {{ passed: number, failed: number }} Count */

const longest = 40 * 60_000;

/**
 * Runs a program of node_modules to its end.
 * @param {string} program path of its JavaScript file
 * @param {string[]} words
 * @param {{ env?: Record<string, string | undefined>, show?: boolean }} [options] `show`: in this terminal, else kept as `output`
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(program, words, { env, show = false } = {}) {
  const child = spawn(process.execPath, [`node_modules/${program}`, ...words], {
    env: { ...process.env, ...env },
    stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    timeout: longest,
    killSignal: "SIGKILL",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => (output += text));
  return new Promise((done) => {
    child.once("error", (error) => done({ code: 1, output: `${error}` }));
    child.once("close", (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * A check that counts as one test.
 * @param {string} name
 * @param {string} program
 * @param {string[]} words
 * @returns {Promise<Count>}
 */
async function check(name, program, words) {
  const { code, output } = await run(program, words);
  console.log(`${code === 0 ? "✓" : "✗"} ${name}`);
  if (code !== 0) console.log(output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A test runner that writes a JSON report. One that ends badly without a failed test, or ran none, counts as one failed.
 * @param {string} name
 * @param {string} report path of the JSON report
 * @param {Promise<{ code: number }>} running
 * @param {(report: any) => Count} count
 * @returns {Promise<Count>}
 */
async function suite(name, report, running, count) {
  const { code } = await running;
  const { passed, failed } = existsSync(report)
    ? count(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0 };
  if (failed === 0 && (code !== 0 || passed === 0)) {
    console.log(`✗ ${name}: ${passed ? `ended with code ${code}` : "no test ran"}`);
    return { passed, failed: 1 };
  }
  return { passed, failed };
}

/** @returns {Promise<Count[]>} */
async function runAll() {
  const env = await setUp({ build: true, browser: true });
  const reports = mkdtempSync(join(tmpdir(), "headroom-tests-"));
  const unit = join(reports, "unit.json");
  const browser = join(reports, "browser.json");
  try {
    const checks = [
      await check("types and lint", "oxlint/bin/oxlint", []),
      await check("format", "oxfmt/bin/oxfmt", ["--check", "."]),
    ];
    const vitest = run(
      "vitest/vitest.mjs",
      ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unit}`],
      { env: { NODE_ENV: "test" }, show: true },
    );
    const units = await suite("unit and integration tests", unit, vitest, (report) => ({
      passed: report.numPassedTests,
      // A file that cannot be loaded has no tests to fail.
      failed:
        report.numFailedTests +
        report.testResults.filter(
          (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
            file.status === "failed" && file.assertionResults.length === 0,
        ).length,
    }));
    const playwright = run("@playwright/test/cli.js", ["test", "--reporter=list,json"], {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: browser },
      show: true,
    });
    const journeys = await suite("end-to-end tests", browser, playwright, ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
    }));
    return [...checks, units, journeys];
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

const counts = await runAll().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return [{ passed: 0, failed: 1 }];
});
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
