import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { messages } from "../../../emails/messages.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { purge } from "../../../app/server/purge.server.ts";
import { send } from "../../support/app.ts";

// The settings are read once, when the product is loaded: here, and again for whichever file is next.
vi.hoisted(() => {
  vi.resetModules();
  vi.stubEnv("DEMO", "1");
});
afterAll(() => vi.resetModules());

beforeAll(async () => {
  const createdAt = new Date(Date.now() - 16 * 60_000);
  const to = "amara.okafor@example.org";
  await prisma.message.create({
    data: {
      id: "old",
      to,
      createdAt,
      state: "sent",
      template: "sign-in",
      props: messages["sign-in"].preview,
    },
  });
  await purge();
});

test("a message whose link was taken out is listed, and says so", async () => {
  expect((await send("/outbox", {})).page).toMatchObject({
    messages: [{ id: "old", subject: "Sign in to Headroom (the link has expired)" }],
  });
  expect((await send("/outbox/old", {})).page).toMatchObject({
    text: expect.stringContaining("The link has expired"),
  });
  const letter = await send("/outbox/old/letter", {});
  expect(letter.text).toContain("The link has expired");
});

test("a link of a message opens in the whole window, not in its frame nor in another window", async () => {
  const props = messages["reflection-shared"].preview;
  const message = { id: "shared", to: "ruth.adeyemi@example.org", template: "reflection-shared" };
  await prisma.message.create({ data: { ...message, props } });
  const { text } = await send("/outbox/shared/letter", {});
  const links = text.match(/<a [^>]*>/g) ?? [];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toContain('target="_top"');
});
