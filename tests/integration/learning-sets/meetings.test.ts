import ICAL from "ical.js";
import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { renderMessage } from "../../../app/server/mail/render.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { clockChange, dayAhead, firstDay, inWords } from "./coming-days.ts";

let ruth: Browser, gwilym: Browser, amara: Browser;

beforeAll(async () => {
  await seedPeople();
  [ruth, gwilym, amara] = await browsersOf("ruth", "gwilym", "amara");
}, 60_000);
beforeEach(async () => {
  await prisma.message.deleteMany();
  await prisma.setMeeting.deleteMany({ where: { startsAt: { gte: firstDay } } });
});

const everybody = ["amara", "daniel", "grace", "leila", "priya", "ruth", "tomasz"];

const typed = {
  date: dayAhead(),
  starts: "14:00",
  ends: "16:30",
  place: "Room 3",
  link: "https://meet.example.org/hawthorn",
  accessNotes: "Ring the lower bell",
};

const schedule = (changes: Partial<typeof typed> = {}, by = ruth) =>
  by.post("/sets/hawthorn/meetings/new", { ...typed, ...changes });

async function scheduled() {
  const { status, location } = await schedule();
  expect(status).toBe(302);
  await prisma.message.deleteMany();
  return (location ?? "").split("/")[2] ?? "";
}

/** Moves or changes a meeting, as it was seen at that SEQUENCE. */
const move = (id: string, changes: Partial<typeof typed> = {}, { by = ruth, seen = 0 } = {}) =>
  by.post(`/meetings/${id}/move`, { ...typed, ...changes, sequence: String(seen) });

/** What everybody was sent: to whom, and the calendar part read by a library of its own. */
async function sent() {
  const messages = await prisma.message.findMany({ orderBy: { personId: "asc" } });
  return messages.map(({ personId, template, props, calendar, to }) => {
    const whole = new ICAL.Component(ICAL.parse(calendar ?? "") as unknown[]);
    const event = whole.getFirstSubcomponent("vevent");
    const value = (name: string) => String(event?.getFirstPropertyValue(name));
    return {
      personId,
      template,
      props: JSON.stringify(props),
      method: whole.getFirstPropertyValue("method"),
      uid: value("uid"),
      sequence: Number(value("sequence")),
      starts: value("dtstart"),
      status: value("status"),
      attendee: value("attendee").replace(/^mailto:/i, ""),
      address: to,
      calendar: calendar ?? "",
    };
  });
}

describe("a meeting that is scheduled", () => {
  test("is mailed to everybody of the set, each with an invitation of their own", async () => {
    const { location } = await schedule();
    const id = location?.split("/")[2];
    expect(await prisma.setMeeting.findUnique({ where: { id } })).toMatchObject({
      setId: "hawthorn",
      calledById: "ruth",
      startsAt: DateTime.fromISO(`${dayAhead()}T14:00`, { zone: "Europe/London" }).toJSDate(),
      endsAt: DateTime.fromISO(`${dayAhead()}T16:30`, { zone: "Europe/London" }).toJSDate(),
      sequence: 0,
    });
    const mails = await sent();
    expect(mails.map(({ personId }) => personId)).toEqual(everybody);
    for (const mail of mails) {
      expect(mail).toMatchObject({
        template: "meeting-invitation",
        method: "REQUEST",
        uid: `${id}@headroom`,
        sequence: 0,
        attendee: mail.address,
      });
      expect(mail.starts).toContain(`${dayAhead()}T14:00:00`);
      expect(mail.calendar, "what is a sign-in away").not.toMatch(/meet\.example\.org|lower bell/);
    }
  });

  test("may be scheduled by the cohort's faculty, and the set's facilitator", async () => {
    expect((await schedule({}, gwilym)).status).toBe(302);
    const marcus = await browserOf("marcus");
    expect((await marcus.post("/sets/plane/meetings/new", typed)).status).toBe(302);
  });

  test("may not be scheduled by others: a member 403, a stranger 404", async () => {
    expect((await schedule({}, amara)).status).toBe(403);
    for (const who of ["helena", "ben", "marcus", "joyce", "colin", "maureen"])
      expect((await schedule({}, await browserOf(who))).status, who).toBe(404);
    expect((await schedule({}, await browserOf("bernadette"))).status).toBe(403);
    expect(await sent()).toEqual([]);
  });
});

describe("a form that does not make sense is refused, and keeps what was typed", () => {
  test.each([
    ["an end before the start", { ends: "13:00" }, "ends", "after the start"],
    ["an end at the start", { ends: "14:00" }, "ends", "after the start"],
    ["a day that is past", { date: "2020-06-01" }, "date", "still to come"],
    ["a year that was mistyped", { date: "2090-06-01" }, "date", "next two years"],
    ["a day that is none", { date: `${dayAhead().slice(0, 4)}-02-30` }, "date", "real date"],
    ["no day", { date: "" }, "date", "Enter the date"],
    ["no time", { starts: "" }, "starts", "starts"],
    [
      "an hour that the clocks skip",
      { date: clockChange(3), starts: "01:30" },
      "starts",
      "There is no 1:30am",
    ],
    [
      "an hour that happens twice",
      { date: clockChange(10), starts: "01:30" },
      "starts",
      "happens twice",
    ],
    ["no place", { place: "" }, "place", "where the meeting is"],
    ["a place of spaces", { place: "   " }, "place", "where the meeting is"],
    ["a link that runs script", { link: "javascript:alert(1)" }, "link", "https://"],
  ])("%s", async (_what, changes, field, message) => {
    const before = await prisma.setMeeting.count();
    const answer = await schedule(changes);
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({
      errors: { [field]: [expect.stringContaining(message)] },
      typed: { ...typed, ...changes },
    });
    expect(await prisma.setMeeting.count()).toBe(before);
    expect(await sent()).toEqual([]);
  });
});

describe("a meeting that is moved", () => {
  test("keeps its UID, raises SEQUENCE, and says what it was and what it is", async () => {
    const id = await scheduled();
    const answer = await move(id, { date: dayAhead(7) }, { by: gwilym });
    expect(answer).toMatchObject({ status: 302, location: `/meetings/${id}` });
    const mails = await sent();
    expect(mails.map(({ personId }) => personId)).toEqual(everybody);
    for (const mail of mails) {
      const facts = {
        template: "meeting-moved",
        method: "REQUEST",
        uid: `${id}@headroom`,
        sequence: 1,
      };
      expect(mail).toMatchObject(facts);
      expect(mail.starts).toContain(`${dayAhead(7)}T14:00:00`);
      expect(mail.props).toContain(`${inWords()}, 2pm to 4:30pm`);
      expect(mail.props).toContain(`${inWords(7)}, 2pm to 4:30pm`);
    }
  });

  test("is refused as it would be when scheduled, and for the same people", async () => {
    const id = await scheduled();
    const answer = await move(id, { ends: "13:00" });
    expect(answer).toMatchObject({ status: 422, action: { typed: { ends: "13:00" } } });
    expect((await move(id, {}, { by: amara })).status).toBe(403);
    expect((await move(id, {}, { by: await browserOf("helena") })).status).toBe(404);
    expect(await sent()).toEqual([]);
  });

  test("by two who both saw the same is moved once; the other is told", async () => {
    const id = await scheduled();
    const answers = await Promise.all([
      move(id, { date: dayAhead(7) }),
      move(id, { date: dayAhead(14) }, { by: gwilym }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
    expect(await prisma.setMeeting.findUnique({ where: { id } })).toMatchObject({ sequence: 1 });
    expect(await sent()).toHaveLength(everybody.length);
  });

  test("by somebody who saw an older state is not moved; they are told, and keep what they typed", async () => {
    const id = await scheduled();
    await move(id, { date: dayAhead(7), place: "The library" }, { by: gwilym });
    const answer = await move(id, { date: dayAhead(14) });
    expect(answer).toMatchObject({
      status: 409,
      action: {
        isConflict: true,
        errors: {
          form: [expect.stringContaining(`now ${inWords(7)}, 2pm to 4:30pm (The library)`)],
        },
        typed: { date: dayAhead(14), place: "Room 3", sequence: "1" },
      },
      page: { sequence: 1, typed: { date: dayAhead(7), place: "The library" } },
    });
    expect(await prisma.setMeeting.findUnique({ where: { id } })).toMatchObject({ sequence: 1 });
    // The form now says what its sender has been told, so that it can be sent again as it is.
    const { typed: kept } = answer.action as { typed: Record<string, string> };
    expect((await ruth.post(`/meetings/${id}/move`, kept)).status).toBe(302);
    expect(await prisma.setMeeting.findUnique({ where: { id } })).toMatchObject({ sequence: 2 });
  });

  test.each(["", "none", "-1", "1.5"])(
    "on a SEQUENCE that is none is not moved: “%s”",
    async (sequence) => {
      const id = await scheduled();
      const { status } = await ruth.post(`/meetings/${id}/move`, { ...typed, sequence });
      expect(status).toBe(422);
      expect(await sent()).toEqual([]);
    },
  );

  test("is not one that is over, nor is its form to be had", async () => {
    expect((await move("hawthorn-3")).status).toBe(409);
    expect((await ruth.post("/meetings/hawthorn-3/cancellation")).status).toBe(409);
    expect((await ruth.get("/meetings/hawthorn-3/move")).status).toBe(409);
    expect((await ruth.get("/meetings/hawthorn-3/cancellation")).status).toBe(409);
    expect((await amara.get("/meetings/hawthorn-3/move")).status).toBe(403);
    expect((await ruth.get("/meetings/hawthorn-3")).page).toMatchObject({ may: { change: false } });
    expect((await ruth.get("/meetings/hawthorn-8")).page).toMatchObject({ may: { change: true } });
    expect(await sent()).toEqual([]);
  });

  test("tells nobody when nothing has changed", async () => {
    const id = await scheduled();
    expect(await move(id)).toMatchObject({ status: 302, location: `/meetings/${id}` });
    expect(await sent()).toEqual([]);
    expect(await prisma.setMeeting.findUnique({ where: { id } })).toMatchObject({ sequence: 0 });
  });

  test("has moved also when only its end has", async () => {
    const id = await scheduled();
    await move(id, { ends: "17:00" });
    const [mail] = await prisma.message.findMany({ where: { personId: "amara" } });
    const { subject, text } = await renderMessage(mail ?? { template: "", props: {} });
    expect(subject).toBe(`Set meeting moved: ${inWords()}, 2pm to 5pm`);
    expect(text).toContain(`Before, it was: ${inWords()}, 2pm to 4:30pm`);
  });

  test.each([
    ["place", { place: "The library" }],
    ["link", { link: "https://meet.example.org/other" }],
    ["access notes", { accessNotes: "Ring the upper bell" }],
  ])(
    "has not moved when its %s is new: everybody is told that it has changed",
    async (_, changes) => {
      const id = await scheduled();
      await move(id, changes);
      const mails = await sent();
      expect(mails.map(({ personId }) => personId)).toEqual(everybody);
      for (const mail of mails)
        expect(mail).toMatchObject({ method: "REQUEST", uid: `${id}@headroom`, sequence: 1 });
      const [mail] = await prisma.message.findMany({ where: { personId: "amara" } });
      const { subject, text } = await renderMessage(mail ?? { template: "", props: {} });
      expect(subject).toBe(`Set meeting changed: ${inWords()}, 2pm to 4:30pm`);
      expect(text).toContain("The day and time are as they were.");
      expect(text).not.toMatch(/moved|Before|meet\.example\.org|bell/);
    },
  );
});

describe("a set meets once at a time", () => {
  test("a form that is sent twice schedules one meeting; the second is told that it stands", async () => {
    const answers = await Promise.all([schedule(), schedule()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
    expect(answers.find(({ status }) => status === 409)?.action).toMatchObject({
      isConflict: true,
      errors: { form: [expect.stringContaining("This set already meets then")] },
      typed,
    });
    expect(await sent()).toHaveLength(everybody.length);
  });

  test("a meeting does not move onto another, but may keep its own start", async () => {
    const id = await scheduled();
    await schedule({ date: dayAhead(7) });
    expect((await move(id, { date: dayAhead(7) })).status).toBe(409);
    expect((await move(id, { place: "The library" })).status).toBe(302);
  });

  test("a cancelled meeting is in nobody’s way, nor is another set’s", async () => {
    const id = await scheduled();
    expect((await gwilym.post("/sets/plane/meetings/new", typed)).status).toBe(302);
    await ruth.post(`/meetings/${id}/cancellation`);
    expect((await schedule()).status).toBe(302);
  });
});

describe("a meeting that is cancelled", () => {
  test("leaves the calendars: same UID, SEQUENCE raised again", async () => {
    const id = await scheduled();
    await move(id, { date: dayAhead(7) });
    await prisma.message.deleteMany();
    expect(await ruth.post(`/meetings/${id}/cancellation`)).toMatchObject({
      status: 302,
      location: "/sets/hawthorn",
    });
    const mails = await sent();
    expect(mails.map(({ personId }) => personId)).toEqual(everybody);
    for (const mail of mails)
      expect(mail).toMatchObject({
        template: "meeting-cancelled",
        method: "CANCEL",
        uid: `${id}@headroom`,
        sequence: 2,
        status: "CANCELLED",
      });
  });

  test("stays so: it is neither moved nor cancelled again", async () => {
    const id = await scheduled();
    await ruth.post(`/meetings/${id}/cancellation`);
    await prisma.message.deleteMany();
    expect((await move(id, {}, { seen: 1 })).status).toBe(409);
    expect((await ruth.post(`/meetings/${id}/cancellation`)).status).toBe(409);
    expect(await sent()).toEqual([]);
    expect((await amara.get(`/meetings/${id}`)).page).toMatchObject({ isCancelled: true });
  });

  test("by two at once is cancelled once", async () => {
    const id = await scheduled();
    const answers = await Promise.all([
      ruth.post(`/meetings/${id}/cancellation`),
      gwilym.post(`/meetings/${id}/cancellation`),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
    expect(await sent()).toHaveLength(everybody.length);
  });
});
