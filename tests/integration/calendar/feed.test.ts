import ICAL from "ical.js";
import { beforeAll, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser;

beforeAll(async () => {
  await seedPeople();
  amara = await browserOf("amara");
}, 60_000);

/** Makes a calendar address. @returns its path */
async function makeAddress(browser = amara): Promise<string> {
  const { status, action } = await browser.post("/account/calendar");
  expect(status).toBe(200);
  return new URL((action as { address: string }).address).pathname;
}

const uidOf = (event: ICAL.Component) => String(event.getFirstPropertyValue("uid"));
const isPresentation = (event: ICAL.Component) =>
  String(event.getFirstPropertyValue("summary")).startsWith("Final presentation");
/** The meetings in a calendar; its milestones are looked at in tests/integration/year/, presentations in tests/integration/presentations/. */
const meetingsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents("vevent")
    .filter((event) => !uidOf(event).startsWith("milestone-") && !isPresentation(event));

test("an address is read without signing in, and holds the meetings one is expected at", async () => {
  const { status, headers, text } = await send(await makeAddress(), {});
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const uids = meetingsOf(text).map(uidOf);
  const own = await prisma.setMeeting.findMany({ where: { setId: "hawthorn" } });
  expect(uids.sort()).toEqual(own.map(({ id }) => `${id}@headroom`).sort());
});

test("a facilitator's holds the sets that they facilitate, a sponsor's nothing", async () => {
  const marcus = await send(await makeAddress(await browserOf("marcus")), {});
  const places = meetingsOf(marcus.text).map((event) => event.getFirstPropertyValue("location"));
  expect(new Set(places)).toEqual(new Set(["Garden room, Brunel House, Rotherhithe"]));
  const helena = await send(await makeAddress(await browserOf("helena")), {});
  expect(helena.status).toBe(200);
  expect(meetingsOf(helena.text)).toEqual([]);
});

test("names nobody but who called the meeting, and holds no link to join", async () => {
  const sunita = await send(await makeAddress(await browserOf("sunita")), {});
  expect(sunita.text).toContain("BEGIN:VEVENT");
  expect(sunita.text).not.toMatch(/ATTENDEE|meet\.example\.org|captions/);
});

test("a new address ends the one before", async () => {
  const [first, second] = [await makeAddress(), await makeAddress()];
  expect((await send(first, {})).status).toBe(404);
  expect((await send(second, {})).status).toBe(200);
});

test("an address that was ended is not there, and others' stay", async () => {
  const [own, other] = [await makeAddress(), await makeAddress(await browserOf("ben"))];
  for (let twice = 0; twice < 2; twice++)
    expect((await amara.post("/account/calendar/revocation")).status).toBe(302);
  expect((await send(own, {})).status).toBe(404);
  expect((await send(other, {})).status).toBe(200);
  expect((await amara.get("/account/calendar")).page).toEqual({ since: null });
});

test("the database does not hold the address itself", async () => {
  const token = (await makeAddress()).replace(/^\/calendar\/|\.ics$/g, "");
  const feeds = await prisma.calendarFeed.findMany();
  expect(JSON.stringify(feeds)).not.toContain(token);
  for (const { tokenHash } of feeds) {
    expect((await send(`/calendar/${tokenHash}.ics`, {})).status).toBe(404);
  }
});
