import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { purge } from "../../../app/server/purge.server.ts";
import { browserOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { addresses, day, inviteAll, makeRound, pathsMailed } from "../../support/made-round.ts";
import { deviceCookie, withCookie } from "./raters-device.ts";

let link: string;

beforeAll(seedPeople, 60_000);
beforeEach(async () => {
  await makeRound();
  await inviteAll();
  [link = ""] = await pathsMailed(addresses.porter);
});

const rater = () => prisma.rater.findUniqueOrThrow({ where: { id: "amara-porter" } });
const press = (path = link) => send(path, { form: {} });

describe("a link", () => {
  test("says whose feedback it is, and changes nothing by being opened", async () => {
    for (let scan = 1; scan <= 2; scan += 1) {
      const { status, page, headers } = await send(link, {});
      expect(status).toBe(200);
      expect(page).toMatchObject({ fellow: "Amara Okafor", isUsed: false, id: null });
      expect(headers.get("Referrer-Policy")).toBe("same-origin");
      expect(headers.get("X-Robots-Tag")).toBe("noindex");
      expect(deviceCookie(headers)).toBe("");
    }
    expect((await rater()).linkUsedAt).toBeNull();
    expect(await prisma.raterDevice.count()).toBe(0);
  });

  test("lets the first device in, and that device alone", async () => {
    const { location, headers } = await press();
    expect(location).toBe("/rating/amara-porter");
    const [cookie] = headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const device = withCookie(deviceCookie(headers));
    expect((await device.get("/rating/amara-porter")).status).toBe(200);
    expect((await device.get(link)).page).toMatchObject({ id: "amara-porter" });
    expect(cookie).not.toContain((await prisma.raterDevice.findFirstOrThrow()).tokenHash);

    const again = await press();
    expect([again.location, deviceCookie(again.headers)]).toEqual([link, ""]);
    expect((await send(link, {})).page).toMatchObject({ isUsed: true, id: null });
  });

  test("opens all that the address is asked, whichever fellow's it is", async () => {
    const [bens = ""] = await pathsMailed(addresses.nurse);
    const device = withCookie(deviceCookie((await press(bens)).headers));
    expect((await device.get("/rating/amara-nurse")).status).toBe(200);
    expect((await device.get("/rating/ben-nurse")).status).toBe(200);
    expect((await device.get("/rating/amara-porter")).status).toBe(404);
  });

  test("is not needed by who is signed in with its address", async () => {
    const helena = await browserOf("helena");
    const { email } = await prisma.person.findUniqueOrThrow({ where: { id: "helena" } });
    const [path = ""] = await pathsMailed(email);
    expect((await helena.get(path)).page).toMatchObject({ id: "amara-sponsor" });
  });

  test.each([
    ["is unknown", async () => "/rating-links/none"],
    [
      "another took its place",
      async () => {
        await prisma.rater.updateMany({ data: { linkHash: null } });
        return link;
      },
    ],
    [
      "the round has closed",
      async () => {
        await prisma.feedbackRound.updateMany({ data: { closingAt: new Date() } });
        return link;
      },
    ],
    [
      "its last day is over",
      async () => {
        await prisma.feedbackRound.updateMany({ data: { answerBy: day(-1) } });
        return link;
      },
    ],
  ])("does not work when %s, and says so", async (_why, make) => {
    const path = await make();
    expect((await send(path, {})).status).toBe(410);
    const pressed = await press(path);
    expect([pressed.location, deviceCookie(pressed.headers)]).toEqual([path, ""]);
    expect((await press(`${path}/codes`)).status).toBe(404);
    expect((await send(`${path}/code`, {})).status).toBe(410);
    expect((await send(`${path}/code`, { form: { code: "000000" } })).status).toBe(404);
    expect(await prisma.raterDevice.count()).toBe(0);
  });
});

describe("a second device", () => {
  const newestCode = async () => {
    const { props } = await prisma.message.findFirstOrThrow({
      where: { template: "rater-code", to: addresses.porter },
      orderBy: { createdAt: "desc" },
    });
    return (props as { code: string }).code;
  };
  const wrongCode = async () => ((await newestCode()) === "111111" ? "222222" : "111111");
  const enter = (code: string) => send(`${link}/code`, { form: { code } });

  beforeEach(async () => {
    await press();
    expect((await press(`${link}/codes`)).location).toBe(`${link}/code`);
  });

  test("is let in by the code that is mailed, once", async () => {
    const code = await newestCode();
    const { location, headers } = await enter(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(location).toBe("/rating/amara-porter");
    const device = withCookie(deviceCookie(headers));
    expect((await device.get("/rating/amara-porter")).status).toBe(200);
    expect((await enter(code)).status).toBe(422);
    expect(JSON.stringify(await prisma.raterCode.findMany())).not.toContain(code);
  });

  test("has five tries", async () => {
    for (let tried = 1; tried <= 5; tried += 1)
      expect((await enter(await wrongCode())).action).toMatchObject({
        errors: { code: ["That is not the newest code that was sent to you"] },
      });
    expect((await enter(await newestCode())).action).toMatchObject({
      errors: { code: [expect.stringContaining("Have another one sent")] },
    });
    await press(`${link}/codes`);
    expect((await enter(await newestCode())).status).toBe(302);
  });

  test("has ten minutes, and the newest code alone works", async () => {
    const first = await newestCode();
    await press(`${link}/codes`);
    if (first !== (await newestCode())) expect((await enter(first)).status).toBe(422);
    await prisma.raterCode.updateMany({ data: { expiresAt: new Date() } });
    expect((await enter(await newestCode())).status).toBe(422);
  });

  test("is sent five codes an hour", async () => {
    for (let code = 2; code <= 7; code += 1) await press(`${link}/codes`);
    const sent = { template: "rater-code", to: addresses.porter };
    expect(await prisma.message.count({ where: sent })).toBe(5);
    await prisma.message.updateMany({ data: { createdAt: new Date(Date.now() - 3_700_000) } });
    await press(`${link}/codes`);
    expect(await prisma.message.count({ where: sent })).toBe(6);
  });

  test.each(["", "12345", "1234567", "abcdef"])("is told what a code is: %j", async (code) => {
    expect((await enter(code)).action).toMatchObject({
      errors: { code: ["Enter the six digits of the code"] },
      typed: { code },
    });
  });
});

test("devices and codes that have run out are deleted", async () => {
  await press();
  await press(`${link}/codes`);
  await purge();
  expect([await prisma.raterDevice.count(), await prisma.raterCode.count()]).toEqual([1, 1]);
  expect(await purge(day(22))).toMatchObject({ raters: 2 });
  expect([await prisma.raterDevice.count(), await prisma.raterCode.count()]).toEqual([0, 0]);
});
