import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";

const client = "build/client";
/** As the server compresses. */
const level = 5;

/** Bytes that a browser loads for a page, gzip: with the page, and later, when the page asks for it. */
export type Weight = { js: number; css: number; laterJs: number };

const weights = new Map<string, number>();

function weigh(asset: string): number {
  const known = weights.get(asset) ?? gzipSync(readFileSync(join(client, asset)), { level }).length;
  weights.set(asset, known);
  return known;
}

const heavy = (assets: Iterable<string>) => [...assets].reduce((sum, one) => sum + weigh(one), 0);

/** What a page's HTML makes a browser load: scripts with all that they import, and style sheets. */
export function weightOf(html: string): Weight {
  const named = new Set(html.match(/\/assets\/[\w.-]+\.(?:js|css)/g));
  // The manifest of all routes is named and not loaded: a browser asks for those that a page links to.
  const isLoaded = (asset: string) => asset.endsWith(".js") && !asset.includes("/manifest-");
  const scripts = [...named].filter(isLoaded);
  const first = following(scripts, staticImports);
  const all = following([...first], (source) => [
    ...staticImports(source),
    ...laterImports(source),
  ]);
  return {
    js: heavy(first),
    css: heavy([...named].filter((asset) => asset.endsWith(".css"))),
    laterJs: heavy([...all].filter((asset) => !first.has(asset))),
  };
}

function following(from: string[], importsOf: (source: string) => string[]): Set<string> {
  const reached = new Set<string>();
  const left = [...from];
  for (let asset = left.pop(); asset; asset = left.pop()) {
    if (reached.has(asset) || !existsSync(join(client, asset))) continue;
    reached.add(asset);
    const folder = posix.dirname(asset);
    const source = readFileSync(join(client, asset), "utf8");
    left.push(...importsOf(source).map((path) => posix.join(folder, path)));
  }
  return reached;
}

const paths = (source: string, form: RegExp) =>
  [...source.matchAll(form)].flatMap(([, path]) => (path?.endsWith(".js") ? [path] : []));

const staticImports = (source: string) =>
  paths(source, /(?:\bfrom|\bimport)\s*["'](\.\/[\w.-]+)["']/g);
const laterImports = (source: string) => paths(source, /\bimport\(\s*["'](\.\/[\w.-]+)["']/g);
