import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { remindOfRequests } from "../../../app/unblocking/remind.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, helena: Browser, desmond: Browser, ruth: Browser, daniel: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, helena, desmond, ruth, daniel] = await browsersOf(
    ...(["amara", "helena", "desmond", "ruth", "daniel"] as const),
  );
}, 60_000);
beforeEach(() => prisma.message.deleteMany());

const open = "/unblock-requests/amara-unblock-after";
const inDays = (days: number) =>
  DateTime.now().setZone("Europe/London").plus({ days }).toFormat("yyyy-MM-dd");
const messages = () => prisma.message.findMany({ orderBy: { personId: "asc" } });
const told = async () =>
  (await messages()).map(({ personId, props }) => [personId, (props as { change: string }).change]);
const homeOf = async (browser: Browser) =>
  ((await browser.get("/")).page as { tasks: { to: string; text: string; detail: string }[] })
    .tasks;

describe("asking", () => {
  const path = "/progress/amara-year/unblock-requests/new";
  const form = { ask: "A key to the SECRET cupboard", replyBy: inDays(9) };

  test("takes along what the fellow was stuck with in an update", async () => {
    const { month } = await prisma.monthlyUpdate.findUniqueOrThrow({
      where: { id: "amara-update-5" },
    });
    const { page } = await amara.get(`${path}?month=${month}`);
    expect(page).toMatchObject({ ask: expect.stringContaining("Weekend cover"), month });
    expect((await amara.get(`${path}?month=nonsense`)).page).toMatchObject({ ask: "", month: "" });
  });

  test("tells the sponsors by email, without a word of it; sent twice it is one", async () => {
    const answer = await amara.post(path, form);
    expect(answer.status).toBe(302);
    expect((await amara.post(path, form)).location).toBe(answer.location);
    expect(await told()).toEqual([["helena", "asked"]]);
    expect(JSON.stringify(await messages())).not.toContain("SECRET");
    expect((await helena.get(answer.location ?? "")).page).toMatchObject({
      ask: form.ask,
      may: { reply: true, close: false },
    });
  });

  test.each([
    ["no words", { ask: " " }, "ask"],
    ["a day that is past", { replyBy: inDays(-1) }, "replyBy"],
    ["a day far off", { replyBy: inDays(200) }, "replyBy"],
    ["no real day", { replyBy: "2026-02-31" }, "replyBy"],
  ])("with %s is refused at its field, and keeps what was typed", async (_what, changes, field) => {
    expect(await amara.post(path, { ...form, ...changes })).toMatchObject({
      status: 422,
      action: { errors: { [field]: [expect.anything()] }, typed: { ...form, ...changes } },
    });
  });

  test("is the fellow's own", async () => {
    for (const browser of [helena, desmond, ruth])
      expect((await browser.post(path, form)).status).toBe(403);
    expect((await daniel.post(path, form)).status).toBe(404);
  });

  test("stops at five that are open", async () => {
    for (const ask of ["a", "b", "c", "d"]) await amara.post(path, { ...form, ask });
    expect(await amara.post(path, { ...form, ask: "e" })).toMatchObject({
      status: 409,
      action: { typed: { ask: "e" } },
    });
    await prisma.unblockRequest.deleteMany({
      where: { ask: { in: [form.ask, "a", "b", "c", "d"] } },
    });
  });
});

describe("a request", () => {
  test("is on both homes with its age; a reply is told to the fellow, and then is on both homes as well", async () => {
    expect(await homeOf(helena)).toContainEqual(
      expect.objectContaining({ to: open, text: "Amara Okafor is stuck, and asks for you" }),
    );
    expect(await homeOf(amara)).toContainEqual(
      expect.objectContaining({
        to: open,
        detail: "Asked 6 days ago, no reply yet; hoped for in 4 days",
      }),
    );
    const reply = { text: "SECRET: Thursday at nine" };
    expect((await helena.post(`${open}/replies`, reply)).status).toBe(302);
    expect((await helena.post(`${open}/replies`, reply)).status).toBe(302);
    expect(await told()).toEqual([["amara", "replied"]]);
    expect(JSON.stringify(await messages())).not.toContain("SECRET");
    expect(await homeOf(amara)).toContainEqual(
      expect.objectContaining({
        to: open,
        text: "Read what Helena Marsh replied to your unblock request",
        detail: "Asked 6 days ago, Helena Marsh replied today",
      }),
    );
    expect(await homeOf(helena)).toContainEqual(
      expect.objectContaining({ to: open, detail: "Asked 6 days ago, you replied today" }),
    );
  });

  test("is answered by the host's leads too, and by the fellow; faculty read it, others do not reach it", async () => {
    expect((await desmond.post(`${open}/replies`, { text: "I can lend a room" })).status).toBe(302);
    expect((await amara.post(`${open}/replies`, { text: "Thank you" })).status).toBe(302);
    expect(await told()).toEqual([
      ["amara", "replied"],
      ["helena", "replied"],
    ]);
    expect((await ruth.get(open)).page).toMatchObject({ may: { reply: false, close: false } });
    expect((await ruth.post(`${open}/replies`, { text: "I" })).status).toBe(403);
    expect((await daniel.get(open)).status).toBe(404);
    expect((await helena.post(`${open}/replies`, { text: " " })).status).toBe(422);
  });

  test("names as its readers, the fellow first, only who is with the programme still", async () => {
    const names = async () => {
      const { page } = await amara.get(open);
      return (page as { readers: { name: string }[] }).readers.map(({ name }) => name);
    };
    const leave = (leftAt: Date | null) =>
      prisma.programmePerson.updateMany({
        where: { programmeId: "headroom-fellowship", personId: { in: ["helena", "gwilym"] } },
        data: { leftAt },
      });
    const before = await names();
    await leave(new Date());
    const after = await names();
    await leave(null);
    expect(before.slice(0, 2)).toEqual(["Amara Okafor", "Helena Marsh"]);
    const gone = ["Helena Marsh", "Gwilym Rees"];
    expect(after).toEqual(before.filter((name) => !gone.includes(name)));
    expect(after).toHaveLength(before.length - gone.length);
  });

  test("is closed by the fellow with how it went; then nothing more is said to it", async () => {
    expect((await helena.post(`${open}/closure`, { outcome: "Done" })).status).toBe(403);
    expect((await amara.post(`${open}/closure`, { outcome: "" })).status).toBe(422);
    expect((await amara.post(`${open}/closure`, { outcome: "We met" })).status).toBe(302);
    expect((await amara.post(`${open}/closure`, { outcome: "We met twice" })).status).toBe(302);
    expect(await told()).toEqual([["helena", "closed"]]);
    expect((await helena.post(`${open}/replies`, { text: "Late" })).status).toBe(409);
    expect((await homeOf(helena)).map(({ to }) => to)).not.toContain(open);
    await prisma.unblockRequest.update({
      where: { id: "amara-unblock-after" },
      data: { closedAt: null, outcome: "", replies: { deleteMany: {} } },
    });
  });
});

describe("reminders", () => {
  const { replyBy } = { replyBy: DateTime.now().plus({ days: 4 }) };
  const at = (days: number) => replyBy.plus({ days }).toJSDate();

  test("go to the sponsor a day before, then weekly, and never to the fellow", async () => {
    expect(await remindOfRequests(at(-2))).toBe(0);
    expect(await remindOfRequests(at(0))).toBe(1);
    expect(await remindOfRequests(at(1))).toBe(0);
    expect(await remindOfRequests(at(8))).toBe(1);
    expect(await told()).toEqual([
      ["helena", "waiting"],
      ["helena", "waiting"],
    ]);
    expect(await remindOfRequests(at(40))).toBe(0);
  });

  test("stop once somebody but the fellow has written", async () => {
    await prisma.unblockRequest.updateMany({ data: { remindedAt: null } });
    const requestId = "amara-unblock-after";
    await prisma.unblockReply.create({ data: { requestId, authorId: "amara", text: "More" } });
    expect(await remindOfRequests(at(0))).toBe(1);
    await prisma.unblockRequest.updateMany({ data: { remindedAt: null } });
    await prisma.unblockReply.create({ data: { requestId, authorId: "helena", text: "Soon" } });
    expect(await remindOfRequests(at(0))).toBe(0);
  });
});
