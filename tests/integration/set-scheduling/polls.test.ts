import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { answerLink } from "../../../app/set-scheduling/answer-link.server.ts";
import { remindOfPolls } from "../../../app/set-scheduling/remind.server.ts";
import { type Browser, browserOf, browsersOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { clockChange, dayAhead, firstDay } from "../learning-sets/coming-days.ts";

let ruth: Browser, gwilym: Browser, amara: Browser, ben: Browser;

/** Somebody who has not signed in. */
const nobody = {
  get: (path: string) => send(path, { method: "GET" }),
  post: (path: string, form: Record<string, string>) => send(path, { method: "POST", form }),
};

beforeAll(async () => {
  await seedPeople();
  [ruth, gwilym, amara, ben] = await browsersOf("ruth", "gwilym", "amara", "ben");
}, 60_000);
beforeEach(async () => {
  await prisma.meetingPoll.deleteMany();
  await prisma.setMeeting.deleteMany({ where: { startsAt: { gte: firstDay } } });
  await prisma.message.deleteMany();
});

const typed = {
  "times[0].date": dayAhead(),
  "times[0].starts": "14:00",
  "times[0].ends": "16:30",
  "times[1].date": dayAhead(1),
  "times[1].starts": "10:00",
  "times[1].ends": "12:30",
  place: "Room 3",
};

const ask = (changes: Record<string, string> = {}, by = ruth) =>
  by.post("/sets/hawthorn/polls/new", { ...typed, ...changes });

async function asked() {
  const { location } = await ask();
  const id = location?.split("/")[2] ?? "";
  const times = await prisma.pollTime.findMany({
    where: { pollId: id },
    orderBy: { startsAt: "asc" },
  });
  return { path: `/polls/${id}`, id, times: times.map((time) => time.id) };
}

const choices = (times: string[], ...said: string[]) =>
  Object.fromEntries(times.map((id, at) => [`time.${id}`, said[at] ?? ""]));

/** Where an email's link leads, without the origin. */
const linkOf = (pollId: string, personId: string) =>
  new URL(answerLink({ pollId, personId })).pathname;

describe("a poll", () => {
  test("asks everybody of the set by email, each with a link of their own", async () => {
    const { id } = await asked();
    const mails = await prisma.message.findMany({ orderBy: { personId: "asc" } });
    expect(mails.map(({ personId }) => personId)).toEqual([
      "amara",
      "daniel",
      "grace",
      "leila",
      "priya",
      "ruth",
      "tomasz",
    ]);
    for (const { template, props, personId } of mails) {
      expect(template).toBe("poll-opened");
      expect(props).toMatchObject({ url: answerLink({ pollId: id, personId: personId ?? "" }) });
    }
  });

  test.each([
    [
      "one time alone",
      { "times[1].date": "", "times[1].starts": "", "times[1].ends": "" },
      "times[0].date",
      "two times",
    ],
    [
      "a time twice",
      { "times[1].date": dayAhead(), "times[1].starts": "14:00", "times[1].ends": "15:00" },
      "times[1].date",
      "already",
    ],
    ["a time that is past", { "times[1].date": "2020-01-06" }, "times[1].date", "still to come"],
    ["an end before the start", { "times[1].ends": "09:00" }, "times[1].ends", "after the start"],
    [
      "an hour that the clocks skip",
      { "times[1].date": clockChange(3), "times[1].starts": "01:30" },
      "times[1].starts",
      "There is no 1:30am",
    ],
    [
      "an hour that happens twice",
      { "times[1].date": clockChange(10), "times[1].starts": "01:30" },
      "times[1].starts",
      "happens twice",
    ],
    ["half a time", { "times[1].starts": "" }, "times[1].starts", "Enter the time"],
    ["no place", { place: "" }, "place", "where the meeting is"],
  ])("does not offer %s", async (_what, changes, field, message) => {
    const answer = await ask(changes);
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({
      errors: { [field]: [expect.stringContaining(message)] },
      typed: changes,
    });
    expect(await prisma.meetingPoll.count()).toBe(0);
  });

  test("is made by who schedules for the set, and read by the set and them alone", async () => {
    expect((await ask({}, amara)).status).toBe(403);
    expect((await ask({}, ben)).status).toBe(404);
    expect((await ask({}, gwilym)).status).toBe(302);
    const { path } = await asked();
    for (const who of ["amara", "ruth", "gwilym"])
      expect((await (await browserOf(who)).get(path)).status, who).toBe(200);
    for (const who of ["ben", "helena", "bernadette", "marcus", "joyce", "colin"])
      expect((await (await browserOf(who)).get(path)).status, who).toBe(404);
    expect((await amara.post(`${path}/closure`)).status).toBe(403);
    expect((await amara.get(`${path}/choice`)).status).toBe(403);
    // Faculty who do not meet in the set run the poll, and have nothing to answer.
    expect((await gwilym.get(`${path}/answer`)).status).toBe(403);
  });
});

describe("an answer", () => {
  test("stands on home until it is given, and may be changed", async () => {
    const { path, times } = await asked();
    expect(JSON.stringify((await amara.get("/")).page)).toContain(`${path}/answer`);
    await amara.post(`${path}/answer`, choices(times, "yes", "no"));
    expect(JSON.stringify((await amara.get("/")).page)).not.toContain(`${path}/answer`);
    await amara.post(`${path}/answer`, choices(times, "ifNeedBe", "yes"));
    expect((await ruth.get(path)).page).toMatchObject({
      silent: [
        "Ruth Adeyemi",
        "Daniel Fraser",
        "Grace Mensah",
        "Leila Haddad",
        "Priya Nair",
        "Tomasz Zieliński",
      ],
      times: [
        { id: times[1], yes: ["Amara Okafor"], ifNeedBe: [] },
        { id: times[0], yes: [], ifNeedBe: ["Amara Okafor"] },
      ],
    });
  });

  test("is given from the email without signing in; opening the link says nothing yet", async () => {
    const { id, times } = await asked();
    const link = linkOf(id, "amara");
    expect((await nobody.get(link)).status).toBe(200);
    expect(await prisma.pollAnswer.count()).toBe(0);
    expect((await nobody.post(link, choices(times, "yes", "yes"))).status).toBe(302);
    expect(await prisma.pollAnswer.findMany()).toMatchObject([
      { personId: "amara", choice: "yes" },
      { personId: "amara", choice: "yes" },
    ]);
  });

  test("by a link that is not ours, of another poll, or of who is not in the set: 404", async () => {
    const { id } = await asked();
    const own = linkOf(id, "amara");
    for (const path of [
      own.replace("amara", "daniel"),
      own.slice(0, -2),
      "/poll-answers/nonsense",
      linkOf(id, "ben"),
      linkOf("another", "amara"),
    ])
      expect((await nobody.get(path)).status, path).toBe(404);
  });

  test("says yes, if need be or no to each time", async () => {
    const { path, times } = await asked();
    const answer = await amara.post(`${path}/answer`, choices(times, "yes"));
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({ errors: { [`time.${times[1]}`]: [expect.any(String)] } });
  });

  test("to a closed poll is refused, with why", async () => {
    const { path, id, times } = await asked();
    await ruth.post(`${path}/closure`);
    const answer = await amara.post(`${path}/answer`, choices(times, "yes", "yes"));
    expect(answer.status).toBe(409);
    expect(answer.action).toMatchObject({ errors: { form: [expect.stringContaining("closed")] } });
    expect((await nobody.post(linkOf(id, "amara"), choices(times, "yes", "yes"))).status).toBe(409);
    expect(await prisma.pollAnswer.count()).toBe(0);
  });
});

describe("who has not answered", () => {
  test("is reminded, and nobody else", async () => {
    const { path, times } = await asked();
    await amara.post(`${path}/answer`, choices(times, "yes", "no"));
    await prisma.message.deleteMany();
    await ruth.post(`${path}/reminder`);
    const mails = await prisma.message.findMany();
    expect(mails).toHaveLength(6);
    expect(mails.map(({ personId }) => personId)).not.toContain("amara");
    expect(mails[0]?.props).toMatchObject({ isReminder: true });
  });

  test("is reminded once by itself, after three days", async () => {
    const { id } = await asked();
    await prisma.message.deleteMany();
    expect(await remindOfPolls()).toBe(0);
    const before = new Date(Date.now() - 4 * 24 * 60 * 60 * 1000);
    await prisma.meetingPoll.update({ where: { id }, data: { createdAt: before } });
    expect(await remindOfPolls()).toBe(1);
    expect(await remindOfPolls()).toBe(0);
    expect(await prisma.message.count()).toBe(7);
  });
});

describe("a time that is chosen", () => {
  test("becomes a meeting to which everybody is invited, and closes the poll", async () => {
    const { path, times } = await asked();
    await prisma.message.deleteMany();
    const { status, location } = await ruth.post(`${path}/choice`, { time: times[1] ?? "" });
    expect(status).toBe(302);
    const meeting = await prisma.setMeeting.findUniqueOrThrow({
      where: { id: location?.split("/")[2] },
    });
    expect(meeting).toMatchObject({ setId: "hawthorn", place: "Room 3" });
    expect(await prisma.message.count({ where: { template: "meeting-invitation" } })).toBe(7);
    expect((await ruth.post(`${path}/choice`, { time: times[0] ?? "" })).status).toBe(409);
    expect((await ruth.post(`${path}/reminder`)).status).toBe(409);
  });

  test("must be one of the poll’s, and still to come", async () => {
    const { path, times } = await asked();
    expect((await ruth.post(`${path}/choice`, { time: "another" })).status).toBe(404);
    await prisma.pollTime.update({
      where: { id: times[0] },
      data: { startsAt: new Date("2020-01-01"), endsAt: new Date("2020-01-02") },
    });
    expect((await ruth.post(`${path}/choice`, { time: times[0] ?? "" })).status).toBe(409);
  });
});
