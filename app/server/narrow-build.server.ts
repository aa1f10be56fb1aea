import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];
type Route = NonNullable<Routes[string]>;

/*
 * The router ranks all of its routes anew for each request, several times, and tries one pattern after the other: with hundreds of
 * routes that takes longer than the page. What an address begins with says which of them can match, so it is given those alone.
 */

/**
 * Finds, for an address, a build with the routes that can match it.
 * @returns what takes a path, of a page or of its data, to the build; an address that no route begins like, and the framework's
 * own, get the whole one
 */
export function narrowBuild(whole: ServerBuild): (path: string) => ServerBuild {
  const { leaves, beginnings } = sortRoutes(whole.routes);
  const known = new Map<string, ServerBuild>();
  const narrowed = (beginning: string): ServerBuild => {
    const kept = new Set<string>();
    for (const { id, beginning: own } of leaves)
      if (own === beginning || own === root || own === any)
        for (const { id: each } of lineOf(whole.routes, id)) kept.add(each);
    const pick = <T>(all: Record<string, T>) =>
      Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id)));
    const assets = { ...whole.assets, routes: pick(whole.assets.routes) };
    return { ...whole, routes: pick(whole.routes), assets };
  };
  return (path) => {
    const beginning = beginningOf(path.replace(/(?:^\/_root)?\.data$/, ""));
    if (!beginnings.has(beginning)) return whole;
    const found = known.get(beginning) ?? narrowed(beginning);
    known.set(beginning, found);
    return found;
  };
}

/** How a route begins that has no address of its own, and one that begins with whatever is there. */
const root = "";
const any = "*";

const beginningOf = (path: string): string => path.split("/").find(Boolean)?.toLowerCase() ?? root;

/** The routes that lead somewhere, each with the first part of its address. */
function sortRoutes(routes: Routes) {
  const all = Object.values(routes).filter((route) => route !== undefined);
  const parents = new Set(all.map(({ parentId }) => parentId));
  const leaves = all
    .filter(({ id }) => !parents.has(id))
    .map(({ id }) => {
      const address = lineOf(routes, id)
        .map(({ path = "" }) => path)
        .reverse()
        .join("/");
      const beginning = beginningOf(address);
      // A parameter, an optional part and a splat.
      return { id, beginning: /^[:*]|\?$/.test(beginning) ? any : beginning };
    });
  const beginnings = new Set(leaves.map(({ beginning }) => beginning).filter((one) => one !== any));
  return { leaves, beginnings };
}

/** A route, its parent, and so on. */
function lineOf(routes: Routes, id: string | undefined): Route[] {
  const route = id === undefined ? undefined : routes[id];
  return route ? [route, ...lineOf(routes, route.parentId)] : [];
}
