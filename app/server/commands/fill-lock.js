// A registry that serves no packages of other platforms leaves them out of package-lock.json, and
// `npm ci` then refuses the lock elsewhere. This puts them in, from what their parents ask for.
import { readFileSync, writeFileSync } from "node:fs";

const systems = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const processors = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];

const file = process.argv[2] ?? "package-lock.json";
const lock = JSON.parse(readFileSync(file, "utf8"));
/** @type {Record<string, any>} */
const packages = lock.packages;

/**
 * The version of a dependency that a package finds: in its own node_modules, or in one further out.
 * @param {string} from a path of the lock
 * @param {string} name
 * @returns {string | undefined}
 */
function foundVersion(from, name) {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf("/node_modules/"))) {
    const found = packages[`${folder}/node_modules/${name}`];
    if (found) return found.version;
    if (!folder.includes("/node_modules/")) return packages[`node_modules/${name}`]?.version;
  }
}

/**
 * What the lock says of a package that was never seen, as its name and its parent tell it.
 * @param {string} name
 * @param {string} version
 * @param {{ dev?: boolean }} parent
 */
function entryFor(name, version, parent) {
  const words = name.split(/[-/]/);
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  const musl = words.some((word) => word.startsWith("musl"));
  const libc = musl ? "musl" : os === "linux" && words.includes("gnu") ? "glibc" : undefined;
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(parent.dev && { dev: true }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

let added = 0;
for (const [path, parent] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const found = foundVersion(path, name);
    // Packages of one platform are asked for by exact version; for a range, what is there will do.
    const wanted = String(version).replace(/^[~^]/, "");
    if (found && (found === wanted || wanted !== version)) continue;
    const beside = `${path.slice(0, path.lastIndexOf("node_modules/"))}node_modules/${name}`;
    const place = packages[beside] ? `${path}/node_modules/${name}` : beside;
    packages[place] = entryFor(name, wanted, parent);
    added++;
  }
}

const [root, ...rest] = Object.entries(packages);
rest.sort(([one], [other]) => one.localeCompare(other, "en"));
lock.packages = Object.fromEntries(root ? [root, ...rest] : []);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added to ${file}`);
