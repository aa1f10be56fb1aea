import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const schema = "prisma/schema.prisma";
const client = "app/generated/prisma";
const built = ["app", "emails", "public", schema];
const configuration = ["package.json", "package-lock.json", "remix.config.js", "vite.config.ts"];

/**
 * Makes a clone ready to run: packages, database client and, where asked for, the production build and a browser for
 * tests. Does only what is not yet done, and says each thing that it does in one line.
 * @param {{ build?: boolean, browser?: boolean }} [wanted]
 * @returns {Promise<Record<string, string>>} environment variables to run with: CHROMIUM where the system's is used
 */
export async function setUp({ build = false, browser = false } = {}) {
  if (process.cwd() !== resolve(root)) process.chdir(root);
  checkNode();
  if (!packagesAreInstalled()) {
    say("Installing packages (about a minute)");
    // No package needs its install script, and some of those download what is not needed here.
    npm(["ci", "--ignore-scripts", "--include=dev", "--loglevel=error"]);
  }
  whenChanged(`${client}/.made-from`, [schema, "package-lock.json"], generateClient);
  if (build) whenChanged("build/.made-from", [...built, ...configuration], makeBuild);
  return browser ? findBrowser() : {};
}

/** @param {string} doing */
const say = (doing) => console.log(`${doing} …`);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Headroom needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

/** Whether node_modules holds, version for version, what the lock asks for on every system. */
function packagesAreInstalled() {
  const installed = "node_modules/.package-lock.json";
  if (!existsSync(installed)) return false;
  const there = JSON.parse(readFileSync(installed, "utf8")).packages;
  const wanted = Object.entries(JSON.parse(readFileSync("package-lock.json", "utf8")).packages);
  return wanted.every(
    ([path, { version, optional }]) => !path || optional || there[path]?.version === version,
  );
}

function generateClient() {
  say("Generating the database client");
  run(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
    // Any executable will do: generating uses no engine, but the command would download one.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  });
}

function makeBuild() {
  say("Building (about half a minute)");
  npm(["run", "--silent", "build"], { NODE_ENV: "production" });
}

/**
 * Runs `make` unless the sources are the same as when it last ran to its end.
 * @param {string} stamp file that holds what the sources were
 * @param {string[]} sources files and folders
 * @param {() => void} make
 */
function whenChanged(stamp, sources, make) {
  const now = fingerprint(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  make();
  mkdirSync(join(stamp, ".."), { recursive: true });
  writeFileSync(stamp, now);
}

/** @param {string[]} sources */
function fingerprint(sources) {
  const hash = createHash("sha256");
  for (const source of sources)
    for (const file of filesOf(source)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  if (!existsSync(path) || path === "app/generated") return [];
  try {
    return readdirSync(path)
      .sort()
      .flatMap((name) => filesOf(`${path}/${name}`));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOTDIR") return [path];
    throw error;
  }
}

async function findBrowser() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) {
    if (existsSync(CHROMIUM)) return { CHROMIUM };
    throw new Error(`CHROMIUM is ${CHROMIUM}, where there is no file.`);
  }
  const { chromium } = await import("@playwright/test");
  const own = () => existsSync(chromium.executablePath());
  const found = own() ? {} : systemBrowser();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && isDebian()) {
    say("Installing Chromium (a minute or two)");
    const apt = (/** @type {string[]} */ words) =>
      succeeds("apt-get", ["-qq", ...words], { DEBIAN_FRONTEND: "noninteractive" });
    apt(["update"]);
    const install = (/** @type {string} */ browser) =>
      apt(["install", "-y", "--no-install-recommends", browser]);
    if (install("chromium-headless-shell") || install("chromium")) return systemBrowser() ?? {};
  }
  say("Downloading a browser for the tests (a minute or two)");
  const playwright = ["node_modules/@playwright/test/cli.js", "install", "chromium"];
  if (isRoot && process.platform === "linux") playwright.push("--with-deps");
  run(process.execPath, playwright);
  return {};
}

function systemBrowser() {
  // The shell first, which Playwright's own is too: without a window to draw, pages cost a fifth less time.
  const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
  const CHROMIUM = names.map((name) => `/usr/bin/${name}`).find((path) => existsSync(path));
  return CHROMIUM && succeeds(CHROMIUM, ["--version"]) ? { CHROMIUM } : undefined;
}

// Elsewhere, Ubuntu among others, the package of that name may be an empty one.
const isDebian = () =>
  existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));

/**
 * @param {string[]} words
 * @param {Record<string, string>} [env]
 */
function npm(words, env) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) run(process.execPath, [cli, ...words], env);
  else run("npm", words, env);
}

/**
 * Runs a program quietly; what it said is shown when it fails.
 * @param {string} program
 * @param {string[]} words
 * @param {Record<string, string>} [env]
 */
function run(program, words, env) {
  const { status, error, output } = spawned(program, words, env);
  if (status === 0) return;
  console.error(output?.join("") ?? "");
  throw new Error(`${program} ${words.join(" ")} failed${error ? `: ${error.message}` : ""}`);
}

/**
 * @param {string} program
 * @param {string[]} words
 * @param {Record<string, string>} [env]
 */
const succeeds = (program, words, env) => spawned(program, words, env).status === 0;

/**
 * @param {string} program
 * @param {string[]} words
 * @param {Record<string, string>} [env]
 */
const spawned = (program, words, env) =>
  spawnSync(program, words, {
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1e8,
    shell: process.platform === "win32" && program === "npm",
  });

/**
 * Runs the main part of a command; an error ends it with its message.
 * @param {() => Promise<unknown>} main
 */
export async function command(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await command(() => setUp({ build: process.argv.includes("--build") }));
