import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { streamChanges } from "../../../app/meeting-room/changes.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { clearRoom, moveTo } from "./opened.ts";

const meeting = "plane-8";
let marcus: Browser, ben: Browser;
let leaving: (() => void)[] = [];

beforeAll(async () => {
  await seedPeople();
  [marcus, ben] = await browsersOf("marcus", "ben");
}, 60_000);
beforeEach(() => clearRoom(meeting));
afterEach(() => {
  for (const leave of leaving) leave();
  leaving = [];
});

/** Listens as a page does. `next` gives the next revision that is heard of; null when the stream has ended. */
function listen(meetingId = meeting) {
  const stream = streamChanges(meetingId, (leave) => leaving.push(leave));
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  const next = async (): Promise<number | null> => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return null;
      const [, revision] = /data: (\d+)/.exec(decoder.decode(value)) ?? [];
      if (revision) return Number(revision);
    }
  };
  return { next, leave: leaving.at(-1) };
}

describe("the changes of a room", () => {
  test("are heard by everybody who listens, whoever makes them", async () => {
    await moveTo(marcus, meeting, "checkIn");
    const [one, two] = [listen(), listen()];
    const now = await one.next();
    expect(await two.next()).toBe(now);
    await ben.post(`/meetings/${meeting}/room/turns`, {
      personId: "ben",
      kind: "checkIn",
      had: "yes",
    });
    expect(await one.next()).toBe(Number(now) + 1);
    expect(await two.next()).toBe(Number(now) + 1);
  });

  test("that another process makes are heard too", async () => {
    await moveTo(marcus, meeting, "checkIn");
    const { next } = listen();
    const now = Number(await next());
    await prisma.meetingRoom.update({
      where: { meetingId: meeting },
      data: { revision: { increment: 1 } },
    });
    expect(await next()).toBe(now + 1);
  });

  test("are those of one room only", async () => {
    await moveTo(marcus, meeting, "checkIn");
    const plane = listen();
    const first = Number(await plane.next());
    const other = listen("hawthorn-5");
    const seen = await other.next();
    await moveTo(marcus, meeting, "actions");
    expect(await plane.next()).toBe(first + 1);
    other.leave?.();
    expect(seen).toBe(1);
    expect(await other.next()).toBeNull();
  });

  test("end when who listens has gone, and others go on hearing", async () => {
    await moveTo(marcus, meeting, "checkIn");
    const [gone, there] = [listen(), listen()];
    await gone.next();
    const now = Number(await there.next());
    gone.leave?.();
    expect(await gone.next()).toBeNull();
    await moveTo(marcus, meeting, "actions");
    expect(await there.next()).toBe(now + 1);
  });
});
