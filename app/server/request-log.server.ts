import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { loggedPath } from "./log-path.server.ts";

/** Gives each request an id, and logs one line when it has been answered: without a query, and without secrets of its path. */
export function requestLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    const start = performance.now();
    const path = loggedPath(req.path);
    res.locals.id = randomUUID();
    res.on("finish", () =>
      log.info({
        request: res.locals.id,
        method: req.method,
        path,
        status: res.statusCode,
        ms: Math.round(performance.now() - start),
      }),
    );
    next();
  };
}
