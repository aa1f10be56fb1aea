import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { setUp } from "../../../app/server/commands/set-up.js";
import {
  type RunningServer,
  eventually,
  ready,
  startServer,
} from "../../support/running-server.ts";

let server: RunningServer;

beforeAll(async () => {
  await setUp({ build: true });
  server = await startServer();
  await ready(server);
}, 180_000);

afterAll(() => server?.remove());

/** Sends a request without what `fetch` adds by itself, on a connection of its own. */
async function send(
  path: string,
  { method = "GET", headers = {}, body = "", patience = 15_000 } = {},
): Promise<IncomingMessage & { text: string }> {
  const signal = AbortSignal.timeout(patience);
  const sent = request(server.origin, { path, method, headers, agent: false, signal });
  sent.end(body);
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  return Object.assign(answer, { text: await text(answer) });
}

const logged = () =>
  server
    .output()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as { pid: number; path: string });

test("it does not start without its secrets, and names each one", async () => {
  const names = ["APP_ORIGIN", "AUTH_SECRET", "DATABASE_URL", "MAIL_FROM", "MAIL_OUTBOX"];
  const bare = await startServer(Object.fromEntries(names.map((name) => [name, ""])));
  expect(await bare.ended).toBe(1);
  for (const name of [...names.slice(0, 4), "RESEND_API_KEY"])
    expect(bare.output()).toContain(`${name} is missing`);
  await bare.remove();
});

test("it does not start on a port that is taken, and says so", async () => {
  const second = await startServer({ PORT: new URL(server.origin).port, WEB_CONCURRENCY: "1" });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain("set PORT");
  await second.remove();
});

test("it says that it is well", async () => {
  expect((await send("/health")).statusCode).toBe(200);
});

test("a page carries the security headers, and a nonce of its own on its scripts", async () => {
  const [one, other] = [await send("/sign-in"), await send("/sign-in")];
  const policy = String(one.headers["content-security-policy"]);
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`);
  expect(policy).not.toContain("unsafe");
  expect(other.headers["content-security-policy"]).not.toBe(policy);
  const scripts = one.text.match(/<script[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
  expect(one.headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cache-control": "no-store",
  });
  expect(one.headers).not.toHaveProperty("x-powered-by");
});

test("a body over 1 MB is refused with a readable page, or JSON to who asks for it", async () => {
  const body = "x".repeat(1_000_001);
  const page = await send("/sign-in", { method: "POST", body, headers: { accept: "text/html" } });
  expect(page.statusCode).toBe(413);
  expect(page.text).toContain("<h1>That is too much to send at once.");
  const data = await send("/sign-in", {
    method: "POST",
    body,
    headers: { accept: "application/json" },
  });
  expect(data.statusCode).toBe(413);
  expect(JSON.parse(data.text)).toMatchObject({ message: expect.stringContaining("1 MB") });
});

test.each(["/programmes/any/people/import", "/programmes/any/people/import.data"])(
  "%s takes files of up to 5 MB, and a larger one is refused with what to do",
  async (path) => {
    const headers = { "content-type": "multipart/form-data; boundary=b", accept: "text/html" };
    const sent = { method: "POST", headers };
    const taken = await send(path, { ...sent, body: "x".repeat(5_000_000) });
    expect(taken.statusCode).not.toBe(413);
    const refused = await send(path, { ...sent, body: "x".repeat(50_000_000) });
    expect(refused.statusCode).toBe(413);
    expect(refused.text).toContain(
      "<h1>This file has 50 MB, and the most that can be sent is 5 MB.",
    );
    expect(refused.text).toContain("Save the people as CSV");
  },
);

test("a body that does not say how large it is is refused", async () => {
  const headers = { "transfer-encoding": "chunked" };
  expect((await send("/sign-in", { method: "POST", headers, body: "x" })).statusCode).toBe(411);
});

test.each([
  { origin: "https://elsewhere.example" },
  { origin: "null" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
])("a change sent from another site is refused: %o", async (headers) => {
  expect((await send("/sign-in", { method: "POST", headers })).statusCode).toBe(403);
});

test("what cannot be read as a request is answered 400 or 404, never 500", async () => {
  expect((await send("*")).statusCode).toBe(400);
  // The product knows its own address, whatever it is called by.
  expect((await send("/sign-in", { headers: { host: "no such host" } })).statusCode).toBe(200);
  expect((await send("/assets/none.js")).statusCode).toBe(404);
  expect((await send("/%E0%A4%A")).statusCode).toBeLessThan(500);
  expect((await send("/sign-in", { headers: { cookie: "a=%" } })).statusCode).toBe(200);
});

test.each(["text/plain", "application/json", "multipart/form-data"])(
  "%s where a form is asked for is answered 400, and 401 where one would have to sign in",
  async (type) => {
    const sent = { method: "POST", headers: { "content-type": type }, body: "{}" };
    expect((await send("/sign-in", sent)).statusCode).toBe(400);
    expect((await send("/journal/new", sent)).statusCode).toBe(401);
  },
);

test.each(["TRACE", "PROPFIND", "PUT", "OPTIONS"])("%s is no method of a page", async (method) => {
  const { statusCode, headers } = await send("/sign-in", { method });
  expect(statusCode).toBe(405);
  expect(headers.allow).toBe("GET, HEAD, POST");
});

test("the log holds no address by which another could read a calendar", async () => {
  await send("/calendar/a-secret-address?and=another-secret");
  await eventually(() => logged().some(({ path }) => path.startsWith("/calendar/")));
  expect(server.output()).not.toContain("secret");
});

test("another worker takes the place of one that was killed", async () => {
  await send("/health");
  const before = logged().at(-1)?.pid ?? 0;
  const seen = new Set(logged().map(({ pid }) => pid));
  process.kill(before, "SIGKILL");
  await eventually(async () => {
    // What was just handed to the dead one is never answered.
    await send("/health", { patience: 1_000 }).catch(() => undefined);
    return logged().some(({ pid }) => !seen.has(pid));
  }, 30);
}, 45_000);

test("workers end when the process that leads them is killed", async () => {
  const lost = await startServer({ WEB_CONCURRENCY: "1" });
  await ready(lost);
  await fetch(`${lost.origin}/health`);
  const { pid } = JSON.parse(await eventually(() => /^\{.*\}$/m.exec(lost.output())?.[0]));
  lost.process.kill("SIGKILL");
  await eventually(() => !isAlive(pid));
  await lost.remove();
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("asked to stop, it finishes what is in flight, takes nothing new, and ends well", async () => {
  const body = `email=${encodeURIComponent("nobody@example.org")}`;
  const slow = request(`${server.origin}/sign-in`, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": body.length,
    },
  });
  const answered = once(slow, "response");
  slow.write(body.slice(0, 5));
  await send("/health");
  server.process.kill("SIGTERM");
  await eventually(() =>
    send("/health", { patience: 1_000 }).then(
      () => false,
      (error: { code?: string }) => error.code === "ECONNREFUSED",
    ),
  );
  slow.end(body.slice(5));
  const [answer] = (await answered) as [IncomingMessage];
  expect(answer.statusCode).toBeLessThan(500);
  expect(await text(answer)).not.toBe("");
  expect(await server.ended).toBe(0);
});
