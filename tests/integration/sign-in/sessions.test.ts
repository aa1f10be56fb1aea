import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

beforeAll(seedPeople, 60_000);

/** A browser whose session has just run out. */
async function expired(personId: string): Promise<Browser> {
  await prisma.session.deleteMany({ where: { userId: personId } });
  const browser = await browserOf(personId);
  const past = { expiresAt: new Date(Date.now() - 1) };
  await prisma.session.updateMany({ where: { userId: personId }, data: past });
  return browser;
}

const signedIn = async (browser: Browser) => (await browser.get("/account")).status === 200;

describe("when a session has run out", () => {
  test("a page asks to sign in, and says where one was going", async () => {
    const amara = await expired("amara");
    const { status, location } = await amara.get("/progress/amara-year?page=2&from=mail");
    expect(status).toBe(302);
    expect(location).toBe(
      `/sign-in?to=${encodeURIComponent("/progress/amara-year?page=2&from=mail")}`,
    );
  });

  test("a form that was sent comes back with everything that was typed, and nothing is done", async () => {
    const amara = await expired("amara");
    const path = "/progress/amara-year/updates/2027-01";
    const form = { learned: "Line one\nLine two", stuck: "“Quotes” & <angles>", next: "" };
    const answer = await amara.post(path, form);
    expect(answer.status).toBe(401);
    expect(answer.problem).toMatchObject({ signedOut: { path } });
    const { typed } = (answer.problem as { signedOut: { typed: [string, string][] } }).signedOut;
    expect(Object.fromEntries(typed)).toEqual(form);
    expect(await prisma.monthlyUpdate.count({ where: { learned: form.learned } })).toBe(0);
  });

  test("a draft that script sent is answered in JSON, so that it stays on the device", async () => {
    const amara = await expired("amara");
    const answer = await amara.postJson("/journal/amara-consultants/draft", {});
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.text)).toEqual({ signedOut: true });
  });
});

describe("a cookie", () => {
  test("that was changed, cut off or made up lets nobody in", async () => {
    const { cookie } = await browserOf("amara");
    const [name = "", value = ""] = cookie.split("=");
    const [token] = value.split(".");
    const changed = `${value.startsWith("a") ? "b" : "a"}${value.slice(1)}`;
    for (const bad of [changed, token, `${token}.`, `${token}.AAAA`, "", "%", "%E0%A4%A", "."])
      expect((await send("/account", { cookie: `${name}=${bad}` })).status, bad).toBe(302);
    expect((await send("/account", { cookie })).status).toBe(200);
  });
});

describe("signing out", () => {
  test("of this device leaves the others signed in", async () => {
    const [here, there] = [await browserOf("ruth"), await browserOf("ruth")];
    expect(await here.post("/sign-out")).toMatchObject({ status: 302, location: "/sign-in" });
    expect(await signedIn(here)).toBe(false);
    expect(await signedIn(there)).toBe(true);
  });

  test("leads back to where one wants to sign in again for, and to no other site", async () => {
    const back = await (await browserOf("ruth")).post("/sign-out?to=/account");
    expect(back.location).toBe("/sign-in?to=%2Faccount");
    const away = await (await browserOf("ruth")).post("/sign-out?to=//evil.example");
    expect(away.location).toBe("/sign-in");
  });

  test.each(["/sign-out", "/account/sessions/end"])(
    "%s tells a device which of its saves the server has, one's own only",
    async (path) => {
      await prisma.entry.update({
        where: { id: "amara-consultants" },
        data: { saveId: "arrived" },
      });
      const asked = `${path}?save=arrived&save=lost&save=`;
      const [amara, ben] = [await browserOf("amara"), await browserOf("ben")];
      expect((await amara.get(asked)).page).toMatchObject({
        owner: { id: "amara" },
        taken: ["arrived"],
      });
      expect((await ben.get(asked)).page).toMatchObject({ owner: { id: "ben" }, taken: [] });
    },
  );

  test("everywhere is asked about first", async () => {
    const ruth = await browserOf("ruth");
    expect((await ruth.get("/account/sessions/end")).status).toBe(200);
    expect(await signedIn(ruth)).toBe(true);
  });

  test("everywhere ends every session of one's own, and nobody else's", async () => {
    const [here, there, other] = [
      await browserOf("ruth"),
      await browserOf("ruth"),
      await browserOf("gwilym"),
    ];
    expect(await here.post("/account/sessions/end")).toMatchObject({ location: "/sign-in" });
    expect(await signedIn(here)).toBe(false);
    expect(await signedIn(there)).toBe(false);
    expect(await signedIn(other)).toBe(true);
  });
});

test("the account page lists one's own sessions, this one first", async () => {
  await prisma.session.deleteMany({ where: { userId: "helena" } });
  const [older] = [await browserOf("helena"), await browserOf("helena"), await browserOf("ruth")];
  const { page } = await older.get("/account");
  expect(page).toMatchObject({ sessions: [{ isThis: true }, { isThis: false }] });
  expect(JSON.stringify(page)).not.toContain("token");
});

test("a passkey is added by who signed in within a day, and by nobody else", async () => {
  await prisma.session.deleteMany({ where: { userId: "ruth" } });
  const ruth = await browserOf("ruth");
  const options = () => ruth.get("/api/auth/passkey/generate-register-options");
  expect((await options()).status).toBe(200);
  const createdAt = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
  await prisma.session.updateMany({ where: { userId: "ruth" }, data: { createdAt } });
  const late = await options();
  expect(late.status).toBe(403);
  // What the page tells its reader by.
  expect(JSON.parse(late.text)).toMatchObject({ code: "SESSION_NOT_FRESH" });
  expect(await signedIn(ruth)).toBe(true);
});

test("nobody takes away another's passkey", async () => {
  const passkey = {
    publicKey: "key",
    credentialID: "c",
    counter: 0,
    deviceType: "x",
    backedUp: false,
  };
  await prisma.passkey.create({ data: { id: "hers", userId: "amara", ...passkey } });
  await (await browserOf("ben")).post("/account/passkeys/hers/removal");
  expect(await prisma.passkey.count({ where: { id: "hers" } })).toBe(1);
  await (await browserOf("amara")).post("/account/passkeys/hers/removal");
  expect(await prisma.passkey.count({ where: { id: "hers" } })).toBe(0);
});

test.each([
  ["update-user", { name: "Ruth Adeyemi" }],
  ["change-email", { newEmail: "elsewhere@example.org" }],
])("nobody gives themselves another name or address: %s", async (path, json) => {
  const before = await prisma.person.findUniqueOrThrow({ where: { id: "ben" } });
  const { status } = await (await browserOf("ben")).postJson(`/api/auth/${path}`, json);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(await prisma.person.findUniqueOrThrow({ where: { id: "ben" } })).toEqual(before);
});
