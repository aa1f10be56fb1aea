import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { dayAhead, firstDay } from "./coming-days.ts";

let ruth: Browser;

beforeAll(async () => {
  await seedPeople();
  ruth = await browserOf("ruth");
}, 60_000);
beforeEach(async () => {
  await prisma.message.deleteMany();
  await prisma.setMeeting.deleteMany({ where: { startsAt: { gte: firstDay } } });
});

const typed = { date: dayAhead(), starts: "14:00", ends: "16:30", place: "Room 3" };

async function schedule(date = typed.date) {
  const { location } = await ruth.post("/sets/hawthorn/meetings/new", { ...typed, date });
  return location ?? "";
}

const move = (path: string, date: string, sequence: number) =>
  ruth.post(`${path}/move`, { ...typed, date, sequence: String(sequence) });

const templatesTo = async (personId: string) => {
  const found = await prisma.message.findMany({
    where: { personId },
    orderBy: { createdAt: "asc" },
  });
  return found.map(({ template }) => template);
};

/** As if the mail worker had tried, and will try again. */
const retryLater = () =>
  prisma.message.updateMany({
    data: { attempts: 1, failure: "No answer", dueAt: new Date(Date.now() + 60_000) },
  });

test("a notice that still waits is replaced by a newer one of the same meeting", async () => {
  const path = await schedule();
  await retryLater();
  await move(path, dayAhead(7), 0);
  expect(await templatesTo("amara")).toEqual(["meeting-moved"]);
  await retryLater();
  await move(path, dayAhead(14), 1);
  expect(await templatesTo("amara")).toEqual(["meeting-moved"]);
  await ruth.post(`${path}/cancellation`);
  for (const who of ["amara", "daniel", "ruth"])
    expect(await templatesTo(who), who).toEqual(["meeting-cancelled"]);
});

test("what went out or was given up stays on record, and so do others’ and other meetings’", async () => {
  const path = await schedule();
  await prisma.message.updateMany({ where: { personId: "amara" }, data: { state: "sent" } });
  await prisma.message.updateMany({ where: { personId: "daniel" }, data: { state: "dead" } });
  await schedule(dayAhead(35));
  await prisma.message.create({
    data: {
      personId: "leila",
      to: "leila@example.org",
      template: "reflection-shared",
      props: { writer: "Amara", url: "http://localhost:3000/shared/some" },
    },
  });
  await move(path, dayAhead(7), 0);
  const invitation = "meeting-invitation";
  expect(await templatesTo("amara")).toEqual([invitation, invitation, "meeting-moved"]);
  expect(await templatesTo("daniel")).toEqual([invitation, invitation, "meeting-moved"]);
  expect((await templatesTo("leila")).sort()).toEqual([
    invitation,
    invitation,
    "reflection-shared",
  ]);
});

test("a change that is refused replaces nothing", async () => {
  const path = await schedule();
  await move(path, dayAhead(7), 7);
  expect(await templatesTo("amara")).toEqual(["meeting-invitation"]);
});

/** What amara will be told, once it is due. */
const toldAmara = async () => {
  const [mail, ...others] = await prisma.message.findMany({ where: { personId: "amara" } });
  expect(others).toEqual([]);
  return mail;
};

const sendAll = () => prisma.message.updateMany({ data: { state: "sent", attempts: 1 } });

test("five changes in a minute make one email, which says what its reader knew before", async () => {
  const path = await schedule();
  const planned = (await toldAmara())?.props as { when: string };
  await sendAll();
  await prisma.message.deleteMany();
  for (const [sequence, days] of [7, 14, 21, 28, 35].entries())
    await move(path, dayAhead(days), sequence);
  const mail = await toldAmara();
  expect(mail).toMatchObject({ template: "meeting-moved", props: { before: planned.when } });
  expect(mail?.calendar).toContain("SEQUENCE:5");
  const wait = (mail?.dueAt.getTime() ?? 0) - Date.now();
  expect(wait > 30_000 && wait <= 60_000).toBe(true);
});

test("changes that go on and on are told of after five minutes", async () => {
  const path = await schedule();
  const since = new Date(Date.now() - 4.5 * 60_000);
  await prisma.message.updateMany({ data: { createdAt: since } });
  await move(path, dayAhead(7), 0);
  const mail = await toldAmara();
  expect(mail?.template).toBe("meeting-invitation");
  expect(mail?.dueAt.getTime()).toBe(since.getTime() + 5 * 60_000);
});

test("who was never told of a meeting is not told that it is off", async () => {
  const path = await schedule();
  await move(path, dayAhead(7), 0);
  await ruth.post(`${path}/cancellation`);
  expect(await prisma.message.count()).toBe(0);
});
