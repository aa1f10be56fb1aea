import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { Conflict, Forbidden } from "../../../app/server/errors.server.ts";
import { bookSlot } from "../../../app/slots/book-slot.server.ts";
import { cancelBooking } from "../../../app/slots/change-booking.server.ts";
import { withdrawSlot } from "../../../app/slots/withdraw-slot.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { actorNamed } from "../../support/people.ts";
import { addSlot, clearSlots, holderOf, inHours, mailsTo, sendAll } from "./made-slots.ts";

let amara: Browser, ben: Browser, dominic: Browser, gwilym: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, ben, dominic, gwilym] = await browsersOf("amara", "ben", "dominic", "gwilym");
}, 60_000);
beforeEach(clearSlots);

const question = "Whose problem is this?";
const book = (who: Browser, slotId: string, words = question) =>
  who.post(`/slots/${slotId}/booking`, { question: words });
const wait = (who: Browser, slotId: string, words = question) =>
  who.post(`/slots/${slotId}/waiting`, { question: words });
const cancel = (who: Browser, slotId: string) => who.post(`/slots/${slotId}/booking/removal`);
type Refused = { errors: Record<string, string[]>; typed: Record<string, string> };
const wordsOf = ({ action }: { action: unknown }) =>
  Object.values((action as Refused).errors)
    .flat()
    .join(" ");

describe("booking", () => {
  test("gives the slot, invites both, and begins the pair", async () => {
    await addSlot("one");
    expect((await book(amara, "one")).location).toBe("/slots/one");
    expect(await holderOf("one")).toBe("amara");
    const [mail, ...others] = await mailsTo("amara");
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ template: "slot-booked", props: { with: "Gwilym Rees" } });
    expect(mail?.calendar).toMatch(/METHOD:REQUEST[^]*SEQUENCE:0[^]*SUMMARY:Co-consulting/);
    const [his] = await mailsTo("gwilym");
    expect(his?.props).toMatchObject({ with: "Amara Okafor" });
    const pair = { fellowId: "amara-year", personId: "gwilym", kind: "coConsulting" as const };
    expect(await prisma.pair.count({ where: pair })).toBe(1);
    expect((await book(amara, "one", "Again")).status).toBe(302);
    expect(await prisma.slotBooking.count()).toBe(1);
  });

  test("needs a question, and keeps what was typed when it is too long", async () => {
    await addSlot("one");
    expect((await book(amara, "one", "  ")).status).toBe(422);
    const long = "a".repeat(2_001);
    const answer = await book(amara, "one", long);
    expect(answer.status).toBe(422);
    expect((answer.action as Refused).typed.question).toBe(long);
  });

  test("two of one person to come at most, and no two at one time", async () => {
    for (const [id, hours] of [
      ["one", 50],
      ["two", 60],
      ["three", 70],
    ] as const)
      await addSlot(id, { startsAt: inHours(hours) });
    await addSlot("same", { personId: "ruth", startsAt: inHours(50.5) });
    await book(amara, "one");
    const clash = await book(amara, "same");
    expect(clash.status).toBe(409);
    expect(wordsOf(clash)).toContain("another slot booked at that time");
    await book(amara, "two");
    const third = await book(amara, "three");
    expect(third.status).toBe(409);
    expect(wordsOf(third)).toContain("others want a turn");
    expect((third.action as Refused).typed.question).toBe(question);
    await cancel(amara, "one");
    expect((await book(amara, "three")).status).toBe(302);
  });

  test("coaching is for those whom the coach coaches, and nobody books their own", async () => {
    await addSlot("coaching", { personId: "ines", kind: "coach" });
    expect((await book(ben, "coaching")).status).toBe(404);
    expect((await book(amara, "coaching")).status).toBe(302);
    await addSlot("own");
    expect((await book(gwilym, "own")).status).toBe(403);
    await prisma.pair.updateMany({ where: { id: "dominic-coach" }, data: { personId: "ines" } });
    await prisma.pair.updateMany({ where: { id: "dominic-coach" }, data: { endedAt: new Date() } });
    await addSlot("coaching-2", { personId: "ines", kind: "coach", startsAt: inHours(120) });
    expect((await book(dominic, "coaching-2")).status).toBe(404);
  });

  test.each([
    ["withdrawn", { withdrawnAt: new Date() }, "cannot be there after all"],
    ["past", { startsAt: inHours(-2) }, "is past"],
  ])("one that is %s is refused, and the words stay on the page", async (_what, changes, words) => {
    await addSlot("gone", changes);
    await addSlot("free", { startsAt: inHours(200) });
    const answer = await book(amara, "gone");
    expect(answer.status).toBe(409);
    expect(wordsOf(answer)).toContain(words);
    expect((answer.action as Refused).typed.question).toBe(question);
    const { others } = answer.page as { others: { id: string }[] };
    expect(others.map(({ id }) => id)).toEqual(["free"]);
  });

  test("faculty who left the cohort give no slots any more", async () => {
    await addSlot("one", { personId: "bernadette" });
    const answer = await book(amara, "one");
    expect(answer.status).toBe(409);
    expect(wordsOf(answer)).toContain("gives no slots here any more");
  });

  test("a year that is over by then books none", async () => {
    await addSlot("late", { startsAt: inHours(24 * 500) });
    expect((await book(amara, "late")).status).toBe(403);
  });
});

describe("cancelling", () => {
  test("to the very minute of the deadline, and not a moment later", async () => {
    const actor = await actorNamed("amara");
    const slot = await addSlot("one");
    await bookSlot(actor, "one", question);
    const deadline = inHours(-24, slot.startsAt);
    const later = new Date(deadline.getTime() + 1);
    await expect(cancelBooking(actor, "one", later)).rejects.toThrow(
      /too late.*Write to Gwilym Rees \(gwilym\.rees@example\.org\)/,
    );
    expect(await holderOf("one")).toBe("amara");
    await cancelBooking(actor, "one", deadline);
    expect(await holderOf("one")).toBeNull();
  });

  test("tells both with a higher SEQUENCE once they were told, and keeps the question", async () => {
    await addSlot("one");
    await addSlot("two", { startsAt: inHours(150) });
    await book(amara, "one");
    await sendAll();
    await cancel(amara, "one");
    for (const who of ["amara", "gwilym"]) {
      const [, mail] = await mailsTo(who);
      expect(mail?.template).toBe("slot-cancelled");
      expect(mail?.calendar).toMatch(/METHOD:CANCEL[^]*SEQUENCE:1/);
    }
    const { page } = await amara.get("/slots/two/booking");
    expect(page).toMatchObject({ question });
    await book(amara, "two", "Another");
    await addSlot("three", { startsAt: inHours(170) });
    expect((await amara.get("/slots/three/booking")).page).toMatchObject({ question: "" });
  });

  test("who was never told of it is not told that it is off", async () => {
    await addSlot("one");
    await book(amara, "one");
    await cancel(amara, "one");
    expect(await mailsTo("amara")).toEqual([]);
    expect(await mailsTo("gwilym")).toEqual([]);
  });

  test("is for who has it", async () => {
    await addSlot("one");
    await book(amara, "one");
    expect((await cancel(ben, "one")).status).toBe(409);
    expect((await cancel(gwilym, "one")).status).toBe(409);
    expect(await holderOf("one")).toBe("amara");
  });
});

describe("the waiting list", () => {
  test("the first who waits has the slot with their question, when it is cancelled", async () => {
    await addSlot("one");
    await book(amara, "one");
    await wait(ben, "one", "Ben asks");
    await wait(dominic, "one", "Dominic asks");
    await sendAll();
    await cancel(amara, "one");
    expect(await holderOf("one")).toBe("ben");
    const live = await prisma.slotBooking.findUniqueOrThrow({ where: { liveSlotId: "one" } });
    expect(live.question).toBe("Ben asks");
    const [mail] = await mailsTo("ben");
    expect(mail).toMatchObject({ template: "slot-booked", props: { hasWaited: true } });
    expect(mail?.calendar).toContain("METHOD:REQUEST");
    expect((await mailsTo("gwilym")).map(({ template }) => template)).toEqual([
      "slot-booked",
      "slot-cancelled",
      "slot-booked",
    ]);
    expect(await prisma.slotWait.count({ where: { slotId: "one" } })).toBe(1);
    await cancel(ben, "one");
    expect(await holderOf("one")).toBe("dominic");
  });

  test("passes over who has two of that person already, and who has another slot then", async () => {
    await addSlot("one");
    for (const id of ["a", "b"]) await addSlot(id, { startsAt: inHours(id === "a" ? 200 : 210) });
    await addSlot("then", { personId: "ruth", startsAt: inHours(96.5) });
    await book(amara, "one");
    for (const [who, id] of [
      [ben, "a"],
      [ben, "b"],
      [dominic, "then"],
    ] as const)
      await book(who, id);
    const daniel = await browserOf("daniel");
    for (const who of [ben, dominic, daniel]) await wait(who, "one");
    await cancel(amara, "one");
    expect(await holderOf("one")).toBe("daniel");
    expect(await prisma.slotWait.count()).toBe(2);
  });

  test("one waits for what is taken alone, once, and can leave", async () => {
    await addSlot("one");
    const free = await wait(ben, "one");
    expect(free.status).toBe(409);
    expect(wordsOf(free)).toContain("free again");
    await book(amara, "one");
    expect((await wait(amara, "one")).status).toBe(409);
    await wait(ben, "one", "First");
    await wait(ben, "one", "Second");
    expect(await prisma.slotWait.findMany()).toMatchObject([{ question: "Second" }]);
    await ben.post("/slots/one/waiting/removal");
    await ben.post("/slots/one/waiting/removal");
    await cancel(amara, "one");
    expect(await holderOf("one")).toBeNull();
  });
});

describe("moving", () => {
  const move = (who: Browser, from: string, to: string) =>
    who.post(`/slots/${from}/booking/move`, { to });

  test("keeps the booking and its UID, and gives the first slot to who waits", async () => {
    await addSlot("one");
    await addSlot("two", { startsAt: inHours(150) });
    await book(amara, "one");
    await wait(ben, "one");
    await sendAll();
    const before = await prisma.slotBooking.findUniqueOrThrow({ where: { liveSlotId: "one" } });
    expect((await move(amara, "one", "two")).location).toBe("/slots/two");
    const after = await prisma.slotBooking.findUniqueOrThrow({ where: { liveSlotId: "two" } });
    expect(after).toMatchObject({ id: before.id, question, sequence: 1 });
    expect(await holderOf("one")).toBe("ben");
    const [, mail] = await mailsTo("amara");
    expect(mail).toMatchObject({ template: "slot-moved", props: { before: expect.any(String) } });
    expect(mail?.calendar).toContain(`UID:${before.id}@headroom`);
    expect(mail?.calendar).toMatch(/METHOD:REQUEST[^]*SEQUENCE:1/);
  });

  test("where the other is taken, gone or somebody else's, the first stays", async () => {
    await addSlot("one");
    await addSlot("taken", { startsAt: inHours(150) });
    await addSlot("gone", { startsAt: inHours(160), withdrawnAt: new Date() });
    await addSlot("ruths", { startsAt: inHours(170), personId: "ruth" });
    await book(amara, "one");
    await book(ben, "taken");
    for (const to of ["taken", "gone", "ruths", "one"]) {
      const answer = await move(amara, "one", to);
      expect(answer.status, to).toBe(409);
      expect(await holderOf("one")).toBe("amara");
    }
    expect(await holderOf("taken")).toBe("ben");
  });

  test("a move within the minute is still a first invitation, to the new time", async () => {
    await addSlot("one");
    await addSlot("two", { startsAt: inHours(150) });
    await book(amara, "one");
    await move(amara, "one", "two");
    const [mail, ...others] = await mailsTo("amara");
    expect(others).toEqual([]);
    expect(mail?.template).toBe("slot-booked");
    expect(mail?.props).toMatchObject({ url: expect.stringMatching(/\/slots\/two$/) });
  });
});

describe("withdrawing", () => {
  test("tells who has it and who waits, and keeps their questions for the next", async () => {
    await addSlot("one");
    await addSlot("two", { startsAt: inHours(150) });
    await book(amara, "one");
    await wait(ben, "one", "Ben asks");
    await sendAll();
    expect((await gwilym.post("/slots/one/withdrawal")).status).toBe(302);
    expect(await holderOf("one")).toBeNull();
    const [, mail] = await mailsTo("amara");
    expect(mail).toMatchObject({ template: "slot-cancelled", props: { why: "withdrawn" } });
    expect(mail?.calendar).toContain("METHOD:CANCEL");
    const [told] = await mailsTo("ben");
    expect(told).toMatchObject({ props: { why: "waitedInVain" }, calendar: null });
    expect((await amara.get("/slots/two/booking")).page).toMatchObject({ question });
    expect((await ben.get("/slots/two/booking")).page).toMatchObject({ question: "Ben asks" });
    expect((await amara.get("/slots/one")).page).toMatchObject({
      gone: expect.stringContaining("cannot be there"),
    });
  });

  test("is for who is consulted, while it is to come", async () => {
    await addSlot("one");
    const ruth = await actorNamed("ruth");
    await expect(withdrawSlot(ruth, "one")).rejects.toThrow(Forbidden);
    await addSlot("over", { startsAt: inHours(-3) });
    await expect(withdrawSlot(await actorNamed("gwilym"), "over")).rejects.toThrow(Conflict);
  });
});

describe("changing where one meets", () => {
  const means = { mode: "inPerson", place: "Room 5", link: "", cancelHours: "48" };

  test("tells who has it with the same UID and a higher SEQUENCE, and a new deadline nobody", async () => {
    await addSlot("one");
    await book(amara, "one");
    await sendAll();
    expect((await gwilym.post("/slots/one/edit", means)).status).toBe(302);
    const [, mail] = await mailsTo("amara");
    expect(mail).toMatchObject({ template: "slot-moved", props: { place: "Room 5" } });
    expect(mail?.props).not.toHaveProperty("before");
    expect(mail?.calendar).toMatch(/SEQUENCE:1[^]*LOCATION:Room 5/);
    await gwilym.post("/slots/one/edit", { ...means, cancelHours: "12" });
    expect(await mailsTo("amara")).toHaveLength(2);
    expect(await prisma.slot.findUnique({ where: { id: "one" } })).toMatchObject({
      cancelHours: 12,
    });
    for (const who of [amara, ben])
      expect((await who.post("/slots/one/edit", means)).status).toBe(403);
  });
});

describe("logging", () => {
  test("a slot that took place is logged in one press, once, by either of the two", async () => {
    await addSlot("one");
    await book(amara, "one");
    expect((await amara.post("/slots/one/booking/log")).status).toBe(409);
    const [startsAt, endsAt] = [inHours(-26), inHours(-25)];
    await prisma.slot.update({ where: { id: "one" }, data: { startsAt, endsAt } });
    const home = (await gwilym.get("/")).page as { tasks: { to: string; text: string }[] };
    expect(home.tasks).toContainEqual(
      expect.objectContaining({ to: "/slots/one", text: "Log that you and Amara Okafor met" }),
    );
    const { location } = await gwilym.post("/slots/one/booking/log");
    expect((await amara.post("/slots/one/booking/log")).location).toBe(location);
    const pairId = location?.replace("/pairs/", "");
    const meetings = await prisma.pairMeeting.findMany({ where: { pairId } });
    expect(meetings).toMatchObject([{ minutes: 60, mode: "video", writtenById: "gwilym" }]);
    expect((await amara.get("/slots/one")).page).toMatchObject({ booking: { isLogged: true } });
    expect((await ben.post("/slots/one/booking/log")).status).toBe(404);
  });
});

test("the next booked slot is on the home of both", async () => {
  await addSlot("one", { personId: "ines", kind: "coach" });
  const coming = async (who: Browser) =>
    ((await who.get("/")).page as { coming: { path: string; what: string }[] | null }).coming;
  const ines = await browserOf("ines");
  expect(await coming(ines)).toBeNull();
  await book(amara, "one");
  expect(await coming(amara)).toContainEqual(
    expect.objectContaining({ path: "/slots/one", what: "Coaching with Inês Carvalho" }),
  );
  expect(await coming(ines)).toMatchObject([{ what: "Coaching with Amara Okafor" }]);
});
