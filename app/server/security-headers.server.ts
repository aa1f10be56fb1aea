import { randomBytes } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import type { Settings } from "./environment.server.ts";

/**
 * Sets the headers that every answer has, and the nonce that the page's own scripts carry (`res.locals.nonce`). A route
 * that answers with one of these headers itself replaces it.
 */
export function securityHeaders({ APP_ORIGIN, NODE_ENV }: Settings) {
  const secure = APP_ORIGIN.startsWith("https:");
  const development = NODE_ENV === "development";
  const policy = (nonce: string) =>
    [
      "default-src 'self'",
      `script-src 'self' 'nonce-${nonce}'`,
      // Vite puts style sheets into the page by script while one develops.
      development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      development ? "connect-src 'self' ws:" : "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      ...(secure ? ["upgrade-insecure-requests"] : []),
    ].join("; ");

  return (_req: Request, res: Response, next: NextFunction) => {
    const nonce = randomBytes(16).toString("base64");
    res.locals.nonce = nonce;
    setDefaultHeaders(res, {
      "Content-Security-Policy": policy(nonce),
      "X-Frame-Options": "DENY",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "same-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
      ...(secure && { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }),
    });
    next();
  };
}

/** Sets headers which a route's own replace: the framework appends, and two of a kind would both be sent. */
export function setDefaultHeaders(res: Response, headers: Record<string, string>): void {
  res.set(headers);
  const replaceable = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const append = res.append.bind(res);
  res.append = (name, value) => {
    if (replaceable.delete(name.toLowerCase())) res.removeHeader(name);
    return append(name, value);
  };
}
