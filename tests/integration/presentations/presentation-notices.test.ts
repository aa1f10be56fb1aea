import ICAL from "ical.js";
import { DateTime } from "luxon";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let ruth: Browser, gwilym: Browser;
let path: string;
const dayId = () => path.split("/").at(-1) ?? "";

const day = {
  date: DateTime.now().plus({ months: 3 }).toFormat("yyyy-MM-dd"),
  starts: "10:00",
  ends: "12:00",
  minutes: "30",
  place: "Room 1",
  link: "https://meet.example.org/secret",
};

beforeAll(async () => {
  await seedPeople();
  [ruth, gwilym] = await browsersOf("ruth", "gwilym");
}, 60_000);

beforeEach(async () => {
  await prisma.message.deleteMany();
  await prisma.presentationDay.deleteMany({ where: { place: { in: ["Room 1", "Room 2"] } } });
  path = (await ruth.post("/cohorts/twelfth-cohort/presentations/new", day)).location ?? "";
  await ruth.post(`${path}/panel/new`, { personId: "", email: helenas, part: "sponsor" });
  await ruth.post(`${path}/times`, { "slots.mei-year": "10:30" });
});

const helenas = "helena.marsh@example.org";
const areSent = () => prisma.message.updateMany({ data: { state: "sent" } });
const revision = async () =>
  String((await prisma.presentationDay.findUniqueOrThrow({ where: { id: dayId() } })).revision);
const change = async (changes: object) =>
  ruth.post(`${path}/edit`, { ...day, ...changes, revision: await revision() });

/** What the last notice to somebody puts in their calendar; null when there is none. */
async function lastNotice(personId: string) {
  const [last] = await prisma.message.findMany({
    where: { personId, template: "presentation-day" },
    orderBy: { createdAt: "desc" },
    take: 1,
  });
  if (!last?.calendar) return null;
  const calendar = new ICAL.Component(ICAL.parse(last.calendar) as unknown[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
  const { uid, sequence, summary, location, attendees } = event;
  return {
    change: (last.props as { change: string }).change,
    method: calendar.getFirstPropertyValue("method"),
    uid,
    sequence,
    summary,
    location,
    to: attendees.length,
    time: [event.startDate, event.endDate].map((at) => at.toString().slice(11, 16)).join("–"),
    text: last.calendar,
  };
}
const uidOfTime = async () =>
  `${(await prisma.presentation.findFirstOrThrow({ where: { dayId: dayId() } })).id}@headroom`;

test("the panel has the day in their calendars, a fellow their own time, neither what is presented", async () => {
  const [heard, given] = [await lastNotice("helena"), await lastNotice("mei")];
  expect(heard).toMatchObject({
    change: "panel",
    method: "REQUEST",
    uid: `${dayId()}@headroom`,
    sequence: 0,
    to: 1,
    summary: "Final presentations",
    time: "10:00–12:00",
    location: "Room 1",
  });
  expect(given).toMatchObject({
    change: "slot",
    method: "REQUEST",
    uid: await uidOfTime(),
    to: 1,
    summary: "Final presentation",
    time: "10:30–11:00",
  });
  for (const notice of [heard, given]) expect(notice?.text).not.toMatch(/secret|Mei Chen’s/);
});

test("a day that moves keeps its UIDs and raises the number by one, for the panel and for the fellow", async () => {
  const [heard, given] = [await lastNotice("helena"), await lastNotice("mei")];
  await areSent();
  expect((await change({ starts: "14:00", ends: "16:00", place: "Room 2" })).status).toBe(302);
  expect(await lastNotice("helena")).toMatchObject({
    change: "changed",
    method: "REQUEST",
    uid: heard?.uid,
    time: "14:00–16:00",
    location: "Room 2",
  });
  expect(await lastNotice("mei")).toMatchObject({
    change: "changed",
    uid: given?.uid,
    sequence: (given?.sequence ?? 0) + 1,
    time: "14:30–15:00",
  });
});

test("what is not another for somebody does not write to them", async () => {
  await areSent();
  await prisma.message.deleteMany();
  await change({ link: "https://meet.example.org/other" });
  expect(await prisma.message.count()).toBe(0);
  await change({ ends: "13:00" });
  expect([await lastNotice("helena"), await lastNotice("mei")]).toMatchObject([
    { time: "10:00–13:00" },
    null,
  ]);
  await change({ ends: "13:00", minutes: "45" });
  expect(await lastNotice("mei")).toMatchObject({ time: "10:30–11:15" });
});

test("several changes in a row make one email, which still says that it is new", async () => {
  await ruth.post(`${path}/times`, { "slots.mei-year": "11:00" });
  await change({ starts: "10:15" });
  const mails = await prisma.message.findMany({ where: { personId: "mei" } });
  expect(mails).toHaveLength(1);
  expect(await lastNotice("mei")).toMatchObject({ change: "slot", time: "11:15–11:45" });
});

test("who is taken off the panel or loses their time is told, and their calendar takes it out", async () => {
  const given = await lastNotice("mei");
  await areSent();
  expect((await ruth.post(`${path}/times`, { "slots.mei-year": "" })).status).toBe(302);
  expect(await lastNotice("mei")).toMatchObject({
    change: "noSlot",
    method: "CANCEL",
    uid: given?.uid,
    sequence: (given?.sequence ?? 0) + 1,
  });
  expect((await ruth.post(`${path}/panel/helena/removal`)).status).toBe(302);
  const off = await lastNotice("helena");
  expect(off).toMatchObject({ change: "offPanel", method: "CANCEL", uid: `${dayId()}@headroom` });
  expect(off?.sequence).toBeGreaterThan(0);
});

test("a day that is taken back goes out of everybody's calendar; who never heard of it hears nothing", async () => {
  await areSent();
  await ruth.post(`${path}/times`, { "slots.mei-year": "10:30", "slots.luca-year": "11:00" });
  expect(await lastNotice("luca")).toMatchObject({ change: "slot" });
  expect((await ruth.post(`${path}/removal`)).status).toBe(302);
  for (const who of ["helena", "mei"])
    expect(await lastNotice(who)).toMatchObject({ change: "cancelled", method: "CANCEL" });
  expect(await prisma.message.count({ where: { personId: "luca" } })).toBe(0);
});

test("replies go to who planned the day, whoever changes it; who planned it is invited by the product", async () => {
  await ruth.post(`${path}/panel/new`, { personId: "ruth", email: "", part: "faculty" });
  expect((await lastNotice("ruth"))?.text).toMatch(/ORGANIZER;CN="Headroom"/);
  await gwilym.post(`${path}/times`, { "slots.mei-year": "11:00" });
  expect((await lastNotice("mei"))?.text).toMatch(/ORGANIZER;CN="Ruth /);
});

test("a subscribed calendar holds them while they stand, and of others' nothing", async () => {
  const feedOf = async (who: string) => {
    const { action } = await (await browserOf(who)).post("/account/calendar");
    const address = new URL((action as { address: string }).address).pathname;
    return async () => (await send(address, {})).text.replaceAll("\r\n ", "");
  };
  const uid = await uidOfTime();
  const [mei, helena, luca] = [await feedOf("mei"), await feedOf("helena"), await feedOf("luca")];
  expect(await mei()).toContain(`UID:${uid}`);
  expect(await helena()).toContain(`UID:${dayId()}@headroom`);
  expect(await helena()).not.toMatch(/ATTENDEE|Mei|secret/);
  for (const id of [uid, dayId()]) expect(await luca()).not.toContain(id);
  await ruth.post(`${path}/removal`);
  expect(await mei()).not.toContain(uid);
});
