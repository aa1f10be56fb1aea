import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { serializeSignedCookie } from "better-call";
import type { PrismaClient } from "../../app/generated/prisma/client.ts";
import { type ChildServer, startServer } from "./child-server.ts";
import { type NamedPage, type SignedIn, requestFor, signInAll } from "./pages.ts";

const day = 24 * 60 * 60 * 1000;

/** The product's production server on one database, with its readers signed in. */
export type Product = ChildServer & { signedIn: SignedIn; secret: string };

/** Starts `build/start.js` on a database, with so many worker processes. */
export async function startProduct(databaseUrl: string, workers: number): Promise<Product> {
  const secret = randomBytes(32).toString("base64");
  const signedIn = await signInAll(databaseUrl, secret);
  const server = await startServer(["build/start.js"], "/health", (port) => ({
    APP_ORIGIN: `http://localhost:${port}`,
    AUTH_SECRET: secret,
    DATABASE_URL: databaseUrl,
    DATABASE_ENCRYPTION_KEY: "",
    MAIL_FROM: "Headroom <no-reply@example.org>",
    MAIL_OUTBOX: "1",
    RESEND_API_KEY: "",
    WEB_CONCURRENCY: String(workers),
    COUNT_QUERIES: "1",
    LOG_LEVEL: "info",
    DEMO: "",
  }));
  return { ...server, signedIn, secret };
}

/** A page's HTML, and the server process's count of queries after it. Throws when it is refused. */
export async function openPage(product: Product, page: NamedPage) {
  const { path, headers } = requestFor(page, product.signedIn);
  const response = await fetch(product.url + path, { headers, redirect: "manual" });
  if (response.status !== 200)
    throw new Error(`${page.name} (${path}) was answered with ${response.status}`);
  const queriesSoFar = Number(response.headers.get("x-queries-so-far"));
  return { html: await response.text(), queriesSoFar };
}

/** The Cookie header of a new session of somebody, written into the database that the product is on. */
export async function cookieFor(
  database: PrismaClient,
  userId: string,
  secret: string,
): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  const expiresAt = new Date(Date.now() + day);
  await database.session.create({ data: { id: `bench-${token}`, token, userId, expiresAt } });
  const cookie = await serializeSignedCookie("headroom.session_token", token, secret);
  return cookie.split(";")[0] ?? "";
}

/**
 * How many queries a page takes on a server with one worker. Jobs that run beside add to a count
 * now and then, never take away: the least of several is the page's own.
 */
export async function queriesOf(product: Product, page: NamedPage): Promise<number> {
  const counts: number[] = [];
  for (let time = 0; time < 5; time++) counts.push((await openPage(product, page)).queriesSoFar);
  return Math.min(...counts.slice(1).map((count, at) => count - (counts[at] ?? 0)));
}

/**
 * The memory that a server's processes hold together, in MB, what they share counted once (PSS); undefined where there is no
 * `/proc`.
 */
export function memoryOf({ pid }: Product): number | undefined {
  try {
    const held = [pid, ...childrenOf(pid)].map((process) => {
      const [, kilobytes] =
        /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, "utf8")) ?? [];
      return Number(kilobytes);
    });
    return held.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024;
  } catch {
    return undefined;
  }
}

const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(/\s+/).map(Number);
