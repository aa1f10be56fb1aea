import type { createRequestHandler } from "@remix-run/express";
import { createRequestHandler as createWebHandler, type ServerBuild } from "@remix-run/node";
import { narrowBuild } from "./narrow-build.server.ts";

type Handler = ReturnType<typeof createRequestHandler>;

/** What makes the handler of a build. */
export type HandlerOf = (build: ServerBuild | (() => Promise<ServerBuild>)) => Handler;

/** Handles each request with the routes that its address can lead to. */
export function narrowHandler(whole: ServerBuild, handlerOf: HandlerOf): Handler {
  const buildFor = narrowBuild(whole);
  const handlerFor = once(handlerOf);
  const routesAsked = narrowDiscovery(buildFor);
  return async (req, res, next) => {
    const routes = req.path === discovery ? await routesAsked(req.url) : undefined;
    if (!routes) return handlerFor(buildFor(req.path))(req, res, next);
    // The address holds the version of the build.
    res.set("Cache-Control", "public, max-age=31536000, immutable").json(routes);
  };
}

/** Where the browser asks, behind each page, which routes the addresses that the page links to lead to. */
const discovery = "/__manifest";

/**
 * Answers that question as the framework does, which matches each address against all routes, but with those alone that each can
 * lead to.
 * @returns what takes the question to the routes by their id; to nothing where the framework has to answer: no address is asked
 * for, or by a browser that has another build
 */
export function narrowDiscovery(buildFor: (path: string) => ServerBuild) {
  const handlerFor = once((build: ServerBuild) => createWebHandler(build, "production"));
  return async (question: string): Promise<ServerBuild["routes"] | undefined> => {
    const { origin, pathname, searchParams } = new URL(question, "http://localhost");
    const version = searchParams.get("version") ?? "";
    const asked = new Map<ServerBuild, URLSearchParams>();
    for (const path of searchParams.getAll("p")) {
      const build = buildFor(path);
      const words = asked.get(build) ?? new URLSearchParams({ version });
      words.append("p", path);
      asked.set(build, words);
    }
    const answers = await Promise.all(
      [...asked].map(([build, words]) =>
        handlerFor(build)(new Request(`${origin}${pathname}?${words}`)),
      ),
    );
    if (answers.length === 0 || answers.some(({ status }) => status !== 200)) return undefined;
    const found = await Promise.all(answers.map((answer) => answer.json()));
    return Object.assign({}, ...found) as ServerBuild["routes"];
  };
}

/** Makes of each build what is made of it, once. */
function once<Made>(make: (build: ServerBuild) => Made) {
  const made = new Map<ServerBuild, Made>();
  return (build: ServerBuild): Made => {
    const found = made.get(build) ?? make(build);
    made.set(build, found);
    return found;
  };
}
