import { beforeAll, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { browserOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { wordsFoundBy } from "../../support/everywhere.ts";
import { brought, broughtToASlot } from "../secrecy/brought-to-a-slot.ts";
import { cohortId } from "./made-slots.ts";

const found = broughtToASlot.words;
const feeds: Record<string, string> = {};

beforeAll(async () => {
  await seedPeople();
  await broughtToASlot.plant();
  for (const who of ["amara", "gwilym", "ruth"]) {
    const { action } = await (await browserOf(who)).post("/account/calendar");
    feeds[who] = new URL((action as { address: string }).address).pathname;
  }
}, 60_000);

const visible = async (who: string, words: RegExp) =>
  wordsFoundBy(await browserOf(who), broughtToASlot.paths, words);

test("who waits reads their own, and not what they wait behind", async () => {
  expect(await visible("dominic", new RegExp(`${brought.booked}|${brought.ended}`))).toEqual([]);
  const dominic = await browserOf("dominic");
  expect((await dominic.get("/slots/secret-one/waiting")).page).toMatchObject({
    question: brought.waiting,
  });
});

test("who is consulted reads what is booked, and neither what waits nor what was taken back", async () => {
  expect(await visible("gwilym", found)).toEqual(["/slots/secret-one"]);
  expect(await visible("gwilym", new RegExp(`${brought.waiting}|${brought.ended}`))).toEqual([]);
  expect(await visible("ines", found)).toEqual(["/slots/secret-coaching"]);
});

test("others see that a slot is taken, and not by whom", async () => {
  for (const who of ["ben", "ruth", "bernadette"]) {
    const browser = await browserOf(who);
    const list = await browser.get(`/cohorts/${cohortId}/slots`);
    expect(JSON.stringify(list.page)).toContain("Taken");
    const slot = await browser.get("/slots/secret-one");
    expect(slot.page).toMatchObject({ isTaken: true, booking: null });
    for (const { page } of [list, slot]) expect(JSON.stringify(page)).not.toContain("Amara");
    expect(JSON.stringify(slot.page)).not.toContain("meet.example.org");
  }
});

const unfolded = (calendar: string) => calendar.replace(/\r\n /g, "");

test("no email and no calendar holds it, and a feed names no fellow", async () => {
  const messages = await prisma.message.findMany();
  expect(messages.length).toBeGreaterThan(4);
  expect(JSON.stringify(messages)).not.toMatch(found);
  expect(JSON.stringify(messages)).not.toContain("meet.example.org/one-of-these");
  const [hers, his, ruths] = await Promise.all(
    ["amara", "gwilym", "ruth"].map(async (who) =>
      unfolded((await send(feeds[who] ?? "", {})).text),
    ),
  );
  expect(hers).toMatch(/SUMMARY:Co-consulting/);
  expect(hers).toMatch(/SUMMARY:Coaching/);
  expect(hers).toMatch(/STATUS:CANCELLED/);
  expect(his).toMatch(/SUMMARY:Co-consulting/);
  expect(his).not.toMatch(/Amara|SUMMARY:Coaching/);
  // A milestone of the year may be called as a slot is.
  expect(his).toContain("/slots/secret-one");
  expect(ruths).not.toContain("/slots/");
  for (const feed of [hers, his, ruths]) expect(feed).not.toMatch(found);
});
