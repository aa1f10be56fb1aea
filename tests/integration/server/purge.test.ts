import { beforeAll, beforeEach, expect, test } from "vitest";
import { messages } from "../../../emails/messages.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { isEmptied, purge } from "../../../app/server/purge.server.ts";
import { browserOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

const now = new Date();
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const nothing = {
  sessions: 0,
  verifications: 0,
  limits: 0,
  links: 0,
  imports: 0,
  interests: 0,
  raters: 0,
  reviewLinks: 0,
};

beforeAll(seedPeople, 60_000);
beforeEach(async () => {
  await prisma.message.deleteMany();
});

const message = (id: string, minutes: number, more: object = {}) =>
  prisma.message.create({
    data: {
      id,
      to: "amara.okafor@example.org",
      template: "sign-in",
      props: messages["sign-in"].preview,
      state: "sent",
      createdAt: minutesAgo(minutes),
      ...more,
    },
  });

test("sessions, links and counts that have run out go; the others stay, and work", async () => {
  const amara = await browserOf("amara");
  await browserOf("ben");
  await prisma.session.updateMany({
    where: { userId: "ben" },
    data: { expiresAt: minutesAgo(1) },
  });
  const verification = (id: string, minutes: number) =>
    prisma.verification.create({
      data: { id, identifier: id, value: "{}", expiresAt: minutesAgo(minutes) },
    });
  await Promise.all([verification("old", 1), verification("new", -10)]);
  const limit = (id: string, minutes: number) =>
    prisma.rateLimit.create({
      data: { id, key: id, count: 1, lastRequest: minutesAgo(minutes).getTime() },
    });
  await Promise.all([limit("old", 61), limit("new", 1)]);

  expect(await purge(now)).toEqual({ ...nothing, sessions: 1, verifications: 1, limits: 1 });
  expect((await prisma.session.findMany()).map(({ userId }) => userId)).toEqual(["amara"]);
  expect((await prisma.verification.findMany()).map(({ id }) => id)).toEqual(["new"]);
  expect((await prisma.rateLimit.findMany()).map(({ id }) => id)).toEqual(["new"]);
  expect((await amara.get("/account")).status).toBe(200);
  expect(await purge(now)).toEqual(nothing);
});

test("a link is taken out of its message once it no longer works", async () => {
  await message("sent", 16);
  await message("given up", 16, { state: "dead" });
  await message("still of use", 14);
  // The mail worker gives it up, and says that it was too late.
  await message("waiting", 16, { state: "waiting" });
  await message("a notice", 10_000, {
    template: "reflection-shared",
    props: messages["reflection-shared"].preview,
  });
  expect(await purge(now)).toEqual({ ...nothing, links: 2 });
  const kept = await prisma.message.findMany({ orderBy: { id: "asc" } });
  expect(kept.filter(isEmptied).map(({ id }) => id)).toEqual(["given up", "sent"]);
  expect(kept.find(({ id }) => id === "sent")).toMatchObject({ props: {}, state: "sent" });
  expect(kept.find(({ id }) => id === "a notice")?.props).toEqual(
    messages["reflection-shared"].preview,
  );
  expect(await purge(now)).toEqual(nothing);
});

test("a spreadsheet of people goes after a day, with what was found in it", async () => {
  await prisma.peopleImport.update({
    where: { id: "headroom-import" },
    data: { createdAt: minutesAgo(24 * 60 + 1) },
  });
  expect(await purge(now)).toEqual({ ...nothing, imports: 1 });
  expect((await prisma.peopleImport.findMany()).map(({ id }) => id)).toEqual(["severn-import"]);
  expect(await prisma.importFinding.count({ where: { importId: "headroom-import" } })).toBe(0);
  expect(await purge(now)).toEqual(nothing);
});

test("an expression of interest that nobody confirmed goes after seven days, and no other", async () => {
  const day = 24 * 60;
  const interest = (id: string, days: number, confirmedAt: Date | null = null) =>
    prisma.interest.create({
      data: {
        id,
        programmeId: "headroom-fellowship",
        organisation: "Ashcombe",
        place: "Ashcombe",
        contactName: "Ana",
        email: "ana@example.org",
        problem: "Words",
        tokenHash: id,
        createdAt: minutesAgo(days * day),
        confirmedAt,
      },
    });
  await interest("left", 7.1);
  await interest("waiting", 6.9);
  await interest("confirmed", 30, minutesAgo(29 * day));
  expect(await purge(now)).toEqual({ ...nothing, interests: 1 });
  const kept = await prisma.interest.findMany({ where: { email: "ana@example.org" } });
  expect(kept.map(({ id }) => id).sort()).toEqual(["confirmed", "waiting"]);
});

test("a day's count of forms for hosts outlives the hour that other counts are kept for", async () => {
  const limit = (key: string, minutes: number) =>
    prisma.rateLimit.create({
      data: { id: key, key, count: 1, lastRequest: minutesAgo(minutes).getTime() },
    });
  await Promise.all([limit("hosting a", 120), limit("hosting b", 26 * 60)]);
  expect(await purge(now)).toEqual({ ...nothing, limits: 1 });
  expect(await prisma.rateLimit.count({ where: { key: "hosting a" } })).toBe(1);
});

test("a link to a review goes when it has run out", async () => {
  const now = new Date();
  await seedPeople();
  await prisma.reviewLink.create({
    data: { reviewId: "amara-review-3", personId: "helena", tokenHash: "x", expiresAt: now },
  });
  expect(await purge(now)).toMatchObject({ reviewLinks: 1 });
});
