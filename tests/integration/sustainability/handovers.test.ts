import { DateTime } from "luxon";
import { beforeEach, describe, expect, test } from "vitest";
import { messages } from "../../../emails/messages.ts";
import { eraseDue } from "../../../app/leaving/erase-due.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { askForLookBacks } from "../../../app/sustainability/ask-for-look-backs.server.ts";
import { type Browser, browsersOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, maureen: Browser, sanjay: Browser, helena: Browser, ruth: Browser;
let ben: Browser;

beforeEach(async () => {
  await seedPeople();
  [amara, maureen, sanjay, helena, ruth, ben] = await browsersOf(
    ...(["amara", "maureen", "sanjay", "helena", "ruth", "ben"] as const),
  );
  await prisma.handover.deleteMany();
  await prisma.message.deleteMany();
  // The first request of all loads the app.
  await amara.get(page);
}, 60_000);

const page = "/challenges/amara-challenge/sustainability";
const acts = "/challenges/amara-challenge/handovers";
const outside = {
  what: "The Monday half hour",
  ownerId: "",
  ownerName: "Joan Whitfield",
  ownerEmail: " Joan@Community.example.org ",
  measureId: "amara-returns",
  measureWords: "",
  handedOverOn: "2026-08-31",
  reviewOn: "2026-12-01",
};
const inside = { ...outside, ownerId: "helena", ownerName: "", ownerEmail: "" };
const handedOver = DateTime.fromISO("2026-08-31", { zone: "Europe/London" });
const on = (time: { months?: number; days?: number }) =>
  handedOver.plus(time).set({ hour: 9 }).toJSDate();

type Mail = { to: string; template: string; props: { url: string; isReminder?: boolean } };
const mails = async (template: string) =>
  (await prisma.message.findMany({
    where: { template },
    orderBy: { createdAt: "asc" },
  })) as unknown as Mail[];
const pathOf = (mail: Mail | undefined) => new URL(mail?.props.url ?? "").pathname;
const add = async (form: Record<string, string>) => {
  expect((await amara.post(`${acts}/new`, form)).status).toBe(302);
  const { id } = await prisma.handover.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
  return id;
};
const answer = { stands: "partly", changed: "It is on Tuesdays", learned: "To write it down" };

describe("a handover", () => {
  test("is read by who reads the challenge, and made by fellow and citizen", async () => {
    const id = await add(outside);
    for (const browser of [amara, maureen, sanjay, helena, ruth])
      expect((await browser.get(page)).status).toBe(200);
    expect((await ben.get(page)).status).toBe(404);
    expect(JSON.stringify((await helena.get(page)).page)).not.toContain("joan@");
    for (const browser of [sanjay, helena, ruth]) {
      expect((await browser.post(`${acts}/new`, outside)).status).toBe(403);
      expect((await browser.get(`${acts}/${id}/edit`)).status).toBe(403);
      expect((await browser.post(`${acts}/${id}/removal`)).status).toBe(403);
    }
    expect((await ben.get(`/challenges/ben-challenge/handovers/${id}/edit`)).status).toBe(404);
  });

  test("says what it lacks, and keeps what was typed", async () => {
    const wrong = { ...outside, what: "", ownerName: "", ownerEmail: "joan", measureId: "" };
    expect(await amara.post(`${acts}/new`, { ...wrong, reviewOn: "2026-08-31" })).toMatchObject({
      status: 422,
      action: {
        errors: { what: ["Say what is handed over"] },
        typed: { ownerEmail: "joan", handedOverOn: "2026-08-31" },
      },
    });
    const named = { ...wrong, what: "The card", reviewOn: "2026-08-31" };
    expect(await amara.post(`${acts}/new`, named)).toMatchObject({
      status: 422,
      action: {
        errors: {
          ownerName: [expect.anything()],
          ownerEmail: [expect.anything()],
          measureId: [expect.anything()],
          reviewOn: [expect.anything()],
        },
      },
    });
    const stranger = { ...inside, ownerId: "ben" };
    expect(await amara.post(`${acts}/new`, stranger)).toMatchObject({
      status: 422,
      action: { errors: { ownerId: [expect.anything()] } },
    });
    expect(await prisma.handover.count()).toBe(0);
  });

  test("is told to an owner without an account by an email that leads to it, and holds no word of it", async () => {
    await add(outside);
    expect((await amara.post(`${acts}/new`, outside)).status).toBe(302);
    const [mail, second] = await mails("handover-begun");
    expect(mail?.to).toBe("joan@community.example.org");
    expect(second).toBeUndefined();
    expect(JSON.stringify(mail)).not.toContain("Monday half hour");
    expect((await send(pathOf(mail), {})).page).toMatchObject({
      what: "The Monday half hour",
      by: "Amara Okafor",
      measure: "People with breathlessness who come back within 30 days",
    });
    expect((await send(`${pathOf(mail)}x`, {})).status).toBe(404);
  });

  test("goes to another owner, who is told, while the link of the first ends", async () => {
    const id = await add(outside);
    const [first] = await mails("handover-begun");
    const change = { ...inside, revision: "1" };
    expect((await maureen.post(`${acts}/${id}/edit`, change)).status).toBe(302);
    expect((await amara.post(`${acts}/${id}/edit`, change)).status).toBe(409);
    const [, second] = await mails("handover-begun");
    expect([second?.to, pathOf(second)]).toEqual(["helena.marsh@example.org", page]);
    expect((await send(pathOf(first), {})).status).toBe(404);
  });
});

describe("looking back", () => {
  test("is asked after 6 and after 12 months, each once, with one reminder", async () => {
    await add(outside);
    expect(await askForLookBacks(on({ months: 6, days: -1 }))).toBe(0);
    expect(await askForLookBacks(on({ months: 6 }))).toBe(1);
    expect(await askForLookBacks(on({ months: 6, days: 3 }))).toBe(0);
    expect(await askForLookBacks(on({ months: 6, days: 14 }))).toBe(1);
    expect(await askForLookBacks(on({ months: 6, days: 30 }))).toBe(0);
    expect(await askForLookBacks(on({ months: 12 }))).toBe(1);
    const sent = await mails("look-back-asked");
    expect(sent.map(({ props }) => props)).toMatchObject([
      { months: 6, isReminder: false, isOutside: true },
      { months: 6, isReminder: true, isOutside: true },
      { months: 12, isReminder: false, isOutside: true },
    ]);
    for (const mail of sent) expect(messages["look-back-asked"].open(mail.props)).toBeTruthy();
  });

  test("is one look, where a whole year went by unasked; of longer ago, none", async () => {
    await add(outside);
    expect(await askForLookBacks(on({ months: 19 }))).toBe(0);
    expect(await askForLookBacks(on({ months: 13 }))).toBe(1);
    expect(await askForLookBacks(on({ months: 13, days: 1 }))).toBe(0);
    expect((await prisma.lookBack.findMany()).map(({ months }) => months)).toEqual([12]);
  });

  test("is answered by link without an account, once; the answer is on the page, and the fellow is told", async () => {
    await add(outside);
    const asked = new Date();
    await prisma.handover.updateMany({
      data: { handedOverOn: DateTime.now().minus({ months: 6, days: 3 }).toJSDate() },
    });
    await askForLookBacks(asked);
    const [mail] = await mails("look-back-asked");
    const link = pathOf(mail);
    expect((await send(link, {})).page).toMatchObject({ isAnswered: false, months: 6 });
    expect(await send(link, { form: { ...answer, stands: "" } })).toMatchObject({
      status: 422,
      action: { errors: { stands: [expect.anything()] }, typed: { learned: "To write it down" } },
    });
    expect((await send(link, { form: answer })).status).toBe(302);
    expect((await send(link, { form: { ...answer, changed: "Again" } })).status).toBe(409);
    const after = (await send(link, {})).page;
    expect(after).toMatchObject({ isAnswered: true });
    expect(JSON.stringify(after)).not.toContain("Tuesdays");
    expect((await helena.get(page)).page).toMatchObject({
      handovers: [
        {
          lookBacks: [
            { months: 6, stands: "It stands in part", changed: "It is on Tuesdays" },
            { months: 12, stands: null, when: expect.stringContaining("is asked on") },
          ],
        },
      ],
    });
    const [told] = await mails("look-back-answered");
    expect(told?.to).toBe("amara.okafor@example.org");
    expect(JSON.stringify(told)).not.toContain("Tuesdays");
  });

  test("by an owner with an account is theirs alone, signed in, and on their home", async () => {
    await add(inside);
    await prisma.handover.updateMany({
      data: { handedOverOn: DateTime.now().minus({ months: 12 }).toJSDate() },
    });
    await askForLookBacks();
    const [mail] = await mails("look-back-asked");
    const path = pathOf(mail);
    expect(mail?.to).toBe("helena.marsh@example.org");
    expect((await send(path, {})).status).toBe(302);
    for (const browser of [amara, ruth, ben]) {
      expect((await browser.get(path)).status).toBe(404);
      expect((await browser.post(path, answer)).status).toBe(404);
    }
    const tasks = async () => JSON.stringify((await helena.get("/")).page);
    expect(await tasks()).toContain(path);
    expect((await helena.post(path, answer)).status).toBe(302);
    expect(await tasks()).not.toContain(path);
  });

  test("is over when it is over: the link ends, and the address is erased after the last", async () => {
    const id = await add(outside);
    await prisma.handover.updateMany({
      data: { handedOverOn: DateTime.now().minus({ months: 12, days: 50 }).toJSDate() },
    });
    await askForLookBacks(DateTime.now().minus({ days: 50 }).toJSDate());
    const [mail] = await mails("look-back-asked");
    expect((await send(pathOf(mail), {})).status).toBe(404);
    expect((await send(pathOf(mail), { form: answer })).status).toBe(404);
    expect((await eraseDue()).owners).toBe(1);
    expect(await prisma.handover.findUnique({ where: { id } })).toMatchObject({
      ownerEmail: "",
      ownerName: "Joan Whitfield",
      what: "The Monday half hour",
    });
    expect((await eraseDue()).owners).toBe(0);
    expect((await helena.get(page)).page).toMatchObject({
      handovers: [{ lookBacks: [{}, { when: expect.stringContaining("never answered") }] }],
    });

    await prisma.handover.updateMany({ data: { ownerEmail: "joan@community.example.org" } });
    await prisma.lookBack.deleteMany();
    expect((await eraseDue()).owners).toBe(0);
    expect((await eraseDue(DateTime.now().plus({ months: 6 }).toJSDate())).owners).toBe(1);
  });
});
