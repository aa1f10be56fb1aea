import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { deliverDue } from "../../../app/server/mail/deliver.server.ts";
import { post } from "../../../app/server/mail/post.server.ts";
import { outboxSender, resendSender } from "../../../app/server/mail/senders.server.ts";
import {
  startResendStandIn,
  type Mishap,
  type ResendStandIn,
} from "../../support/resend-stand-in.ts";

const from = "Headroom <no-reply@example.org>";
const hour = 60;
let resend: ResendStandIn;

beforeAll(async () => void (resend = await startResendStandIn()));
afterAll(() => resend.close());
beforeEach(async () => {
  await prisma.message.deleteMany();
  resend.delivered.length = resend.requests.length = 0;
  resend.mishaps();
  resend.always(null);
});

const sender = (timeoutMs = 10_000) => resendSender(resend.key, from, resend.url, timeoutMs);
const after = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);
const deliver = (minutes = 0, by = sender()) => deliverDue({ now: after(minutes), sender: by });
const only = () => prisma.message.findFirstOrThrow();

const tell = (email = "helen@example.org") =>
  post(prisma, {
    to: { email },
    template: "reflection-shared",
    props: { writer: "Amara Okafor", url: "https://headroom.example.org/shared/1" },
  });

const sendLink = () =>
  post(prisma, {
    to: { email: "helen@example.org" },
    template: "sign-in",
    props: { url: "https://headroom.example.org/sign-in/confirm?token=secret", minutes: 15 },
  });

describe("a message", () => {
  test("goes out whole, and is marked as sent", async () => {
    const id = await tell();
    expect(await deliver()).toMatchObject({ tried: 1, sent: 1, dead: [] });
    expect(await only()).toMatchObject({ state: "sent", attempts: 1, failure: "" });
    expect(resend.delivered).toHaveLength(1);
    expect(resend.delivered[0]).toMatchObject({
      key: id,
      mail: { from, to: "helen@example.org", subject: "A reflection has been shared with you" },
    });
    expect(resend.delivered[0]?.mail.text).toContain("https://headroom.example.org/shared/1");
    await deliver(24 * hour);
    expect(resend.requests).toHaveLength(1);
  });

  test("is never written when what caused it is rolled back", async () => {
    const shared = prisma.$transaction(async (tx) => {
      await post(tx, {
        to: { email: "helen@example.org" },
        template: "reflection-shared",
        props: { writer: "Amara Okafor", url: "https://headroom.example.org/shared/1" },
      });
      throw new Error("Changed my mind");
    });
    await expect(shared).rejects.toThrow("Changed my mind");
    expect(await prisma.message.count()).toBe(0);
  });

  test("with props that do not fit is refused where it is written", async () => {
    const props = { writer: "Amara Okafor", url: "not an address" };
    const to = { email: "helen@example.org" };
    await expect(post(prisma, { to, template: "reflection-shared", props })).rejects.toThrow();
    expect(await prisma.message.count()).toBe(0);
  });

  test.each([
    ["REQUEST", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Réunion\r\nEND:VCALENDAR\r\n"],
    ["CANCEL", "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n"],
  ])("carries its calendar part as %s", async (method, calendar) => {
    const props = {
      when: "Thursday 3 December 2026, 2pm",
      place: "Room 4",
      url: "https://h.example/m/1",
    };
    const to = { email: "helen@example.org" };
    await post(prisma, { to, template: "meeting-invitation", props, calendar });
    await deliver();
    const [part] = resend.delivered[0]?.mail.attachments ?? [];
    expect(part).toMatchObject({
      filename: "invite.ics",
      content_type: `text/calendar; charset=utf-8; method=${method}`,
    });
    expect(Buffer.from(part?.content ?? "", "base64").toString()).toBe(calendar);
  });
});

describe("after one mishap", () => {
  const mishaps: Mishap[] = [
    "500 in HTML",
    "429 with retry-after",
    "401",
    "silence",
    "dropped",
    "taken, then dropped",
    "taken, then silence",
  ];

  test.each(mishaps)("%s: one message arrives", async (mishap) => {
    await tell();
    resend.mishaps(mishap);
    // Only silence lasts this long; whatever else is to arrive has all the time it needs.
    const by = mishap.endsWith("silence") ? sender(300) : sender();
    expect(await deliver(0, by)).toMatchObject({ tried: 1, sent: 0, dead: [] });
    expect(await only()).toMatchObject({ state: "waiting", attempts: 1 });
    expect((await only()).failure).toMatch(/^The mail provider /);
    await deliver(0.5);
    expect(resend.requests, "not before a minute has passed").toHaveLength(1);
    expect(await deliver(2)).toMatchObject({ tried: 1, sent: 1 });
    expect(await only()).toMatchObject({ state: "sent", attempts: 2, failure: "" });
    await deliver(48 * hour);
    expect(resend.delivered).toHaveLength(1);
    expect(new Set(resend.requests).size).toBe(1);
  });

  test("a message that arrived in an older release's words is not sent again", async () => {
    const id = await tell();
    resend.mishaps("taken, then dropped");
    await deliver();
    await prisma.message.update({
      where: { id },
      data: { props: { writer: "Amara O.", url: "https://headroom.example.org/shared/1" } },
    });
    expect(await deliver(2)).toMatchObject({ sent: 1 });
    expect(resend.delivered).toHaveLength(1);
  });

  test("the provider's request to slow down is heeded for all messages", async () => {
    await Promise.all(["a@example.org", "b@example.org", "c@example.org"].map(tell));
    resend.mishaps("429 with retry-after");
    expect(await deliver()).toMatchObject({ tried: 1, sent: 0, waitMs: 1000 });
    expect(await deliver(0.1)).toMatchObject({ tried: 2, sent: 2 });
    expect(await deliver(2)).toMatchObject({ sent: 1 });
    expect(resend.delivered).toHaveLength(3);
  });
});

describe("a message that cannot be delivered", () => {
  test("is given up after seven attempts", async () => {
    const id = await tell();
    resend.always("500 in HTML");
    const minutes = [0, 1.2, 7, 24, 90, 6 * hour, 19.5 * hour];
    for (const at of minutes.slice(0, -1)) expect(await deliver(at)).toMatchObject({ dead: [] });
    expect(await deliver(19.5 * hour)).toMatchObject({ tried: 1, dead: [id] });
    expect(await deliver(48 * hour)).toMatchObject({ tried: 0 });
    expect(resend.requests).toHaveLength(7);
  });

  test("is given up at once when the provider finds fault with it", async () => {
    const id = await tell();
    resend.mishaps("422");
    expect(await deliver()).toMatchObject({ dead: [id] });
    expect((await only()).failure).toBe("The mail provider answered 422: Invalid `to` field.");
  });

  test("does not stand in the way of others", async () => {
    await prisma.message.create({ data: { to: "x@example.org", template: "gone", props: {} } });
    await prisma.message.create({
      data: { to: "x@example.org", template: "review-locked", props: {} },
    });
    await tell();
    expect(await deliver()).toMatchObject({ tried: 3, sent: 1 });
    const dead = await prisma.message.findMany({ where: { state: "dead" } });
    expect(dead).toHaveLength(2);
    for (const { failure } of dead) expect(failure).toMatch(/^It could not be put into words/);
  });
});

describe("a link to sign in", () => {
  test("is forgotten once it is on its way", async () => {
    await sendLink();
    await deliver();
    expect(resend.delivered[0]?.mail.text).toContain("token=secret");
    expect((await only()).props).toEqual({});
  });

  test("stays readable in the outbox", async () => {
    await sendLink();
    expect(await deliver(0, outboxSender)).toMatchObject({ sent: 1 });
    expect((await only()).props).toMatchObject({ minutes: 15 });
    expect(resend.requests).toEqual([]);
  });

  test("is not sent once it has expired", async () => {
    const id = await sendLink();
    resend.mishaps("dropped");
    await deliver();
    expect(await deliver(16)).toMatchObject({ sent: 0, dead: [id] });
    expect(await only()).toMatchObject({ state: "dead", props: {} });
    expect((await only()).failure).toBe("It expired before it could be sent.");
    expect(resend.delivered).toEqual([]);
  });
});

describe("several workers at once", () => {
  const thirty = Array.from({ length: 30 }, (_, index) => `p${index}@example.org`);

  const eachOnce = () => {
    expect(resend.requests).toHaveLength(thirty.length);
    expect(resend.delivered.map(({ mail }) => mail.to).sort()).toEqual([...thirty].sort());
  };

  test("send each message once, in one process", async () => {
    for (const email of thirty) await tell(email);
    const rounds = await Promise.all([deliver(), deliver(), deliver()]);
    expect(rounds.reduce((sum, { sent }) => sum + sent, 0)).toBe(thirty.length);
    eachOnce();
  });

  test("send each message once, in two processes", async () => {
    for (const email of thirty) await tell(email);
    const script = "tests/integration/mail/deliver-in-another-process.ts";
    const args = ["--import", "tsx", script, resend.key, resend.url];
    const other = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
    let said = "";
    other.stdout.setEncoding("utf8").on("data", (words: string) => (said += words));
    await once(other.stdout, "data");
    other.stdin.write("go\n");
    const [here] = await Promise.all([deliver(), once(other, "close")]);
    expect(here.sent + Number(said.split("\n")[1])).toBe(thirty.length);
    eachOnce();
  });

  test("a message whose worker died in the middle is taken up again, and arrives once", async () => {
    const id = await tell();
    resend.mishaps("taken, then dropped");
    const dies = {
      keeps: false,
      send: async (...[letter, key]: Parameters<typeof outboxSender.send>) => {
        await sender().send(letter, key);
        throw new Error("The process is gone");
      },
    };
    await expect(deliver(0, dies)).rejects.toThrow("gone");
    expect(await deliver(1)).toMatchObject({ tried: 0 });
    expect(await deliver(3)).toMatchObject({ tried: 1, sent: 1 });
    expect(resend.delivered).toHaveLength(1);
    expect(resend.requests).toEqual([id, id]);
  });
});
