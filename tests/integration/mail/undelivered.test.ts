import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { deliverDue } from "../../../app/server/mail/deliver.server.ts";
import { post } from "../../../app/server/mail/post.server.ts";
import { type Browser, browserOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let bernadette: Browser;

beforeAll(async () => {
  await seedPeople();
  bernadette = await browserOf("bernadette");
}, 60_000);
beforeEach(() => prisma.message.deleteMany());

const to = { id: "helena", email: "helena.marsh@example.org" };
const url = "https://headroom.example.org/shared/1";
const tell = (person: { id?: string; email: string } = to) =>
  post(prisma, {
    to: person,
    template: "update-ready",
    props: { fellow: "Amara", month: "November 2026", url },
  });
const giveUp = (id: string) =>
  prisma.message.update({
    where: { id },
    data: { state: "dead", attempts: 7, failure: "The mail provider could not be reached." },
  });
const list = async () => (await bernadette.get("/mail/undelivered")).page;
const resend = (id: string) => bernadette.post(`/mail/undelivered/${id}/resending`);

test("the programme's lead sees whom a message did not reach, and nothing of what it says", async () => {
  const id = await tell();
  await giveUp(id);
  expect(await list()).toMatchObject({
    messages: [{ id, to: to.email, name: "Helena Marsh", canSendAgain: true }],
  });
  expect(JSON.stringify(await list())).not.toContain(url);
});

test("what is sent again goes out once, under the same key", async () => {
  const id = await tell();
  await giveUp(id);
  expect(await resend(id)).toMatchObject({ status: 302, location: "/mail/undelivered" });
  expect(await list()).toMatchObject({ messages: [] });
  const keys: string[] = [];
  const sender = {
    keeps: false,
    send: async (_letter: object, key: string) => {
      keys.push(key);
      return { result: "sent" as const };
    },
  };
  expect(await deliverDue({ sender })).toMatchObject({ sent: 1 });
  expect(keys).toEqual([id]);
  expect((await resend(id)).status).toBe(404);
});

test("nobody can send again what was never given up, or what is not there", async () => {
  expect((await resend(await tell())).status).toBe(404);
  expect((await resend("nothing")).status).toBe(404);
});

test("a link to sign in is not sent again: it has expired by then", async () => {
  const id = await post(prisma, { to, template: "sign-in", props: { url, minutes: 15 } });
  await giveUp(id);
  expect(await list()).toMatchObject({ messages: [{ canSendAgain: false }] });
  expect((await resend(id)).status).toBe(409);
  expect(await prisma.message.findUnique({ where: { id } })).toMatchObject({ state: "dead" });
});

test("a message to somebody of no programme is on nobody's list", async () => {
  const stranger = await prisma.person.create({
    data: { name: "A stranger", email: "stranger@example.org" },
  });
  const id = await tell(stranger);
  await giveUp(id);
  expect(await list()).toMatchObject({ messages: [] });
  expect((await resend(id)).status).toBe(404);
});

test.each(["amara", "gwilym", "helena", "desmond"])(
  "%s, who leads no programme, is refused",
  async (who) => {
    const id = await tell();
    await giveUp(id);
    const browser = await browserOf(who);
    expect((await browser.get("/mail/undelivered")).status).toBe(403);
    expect((await browser.post(`/mail/undelivered/${id}/resending`)).status).toBe(403);
  },
);
