import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";
import pino, { type Logger } from "pino";
import { CannotStart } from "./cannot-start.server.ts";
import type { Settings } from "./environment.server.ts";
import {
  knownMethod,
  limitedBody,
  ownOriginOnly,
  readableAddress,
  refuse,
} from "./refusals.server.ts";
import { type HandlerOf, narrowHandler } from "./narrow-handler.server.ts";
import { requestLog } from "./request-log.server.ts";
import { securityHeaders, setDefaultHeaders } from "./security-headers.server.ts";

/** What the server gives to loaders, actions and the document: one object a request. */
export type RequestContext = {
  /** The nonce that inline scripts of this page must carry. */
  nonce: string;
  /** The log of this request. */
  log: Logger;
  /** Has something done once the answer is through, or its reader has gone. */
  whenGone(listener: () => void): void;
};

declare module "@remix-run/node" {
  interface AppLoadContext {
    nonce: string;
    log: Logger;
    whenGone?(listener: () => void): void;
    /** What was typed into a form that came too late. */
    typed?: Record<string, string>;
  }
}

type AppBuild = ServerBuild & {
  entry: {
    module: {
      startJobs(): { stop(): Promise<void> };
      endStreams(): void;
      closeDatabase(): Promise<void>;
    };
  };
};

/** A server that takes requests. */
export type Serving = {
  /** Starts the work that goes on beside requests, such as sending mail. One process of all must do so. */
  runJobs(): void;
  /** Takes no more requests, finishes those in flight, stops the jobs, closes the database. */
  stop(): Promise<void>;
};

/**
 * Serves the product on `PORT`: the production build, or in development the sources through Vite.
 * @throws {CannotStart} when the build is missing or the port cannot be had
 */
export async function serve(settings: Settings): Promise<Serving> {
  const log = pino({ level: settings.LOG_LEVEL });
  const app = express();
  const server = createServer(app);
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  // A file of 20 MB takes three minutes over a slow line.
  server.requestTimeout = 240_000;

  const vite =
    settings.NODE_ENV === "development"
      ? await (
          await import("vite")
        ).createServer({ server: { middlewareMode: true, hmr: { server } } })
      : undefined;
  const load = vite
    ? async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as AppBuild
    : await loadBuild();

  let stopping = false;
  const handlerOf: HandlerOf = (build) =>
    createRequestHandler({
      build,
      mode: settings.NODE_ENV,
      getLoadContext: (_req, res): RequestContext => ({
        nonce: String(res.locals.nonce),
        log: log.child({ request: res.locals.id }),
        whenGone: (listener) => void res.once("close", listener),
      }),
    });
  app.disable("x-powered-by");
  app.set("trust proxy", settings.TRUST_PROXY);
  app.use((req, res, next) => {
    // A busy connection that is kept alive would hold the server open.
    if (stopping) res.set("Connection", "close");
    trustedAddress(req, settings);
    // The framework compares a form's Origin with the Host, which a proxy may have rewritten; `ownOriginOnly` has the last word.
    req.headers.host = new URL(settings.APP_ORIGIN).host;
    next();
  });
  app.use(securityHeaders(settings));
  app.use(
    compression({ level: 5, filter: (req, res) => !isStream(res) && compression.filter(req, res) }),
  );
  if (vite) app.use(vite.middlewares);
  else {
    const hashed = express.static("build/client/assets", { immutable: true, maxAge: "1y" });
    app.use("/assets", hashed, (_req, res) => void res.status(404).type("text").send("Not found"));
    app.use(express.static("build/client", { maxAge: "1h", index: false, dotfiles: "ignore" }));
  }
  app.use(requestLog(log), readableAddress, knownMethod, ownOriginOnly(settings), limitedBody);
  app.all(
    "*",
    (_req, res, next) => {
      setDefaultHeaders(res, { "Cache-Control": "no-store" });
      next();
    },
    vite ? handlerOf(load) : narrowHandler(await load(), handlerOf),
  );
  app.use((error: unknown, req: Request, res: Response, next: NextFunction) => {
    if (res.headersSent) return next(error);
    const { status = 500 } = error as { status?: number };
    if (status < 500) return refuse(req, res, status, "This request cannot be read. Try again.");
    log.error({ err: error, request: res.locals.id }, "request failed");
    refuse(req, res, 500, "Sorry, something went wrong. Try again in a moment.");
  });

  await new Promise<void>((listening, failed) => {
    server
      .once("error", ({ message }) =>
        failed(new CannotStart(`Port ${settings.PORT} cannot be had (${message}): set PORT`)),
      )
      .listen(settings.PORT, listening);
  });

  let jobs: { stop(): Promise<void> } | undefined;
  return {
    runJobs: () =>
      void load().then(
        (build) => (jobs ??= build.entry.module.startJobs()),
        (error: unknown) => log.error({ err: error }, "jobs did not start"),
      ),
    async stop() {
      if (stopping) return;
      stopping = true;
      const closed = new Promise((done) => server.close(done));
      // They would last for minutes; browsers ask another process for a new one.
      (await load()).entry.module.endStreams();
      // A connection becomes idle when its request in flight is done, and closing does not look again.
      const sweep = setInterval(() => server.closeIdleConnections(), 100);
      await Promise.all([closed, jobs?.stop()]);
      clearInterval(sweep);
      await (await load()).entry.module.closeDatabase();
      await vite?.close();
    },
  };
}

async function loadBuild(): Promise<() => Promise<AppBuild>> {
  const path = resolve("build/server/index.js");
  if (!existsSync(path)) throw new CannotStart("There is no build yet: run `npm run build` first.");
  const build = (await import(pathToFileURL(path).href)) as AppBuild;
  return async () => build;
}

/** What goes out bit by bit: compressed, it would wait until there is enough of it. */
const isStream = (res: Response) => String(res.getHeader("Content-Type")).includes("event-stream");

// The address that limits are counted by must not be one that the client wrote itself.
function trustedAddress(req: Request, { TRUST_PROXY }: Settings): void {
  req.headers["x-client-ip"] = req.ip ?? "";
  delete req.headers["x-forwarded-host"];
  if (TRUST_PROXY !== 0) return;
  for (const name of ["forwarded", "x-forwarded-for", "x-forwarded-proto"])
    delete req.headers[name];
}
