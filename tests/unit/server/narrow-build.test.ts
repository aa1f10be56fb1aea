import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { describe, expect, test } from "vitest";
import remixConfig from "../../../remix.config.js";
import { narrowBuild } from "../../../app/server/narrow-build.server.ts";
import { narrowDiscovery } from "../../../app/server/narrow-handler.server.ts";
import { everyAddress, everyRoute } from "../../support/routes.ts";

const listed = everyRoute.map(({ file, parent, path, index }) => ({
  id: file,
  parentId: parent,
  path,
  index,
}));
const routes = Object.fromEntries(
  [{ id: "root.tsx", path: "" }, ...listed].map((route) => [route.id, { ...route, module: {} }]),
) as unknown as ServerBuild["routes"];
const whole = { routes, assets: { routes } } as unknown as ServerBuild;
const buildFor = narrowBuild(whole);

type Tree = Parameters<typeof matchRoutes>[0];
const treeOf = (given: ServerBuild["routes"], parent?: string): Tree =>
  Object.values(given).flatMap((route): Tree => {
    if (!route || route.parentId !== parent) return [];
    const { id, path, index } = route;
    return index ? [{ id, index }] : [{ id, path, children: treeOf(given, id) }];
  });
const trees = new Map<ServerBuild, Tree>();
function treeIn(build: ServerBuild): Tree {
  const tree = trees.get(build) ?? treeOf(build.routes);
  trees.set(build, tree);
  return tree;
}
const matched = (build: ServerBuild, path: string) =>
  matchRoutes(treeIn(build), path)?.map(({ route, params }) => [route.id, params]) ?? null;

/** An address of each route, every other one in capitals, and what lies a part further than some. */
const addresses = everyAddress.flatMap(({ path = "" }, at) => {
  const filled = `/${path.replace(/:\w+/g, "new").replace("*", "no/such/page")}`;
  const own = at % 2 === 0 ? filled : filled.toUpperCase();
  return at % 8 === 0 ? [own, `${filled}/further`] : [own];
});

describe("a build that is narrowed to an address", () => {
  test("leads every address to what the whole one leads it to", () => {
    const wrong = addresses.filter(
      (path) =>
        JSON.stringify(matched(buildFor(path), path)) !== JSON.stringify(matched(whole, path)),
    );
    expect(wrong).toEqual([]);
  });

  test("is the same for a page and for its data", () => {
    for (const path of ["/pairs", "/pairs/abc", "/sets/alder/actions"])
      expect(buildFor(`${path}.data`)).toBe(buildFor(path));
    expect(buildFor("/_root.data")).toBe(buildFor("/"));
  });

  test("has few routes, and of what the browser loads as few", () => {
    const { routes: few, assets } = buildFor("/pairs/abc");
    expect(Object.keys(few).length).toBeLessThan(everyRoute.length / 5);
    expect(Object.keys(assets.routes)).toEqual(Object.keys(few));
  });

  test("is the whole one where no route begins like the address, and for the framework's own", () => {
    for (const path of ["/no-such-room", "/__manifest", "/.well-known/x"])
      expect(buildFor(path)).toBe(whole);
  });
});

describe("the routes that a browser asks for", () => {
  const build = {
    routes,
    future: remixConfig.future,
    basename: "/",
    entry: { module: {} },
    assets: { routes, version: "1" },
  } as unknown as ServerBuild;
  const routesAsked = narrowDiscovery(narrowBuild(build));
  const byTheFramework = async (question: string) => {
    const answer = await createRequestHandler(
      build,
      "production",
    )(new Request(`http://localhost${question}`));
    return (await answer.json()) as unknown;
  };
  const question = (paths: string[], version = "1") =>
    `/__manifest?${new URLSearchParams([["version", version], ...paths.map((path) => ["p", path])])}`;

  test("are those that the framework finds among all", async () => {
    for (let at = 0; at < addresses.length; at += 120) {
      const asked = question(addresses.slice(at, at + 40));
      expect(await routesAsked(asked)).toEqual(await byTheFramework(asked));
    }
  });

  test("are left to the framework where another build is asked for, or nothing", async () => {
    expect(await routesAsked(question(["/pairs"], "2"))).toBeUndefined();
    expect(await routesAsked(question([]))).toBeUndefined();
  });
});
