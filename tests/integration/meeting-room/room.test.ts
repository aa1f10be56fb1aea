import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Room } from "../../../app/meeting-room/room.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { clearRoom, letPass, moveTo } from "./opened.ts";

const meeting = "plane-8";
const path = `/meetings/${meeting}/room`;
let marcus: Browser, ben: Browser, chloe: Browser, kwame: Browser;

beforeAll(async () => {
  await seedPeople();
  [marcus, ben, chloe, kwame] = await browsersOf("marcus", "ben", "chloe", "kwame");
}, 60_000);
beforeEach(() => clearRoom(meeting));

const room = async (who: Browser) => (await who.get(path)).page as Room;
const bid = (who: Browser, title: string) => who.post(`/meetings/${meeting}/bids/new`, { title });
const bidOf = (personId: string) =>
  prisma.bid.findUniqueOrThrow({
    where: { meetingId_personId: { meetingId: meeting, personId } },
  });
const minutesOf = async (personId: string) =>
  (await prisma.airtime.findFirst({ where: { meetingId: meeting, personId } }))?.minutes ?? 0;

describe("bids", () => {
  test("are a title, seen by the set, and one each", async () => {
    expect((await bid(ben, "Catching up")).location).toBe(path);
    await bid(ben, "Catching up without running");
    expect((await room(chloe)).bids).toMatchObject([
      { name: "Ben Cartwright", title: "Catching up without running", isChosen: false },
    ]);
  });

  test("without a title are refused, and what was typed is kept", async () => {
    const { status, action } = await bid(ben, "  ");
    expect(status).toBe(422);
    expect(action).toMatchObject({ errors: { title: ["Give your bid a title"] } });
  });

  test("by somebody who is not a member are refused with a clear error", async () => {
    const { status, problem } = await bid(marcus, "Mine");
    expect(status).toBe(403);
    expect(problem).toMatchObject({ message: expect.stringContaining("members of the set") });
    for (const who of ["gwilym", "amara", "bernadette", "helena", "maureen"])
      expect((await bid(await browserOf(who), "Mine")).status, who).toBe(404);
    expect(await prisma.bid.count({ where: { meetingId: meeting } })).toBe(0);
  });

  test("are taken back by who made them, until they present", async () => {
    await bid(ben, "One");
    const { id } = await bidOf("ben");
    expect((await chloe.post(`/bids/${id}/removal`)).status).toBe(403);
    expect((await marcus.post(`/bids/${id}/removal`)).status).toBe(403);
    await marcus.post(`/bids/${id}/choice`);
    await moveTo(marcus, meeting, "checkIn");
    await moveTo(marcus, meeting, "presenting");
    expect((await ben.post(`/bids/${id}/removal`)).status).toBe(409);
    await clearRoom(meeting);
    await bid(ben, "Two");
    expect((await ben.post(`/bids/${(await bidOf("ben")).id}/removal`)).location).toBe(path);
    expect((await room(ben)).bids).toEqual([]);
  });

  test("are chosen by who leads, and by nobody else", async () => {
    await bid(ben, "One");
    const { id } = await bidOf("ben");
    for (const who of [ben, chloe]) expect((await who.post(`/bids/${id}/choice`)).status).toBe(403);
    const gwilym = await browserOf("gwilym");
    expect((await gwilym.post(`/bids/${id}/choice`)).status).toBe(404);
    expect((await marcus.post(`/bids/${id}/choice`)).location).toBe(path);
    expect((await room(ben)).bids).toMatchObject([{ isChosen: true }]);
    await marcus.post(`/bids/${id}/choice/withdrawal`);
    expect((await room(ben)).bids).toMatchObject([{ isChosen: false }]);
  });
});

describe("the stages", () => {
  test("are moved by who leads; a member is told so", async () => {
    expect((await moveTo(ben, meeting, "checkIn")).status).toBe(403);
    expect((await moveTo(marcus, meeting, "checkIn")).location).toBe(path);
    expect(await room(ben)).toMatchObject({ stage: "checkIn", may: { lead: false } });
    expect(await room(marcus)).toMatchObject({ may: { lead: true, takePart: false } });
  });

  test("are those that there are: anything else leads back to the room", async () => {
    await moveTo(marcus, meeting, "checkIn");
    for (const none of ["toString", "notOpen", ""]) await moveTo(marcus, meeting, none);
    expect((await room(ben)).stage).toBe("checkIn");
  });

  test("of a set that meets by itself are moved by any member, and not by its facilitator", async () => {
    await prisma.setMeeting.update({ where: { id: meeting }, data: { isSelfLed: true } });
    expect((await moveTo(marcus, meeting, "checkIn")).status).toBe(403);
    expect((await moveTo(chloe, meeting, "checkIn")).location).toBe(path);
    expect((await moveTo(ben, meeting, "actions")).location).toBe(path);
    await prisma.setMeeting.update({ where: { id: meeting }, data: { isSelfLed: false } });
  });

  test("of a meeting with a cover are moved by the cover, who reads this meeting only", async () => {
    await prisma.setMeeting.update({ where: { id: meeting }, data: { coverId: "gwilym" } });
    const gwilym = await browserOf("gwilym");
    expect((await moveTo(gwilym, meeting, "checkIn")).location).toBe(path);
    expect((await gwilym.get("/meetings/plane-9/room")).status).toBe(404);
    expect((await gwilym.get("/meetings/plane-3/room")).status).toBe(404);
    await prisma.setMeeting.update({ where: { id: meeting }, data: { coverId: null } });
  });

  test("move once when two move them at the same time", async () => {
    await moveTo(marcus, meeting, "checkIn");
    const step = { from: "checkIn", to: "actions" };
    const both = await Promise.all([
      marcus.post(`${path}/stage`, step),
      marcus.post(`${path}/stage`, step),
    ]);
    expect(both.map(({ location }) => location)).toEqual([path, path]);
    expect((await room(ben)).stage).toBe("actions");
    expect((await marcus.post(`${path}/stage`, { ...step, to: "bids" })).location).toBe(path);
    expect((await room(ben)).stage).toBe("actions");
  });

  test("are given more time by who leads, and from now where the time is over", async () => {
    await bid(ben, "A title");
    await marcus.post(`/bids/${(await bidOf("ben")).id}/choice`);
    await moveTo(marcus, meeting, "bids");
    await moveTo(marcus, meeting, "presenting");
    const more = (who: Browser, from = "presenting") => who.post(`${path}/time`, { from });
    expect((await more(ben)).status).toBe(403);
    expect((await more(marcus)).location).toBe(path);
    expect((await room(ben)).timer).toMatchObject({ minutes: 10 });
    await letPass(meeting, 30);
    await more(marcus);
    const { minutes, startedAt, now } = (await room(ben)).timer!;
    expect(minutes - (now - startedAt) / 60_000).toBeGreaterThan(4);
    await more(marcus, "clarifying");
    expect((await room(ben)).timer).toMatchObject({ minutes });
    await moveTo(marcus, meeting, "bids");
    await more(marcus, "bids");
    expect((await room(ben)).timer).toBeNull();
  });

  test("do not come to presenting before somebody is chosen", async () => {
    await moveTo(marcus, meeting, "bids");
    const { status, problem } = await moveTo(marcus, meeting, "presenting");
    expect(status).toBe(409);
    expect(problem).toMatchObject({ message: expect.stringContaining("Choose somebody first") });
  });

  test("count a presenter's minutes into the ledger, one presenter after the other", async () => {
    for (const who of [ben, chloe]) await bid(who, "A title");
    await marcus.post(`/bids/${(await bidOf("chloe")).id}/choice`);
    await marcus.post(`/bids/${(await bidOf("ben")).id}/choice`);
    await moveTo(marcus, meeting, "bids");
    await moveTo(marcus, meeting, "presenting");
    expect((await room(ben)).presenting).toMatchObject({ personId: "chloe" });
    for (const stage of ["clarifying", "openQuestions", "reflecting", "settingActions"])
      await moveTo(marcus, meeting, stage);
    expect(await minutesOf("chloe")).toBe(0);
    await letPass(meeting, 41);
    await moveTo(marcus, meeting, "presenting");
    expect(await minutesOf("chloe")).toBe(41);
    expect((await room(ben)).presenting).toMatchObject({ name: "Ben Cartwright" });
    await letPass(meeting, 1000);
    await moveTo(marcus, meeting, "processReview");
    expect(await minutesOf("ben")).toBe(120);
    expect((await room(ben)).presenting).toBeNull();
    expect((await room(ben)).next).toMatchObject({ stage: "checkOut" });
  });

  test("come back to a presenter whose time was cut short", async () => {
    await bid(ben, "A title");
    const { id } = await bidOf("ben");
    await marcus.post(`/bids/${id}/choice`);
    await moveTo(marcus, meeting, "presenting");
    await letPass(meeting, 5);
    await moveTo(marcus, meeting, "bids");
    expect((await moveTo(marcus, meeting, "presenting")).status).toBe(409);
    await marcus.post(`/bids/${id}/choice`);
    await moveTo(marcus, meeting, "openQuestions");
    await letPass(meeting, 30);
    await moveTo(marcus, meeting, "processReview");
    expect(await minutesOf("ben")).toBe(35);
  });
});

describe("the rounds", () => {
  const turn = (who: Browser, personId: string, had = "yes") =>
    who.post(`${path}/turns`, { personId, kind: "checkIn", had });

  test("are marked by oneself, and by who leads for anybody of the meeting", async () => {
    expect((await turn(ben, "ben")).location).toBe(path);
    await turn(ben, "ben");
    expect((await turn(ben, "chloe")).status).toBe(403);
    expect((await turn(marcus, "chloe")).location).toBe(path);
    expect((await turn(marcus, "marcus")).location).toBe(path);
    expect((await turn(marcus, "amara")).status).toBe(409);
    await turn(ben, "ben", "no");
    const had = (await room(kwame)).people.filter(({ checkedIn }) => checkedIn);
    expect(had.map(({ id }) => id)).toEqual(["chloe", "marcus"]);
  });
});

describe("the airtime", () => {
  test("is put right by who leads, for members only", async () => {
    const page = `${path}/airtime`;
    expect((await ben.get(page)).status).toBe(403);
    expect((await ben.post(page, { "minutes-ben": "90" })).status).toBe(403);
    expect((await marcus.post(page, { "minutes-ben": "900" })).status).toBe(422);
    const given = { "minutes-ben": "30", "minutes-chloe": "0", "minutes-amara": "12" };
    expect((await marcus.post(page, given)).location).toBe(path);
    expect(await prisma.airtime.findMany({ where: { meetingId: meeting } })).toEqual([
      { meetingId: meeting, personId: "ben", minutes: 30 },
    ]);
  });
});

describe("every change", () => {
  test("raises the room's revision, so that the pages that are open learn of it", async () => {
    await moveTo(marcus, meeting, "checkIn");
    const seen: number[] = [(await room(ben)).revision];
    const changed = async () => seen.push((await room(ben)).revision);
    await ben.post(`${path}/turns`, { personId: "ben", kind: "checkIn", had: "yes" });
    await changed();
    await bid(ben, "A title");
    await changed();
    await marcus.post(`/bids/${(await bidOf("ben")).id}/choice`);
    await changed();
    await moveTo(marcus, meeting, "presenting");
    await changed();
    await ben.post(`/meetings/${meeting}/actions/new`, { text: "Do it", readers: "set" });
    await changed();
    await marcus.post(`${path}/airtime`, { "minutes-ben": "30" });
    await changed();
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
    expect(seen).toHaveLength(7);
  });
});

describe("what is said in the set", () => {
  const outsiders = [
    "gwilym",
    "ruth",
    "bernadette",
    "helena",
    "desmond",
    "joyce",
    "amara",
    "colin",
  ];
  const pages = [
    path,
    `${path}/changes`,
    `${path}/airtime`,
    `/meetings/${meeting}/bids/new`,
    `/meetings/${meeting}/actions/new`,
    `/meetings/${meeting}/process-review`,
    "/sets/plane/actions",
    "/sets/plane/ground-rules",
    "/sets/plane/ground-rules/new",
    "/meetings/plane-3/room",
  ];

  test.each(outsiders)("is not there for %s", async (who) => {
    const browser = await browserOf(who);
    for (const page of pages) expect((await browser.get(page)).status, page).toBe(404);
    const forms = {
      [`${path}/stage`]: { to: "checkIn", from: "notOpen" },
      [`${path}/turns`]: { personId: "ben", kind: "checkIn", had: "yes" },
      [`${path}/airtime`]: { "minutes-ben": "3" },
      "/bids/plane-7-bid-ben/choice": {},
      "/bids/plane-7-bid-ben/choice/withdrawal": {},
      "/bids/plane-7-bid-ben/removal": {},
      "/actions/plane-4-action-chloe-1/ending": { outcome: "done" },
      "/ground-rules/plane-rules-1/signature": {},
      "/sets/plane/ground-rules/new": { text: "None", version: "1" },
    };
    for (const [act, form] of Object.entries(forms))
      expect((await browser.post(act, form)).status, act).toBe(404);
  });

  test("is on no page of faculty and leads that shows the set", async () => {
    for (const who of ["gwilym", "bernadette"]) {
      const browser = await browserOf(who);
      for (const page of ["/sets/plane", "/meetings/plane-7", "/"]) {
        const seen = JSON.stringify((await browser.get(page)).page);
        expect(seen, page).not.toMatch(/Catching up|chaser|Questions first/);
      }
      expect((await browser.get("/sets/plane")).page).toMatchObject({ inside: null });
    }
  });

  test("before somebody joined is not theirs, and stays with who was there", async () => {
    const since = (await prisma.setMeeting.findUniqueOrThrow({ where: { id: "plane-3" } }))
      .startsAt;
    const joinedAt = new Date(since.getTime() + 60_000);
    const key = { setId_personId: { setId: "plane", personId: "mei" } };
    const was = await prisma.setMember.delete({ where: key });
    await prisma.formerSetMember.create({
      data: { setId: "plane", personId: "mei", joinedAt: was.joinedAt, leftAt: joinedAt },
    });
    await prisma.setMember.create({ data: { setId: "plane", personId: "amara", joinedAt } });

    const [mei, amara] = await browsersOf("mei", "amara");
    const statuses = async (who: Browser) =>
      Promise.all(
        ["plane-2", "plane-3", "plane-4", meeting].map(
          async (id) => (await who.get(`/meetings/${id}/room`)).status,
        ),
      );
    expect(await statuses(mei)).toEqual([200, 200, 404, 404]);
    expect(await statuses(amara)).toEqual([404, 404, 200, 200]);
    const ledger = (await room(amara)).ledger.map(({ id, minutes }) => [id, minutes]);
    expect(ledger).toContainEqual(["yusuf", 45]);
    expect((await bid(mei, "Mine")).status).toBe(404);
    expect((await mei.post(`/meetings/plane-3/bids/new`, { title: "Mine" })).status).toBe(403);
    expect((await mei.get("/sets/plane/ground-rules")).status).toBe(404);
    expect((await mei.get("/meetings/plane-3/room")).page).toMatchObject({ rules: null });
    expect((await mei.get("/sets/plane")).page).toMatchObject({ inside: { rules: null } });
    expect((await bid(amara, "Mine")).location).toBe(path);

    await prisma.setMember.delete({
      where: { setId_personId: { setId: "plane", personId: "amara" } },
    });
    await prisma.formerSetMember.deleteMany({ where: { personId: "mei" } });
    await prisma.setMember.create({ data: was });
  });

  test("of a meeting that was cancelled takes nothing new", async () => {
    const rowan = await browserOf("hyejin");
    expect((await moveTo(rowan, "rowan-7", "checkIn")).status).toBe(409);
    const sunita = await browserOf("sunita");
    expect((await sunita.post("/meetings/rowan-7/bids/new", { title: "Mine" })).status).toBe(409);
    const turn = { personId: "sunita", kind: "checkIn", had: "yes" };
    expect((await sunita.post("/meetings/rowan-7/room/turns", turn)).status).toBe(409);
  });
});
