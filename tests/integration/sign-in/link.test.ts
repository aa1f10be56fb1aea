import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { settled } from "../../../app/server/afterwards.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

beforeAll(seedPeople, 60_000);
afterAll(settled);
beforeEach(async () => {
  await settled();
  await prisma.message.deleteMany();
  await prisma.rateLimit.deleteMany();
});

const known = "amara.okafor@example.org";
const ask = (email: string, to = "/") => send("/sign-in", { form: { email, to } });

/** Asks for a link, and takes what the email says. */
async function linkFor(email: string, to?: string) {
  expect((await ask(email, to)).status).toBe(200);
  await settled();
  const { props, personId } = await prisma.message.findFirstOrThrow({
    orderBy: { createdAt: "desc" },
  });
  const url = new URL((props as { url: string }).url);
  const token = url.searchParams.get("token") ?? "";
  return { personId, url, token, to: url.searchParams.get("to") ?? "" };
}

const use = (token: string, to = "/") => send("/sign-in/confirm", { form: { token, to } });
const cookieFrom = (headers: Headers) => headers.getSetCookie()[0]?.split(";")[0];

describe("a link to sign in", () => {
  test("signs its reader in, and leads to where they were going", async () => {
    const { token, to, personId } = await linkFor(known, "/journal?page=2");
    expect(personId).toBe("amara");
    const { status, location, headers } = await use(token, to);
    expect({ status, location }).toEqual({ status: 302, location: "/journal?page=2" });
    const [cookie = ""] = headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const account = await send("/account", { cookie: cookieFrom(headers) });
    expect(account.page).toMatchObject({ name: "Amara Okafor", email: known });
  });

  test("may be opened any number of times, as mail scanners do, before it is used", async () => {
    const { url, token } = await linkFor(known);
    for (let times = 0; times < 3; times++) {
      const opened = await send(url.pathname + url.search, {});
      expect(opened.status).toBe(200);
      expect(opened.headers.getSetCookie()).toEqual([]);
    }
    expect((await use(token)).location).toBe("/");
  });

  test("works once", async () => {
    const { token } = await linkFor(known);
    expect(cookieFrom((await use(token)).headers)).toBeTruthy();
    const again = await use(token, "/journal");
    expect(again.location).toBe("/sign-in?expired&to=%2Fjournal");
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  test("works for 15 minutes", async () => {
    const { token } = await linkFor(known);
    const { id, expiresAt } = await prisma.verification.findFirstOrThrow({
      orderBy: { createdAt: "desc" },
    });
    const minutes = (expiresAt.getTime() - Date.now()) / 60_000;
    expect(Math.round(minutes)).toBe(15);
    await prisma.verification.update({
      where: { id },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    const late = await use(token);
    expect(late.location).toBe("/sign-in?expired&to=%2F");
    expect(late.headers.getSetCookie()).toEqual([]);
  });

  test("that nobody was sent does not work", async () => {
    for (const token of ["", "none", "a".repeat(32)])
      expect((await use(token)).location).toBe("/sign-in?expired&to=%2F");
  });

  test("is not kept in the database in a form that would let its finder in", async () => {
    const { token } = await linkFor(known);
    expect(JSON.stringify(await prisma.verification.findMany())).not.toContain(token);
  });

  test("leads to no other site", async () => {
    const { to } = await linkFor(known, "https://evil.example/");
    expect(to).toBe("/");
    const { token } = await linkFor(known);
    expect((await use(token, "//evil.example")).location).toBe("/");
  });
});

describe("asking for a link", () => {
  test("with an address that nobody has is answered the same, and sends nothing", async () => {
    const people = await prisma.person.count();
    const [mine, nobodys] = [await ask(known), await ask("nobody@example.org")];
    expect(nobodys.status).toBe(mine.status);
    expect(nobodys.action).toEqual({ sentTo: "nobody@example.org" });
    expect(mine.action).toEqual({ sentTo: known });
    expect([...nobodys.headers]).toEqual([...mine.headers]);
    await settled();
    const sent = await prisma.message.findMany();
    expect(sent.map(({ to }) => to)).toEqual([known]);
    expect(await prisma.person.count()).toBe(people);
  });

  test("is answered before the one thing is done that only a known address needs", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      expect((await ask(known)).status).toBe(200);
      expect(await prisma.message.count()).toBe(0);
      await settled();
      expect(await prisma.message.count()).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  test("does not mind capitals and spaces", async () => {
    expect((await linkFor("  Amara.Okafor@Example.ORG ")).personId).toBe("amara");
  });

  test.each(["", "amara", "amara@", "@example.org", `${"a".repeat(250)}@example.org`])(
    "with “%s” is refused, and keeps what was typed",
    async (email) => {
      const answer = await ask(email, "/journal");
      expect(answer.status).toBe(422);
      expect(answer.action).toMatchObject({
        errors: { email: [expect.any(String)] },
        typed: { email, to: "/journal" },
      });
    },
  );

  test("sends one account five links in a quarter of an hour, and answers the same after that", async () => {
    const answers = [];
    for (let times = 0; times < 7; times++) answers.push(await ask(known));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await settled();
    expect(await prisma.message.count()).toBe(5);
    await ask("ben.cartwright@example.org");
    await settled();
    expect(await prisma.message.count({ where: { personId: "ben" } })).toBe(1);
  });

  test("too often from one place is refused in words, and keeps what was typed", async () => {
    const answers = [];
    for (let times = 0; times < 61; times++) answers.push(await ask("nobody@example.org"));
    expect(answers.slice(0, 60).every(({ status }) => status === 200)).toBe(true);
    expect(answers[60]).toMatchObject({
      status: 422,
      action: { errors: { email: [expect.stringContaining("Wait")] } },
    });
  });
});

describe("when the database fails", () => {
  /** Runs `act` while a table is not to be had. @returns its answer, and what was logged as a fault */
  async function without<T>(table: string, act: () => Promise<T>) {
    await prisma.$executeRawUnsafe(`ALTER TABLE "${table}" RENAME TO "Away"`);
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    try {
      return { answer: await act(), faults: logged.mock.calls.length };
    } finally {
      logged.mockRestore();
      await prisma.$executeRawUnsafe(`ALTER TABLE "Away" RENAME TO "${table}"`);
    }
  }

  test("a link is not called expired, and works afterwards", async () => {
    const { token } = await linkFor(known);
    const { answer, faults } = await without("Verification", () => use(token));
    expect(answer).toMatchObject({ status: 500, location: null });
    expect(faults).toBe(1);
    expect((await use(token)).location).toBe("/");
  });

  test.each(["Verification", "RateLimit"])(
    "asking for a link is not called asking too often: %s",
    async (table) => {
      const { answer, faults } = await without(table, () => ask(known));
      expect(answer).toMatchObject({ status: 500, action: undefined });
      expect(faults).toBe(1);
    },
  );
});

test.each(["/sign-in", "/sign-in/confirm", "/demo/session"])(
  "what is no form is refused, not a fault: %s",
  async (path) => expect((await send(path, { json: {} })).status).toBe(400),
);

test("nobody signs in as one of the cast outside the demo", async () => {
  const answer = await send("/demo/session", { form: { email: known } });
  expect(answer.status).toBe(404);
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test.each([
  ["sign-up/email", { email: "new@example.org", password: "a long password", name: "New" }],
  ["sign-in/email", { email: known, password: "a long password" }],
])("there is no way in by password: %s", async (path, json) => {
  const people = await prisma.person.count();
  const answer = await send(`/api/auth/${path}`, { json });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(await prisma.person.count()).toBe(people);
});
