import { resolve } from "node:path";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import { isRouteErrorResponse } from "@remix-run/react";
import { pino } from "pino";
import { narrowBuild } from "../../app/server/narrow-build.server.ts";
import remixConfig from "../../remix.config.js";
import { cookieOf } from "./people.ts";
import { everyRoute } from "./routes.ts";
import { type Form, formBody } from "./tried.ts";

/*
 * The app without its build: the framework's own request handler over the route modules as they are in the sources.
 * Pages are not rendered; what their loaders and actions answered is kept instead.
 */

type Modules = ServerBuild["routes"];
type RouteModule = NonNullable<Modules[string]>["module"];
type Seen = {
  loaderData: Record<string, unknown>;
  actionData: Record<string, unknown> | null;
  errors: Record<string, unknown> | null;
};

const load = async (file: string) =>
  (await import(/* @vite-ignore */ resolve("app", file))) as RouteModule;

const idOf = (file: string) => file.replace(/\.tsx?$/, "");

/** Every route with its module, by id; the id is the file's path without its ending. */
export async function readRoutes() {
  const listed = await Promise.all(
    everyRoute.map(async ({ file, parent, path, index }) => {
      return {
        id: idOf(file),
        parentId: idOf(parent),
        path,
        index,
        file,
        module: await load(file),
      };
    }),
  );
  const root = { id: "root", path: "", file: "root.tsx", module: await load("root.tsx") };
  return [root, ...listed];
}

const seen = new WeakMap<object, Seen>();
type Handler = ReturnType<typeof createRequestHandler>;
let handling: Promise<(path: string) => Handler> | undefined;

async function makeHandlers() {
  const listed = await readRoutes();
  const build: ServerBuild = {
    routes: Object.fromEntries(listed.map((route) => [route.id, route])),
    entry: {
      module: {
        default(_request, status, headers, remix, context) {
          seen.set(context, remix.staticHandlerContext);
          return new Response(null, { status, headers });
        },
        // What a route refuses is an answer; anything else is a fault, and fails the test.
        handleError(error) {
          if (!isRouteErrorResponse(error)) console.error(error);
        },
      },
    },
    assets: {
      entry: { imports: [], module: "" },
      routes: Object.fromEntries(
        listed.map(({ id, module }) => [
          id,
          {
            id,
            module: "",
            hasAction: "action" in module,
            hasLoader: "loader" in module,
            hasClientAction: false,
            hasClientLoader: false,
            hasErrorBoundary: "ErrorBoundary" in module,
          },
        ]),
      ),
      url: "",
      version: "",
    },
    assetsBuildDirectory: "",
    publicPath: "/",
    basename: "/",
    mode: "production",
    isSpaMode: false,
    future: remixConfig.future as ServerBuild["future"],
  };
  const buildFor = narrowBuild(build);
  const handlers = new Map<ServerBuild, Handler>();
  return (path: string) => {
    const narrow = buildFor(path);
    const handler = handlers.get(narrow) ?? createRequestHandler(narrow, "production");
    handlers.set(narrow, handler);
    return handler;
  };
}

/** What came of a request: its status, and what was answered. */
export type Answer = {
  status: number;
  headers: Headers;
  /** Where a redirect leads, with its query. */
  location: string | null;
  /** What the page's loader gave. */
  page: unknown;
  /** What the page's action gave. */
  action: unknown;
  /** What the error page was given, for an answer of 400 and above. */
  problem: unknown;
  /** What the page says was done. */
  said: string;
  /** The body of what is not a page, as text and as it came. */
  text: string;
  bytes: Uint8Array<ArrayBuffer>;
};

type Sent = { method?: string; form?: Form | URLSearchParams; json?: unknown; cookie?: string };

/** Sends a request through the whole app, as whoever the cookie says. */
export async function send(path: string, { method, form, json, cookie }: Sent): Promise<Answer> {
  const handle = (await (handling ??= makeHandlers()))(
    new URL(path, "http://localhost:3000").pathname,
  );
  const body = form
    ? form instanceof URLSearchParams
      ? form
      : formBody(form)
    : json === undefined
      ? null
      : JSON.stringify(json);
  const request = new Request(`http://localhost:3000${path}`, {
    method: method ?? (body === null ? "GET" : "POST"),
    body,
    headers: {
      "x-client-ip": "192.0.2.1",
      ...(cookie && { cookie }),
      ...(json !== undefined && { "content-type": "application/json" }),
    },
  });
  const context: AppLoadContext = { nonce: "", log: pino({ level: "silent" }) };
  const response = await handle(request, context);
  const page = seen.get(context);
  const ofPage = (data: Record<string, unknown> | null | undefined) =>
    Object.entries(data ?? {}).find(([id]) => !["root", "ui/section"].includes(id))?.[1];
  const [error] = Object.values(page?.errors ?? {});
  const frame = page?.loaderData.root as { said?: string } | undefined;
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    status: response.status,
    headers: response.headers,
    location: response.headers.get("location"),
    page: ofPage(page?.loaderData),
    action: ofPage(page?.actionData),
    problem: error instanceof Object && "data" in error ? error.data : error,
    said: frame?.said ?? "",
    text: new TextDecoder().decode(bytes),
    bytes,
  };
}

/** One person's browser: a session of their own. */
export async function browserOf(personId: string) {
  const cookie = await cookieOf(personId);
  return {
    cookie,
    get: (path: string) => send(path, { cookie }),
    post: (path: string, form: Form = {}) => send(path, { form, cookie }),
    /** A form with several values of one field. */
    postFields: (path: string, form: URLSearchParams) => send(path, { form, cookie }),
    postJson: (path: string, json: unknown) => send(path, { json, cookie }),
  };
}

/** Several people's browsers, in their order. */
export const browsersOf = async <const Names extends readonly string[]>(...names: Names) =>
  (await Promise.all(names.map(browserOf))) as { -readonly [Name in keyof Names]: Browser };

export type Browser = Awaited<ReturnType<typeof browserOf>>;
