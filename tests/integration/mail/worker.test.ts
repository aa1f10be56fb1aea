import { beforeEach, expect, test, vi } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { post } from "../../../app/server/mail/post.server.ts";
import {
  chooseSender,
  outboxSender,
  type Letter,
  type Outcome,
} from "../../../app/server/mail/senders.server.ts";
import { startMailWorker } from "../../../app/server/mail/worker.server.ts";

beforeEach(async () => void (await prisma.message.deleteMany()));

const longAfterTheTest = 3_600_000;
const quiet = { error: vi.fn(), warn: vi.fn() };
const url = "https://headroom.example.org/reviews/1";
const tell = (email: string) =>
  post(prisma, { to: { email }, template: "review-locked", props: { fellow: "Ana Ito", url } });
const sent = () => prisma.message.count({ where: { state: "sent" } });

test("sends what was waiting when it starts, and what is posted while it rests", async () => {
  await tell("a@example.org");
  const worker = startMailWorker({ sender: outboxSender, log: quiet, everyMs: longAfterTheTest });
  try {
    await vi.waitFor(async () => expect(await sent()).toBe(1), 5000);
    await tell("b@example.org");
    await tell("c@example.org");
    await vi.waitFor(async () => expect(await sent()).toBe(3), 5000);
  } finally {
    await worker.stop();
  }
});

test("finds by itself what another process posted", async () => {
  const worker = startMailWorker({ sender: outboxSender, log: quiet, everyMs: 20 });
  try {
    const props = { fellow: "Ana Ito", url };
    await prisma.message.create({
      data: { to: "a@example.org", template: "review-locked", props },
    });
    await vi.waitFor(async () => expect(await sent()).toBe(1), 5000);
  } finally {
    await worker.stop();
  }
});

test("stopping waits for the message in flight, and begins no other", async () => {
  await tell("a@example.org");
  await tell("b@example.org");
  const letters: Letter[] = [];
  let answer: (outcome: Outcome) => void = () => {};
  const slow = {
    keeps: false,
    send: (letter: Letter) => {
      letters.push(letter);
      return new Promise<Outcome>((resolve) => (answer = resolve));
    },
  };
  const worker = startMailWorker({ sender: slow, log: quiet });
  await vi.waitFor(() => expect(letters).toHaveLength(1), 5000);
  const stopped = worker.stop();
  answer({ result: "sent" });
  await stopped;
  expect(await sent()).toBe(1);
  expect(letters).toHaveLength(1);
});

test("a worker that meets an error goes on", async () => {
  await tell("a@example.org");
  await tell("b@example.org");
  let sends = 0;
  const failing = {
    keeps: false,
    send: (): Promise<Outcome> =>
      ++sends === 1
        ? Promise.reject(new Error("Out of order"))
        : Promise.resolve({ result: "sent" }),
  };
  const worker = startMailWorker({ sender: failing, log: quiet, everyMs: 20 });
  await vi.waitFor(async () => expect(await sent()).toBe(1), 5000);
  await worker.stop();
  expect(quiet.error).toHaveBeenCalledOnce();
});

test("without a key for Resend, mail stays in the outbox", () => {
  const MAIL_FROM = "Headroom <no-reply@example.org>";
  expect(chooseSender({ MAIL_FROM })).toBe(outboxSender);
  expect(chooseSender({ MAIL_FROM, RESEND_API_KEY: "re_123" }).keeps).toBe(false);
});
