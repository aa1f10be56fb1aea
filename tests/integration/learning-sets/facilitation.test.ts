import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { dayAhead, firstDay } from "./coming-days.ts";

let ruth: Browser, gwilym: Browser, amara: Browser, marcus: Browser, ben: Browser;

beforeAll(async () => {
  await seedPeople();
  [ruth, gwilym, amara, marcus, ben] = await browsersOf("ruth", "gwilym", "amara", "marcus", "ben");
}, 60_000);
beforeEach(async () => {
  await prisma.setMeeting.deleteMany({ where: { startsAt: { gte: firstDay } } });
  await prisma.message.deleteMany();
});

const typed = { date: dayAhead(), starts: "14:00", ends: "16:30", place: "Room 3" };

async function schedule(set = "hawthorn", changes: Partial<typeof typed> = {}, by = ruth) {
  const { location } = await by.post(`/sets/${set}/meetings/new`, { ...typed, ...changes });
  await prisma.message.updateMany({ data: { state: "sent" } });
  return location ?? "";
}

const newMails = async () => {
  const found = await prisma.message.findMany({
    where: { state: "waiting" },
    orderBy: { personId: "asc" },
  });
  return found.map(({ personId, template }) => `${personId} ${template}`);
};

describe("who facilitates one meeting", () => {
  test("somebody stands in: they are invited, the facilitator is told that it is off for them", async () => {
    const path = await schedule();
    expect((await ruth.post(`${path}/facilitation`, { by: "gwilym" })).status).toBe(302);
    const mails = await newMails();
    expect(mails).toContain("gwilym meeting-invitation");
    expect(mails).toContain("ruth meeting-cancelled");
    expect(mails).toContain("amara meeting-moved");
    const meeting = await prisma.setMeeting.findFirstOrThrow({
      where: { id: path.split("/")[2] },
    });
    expect(meeting).toMatchObject({ coverId: "gwilym", sequence: 1 });
  });

  test("the set is told by name who stands in, by email and on the meeting's page", async () => {
    const path = await schedule();
    await ruth.post(`${path}/facilitation`, { by: "gwilym" });
    const told = expect.stringMatching(/^Gwilym Rees stands in for Ruth Adeyemi/);
    const mails = await prisma.message.findMany({
      where: { personId: { in: ["amara", "gwilym"] }, state: "waiting" },
    });
    expect(mails).toHaveLength(2);
    for (const { props } of mails) expect(props).toMatchObject({ facilitation: told });
    expect((await amara.get(path)).page).toMatchObject({ standIn: told });
    // A change of something else within the minute says it still.
    await ruth.post(`${path}/move`, { ...typed, place: "Another room", sequence: "1" });
    const [mail] = await prisma.message.findMany({
      where: { personId: "amara", state: "waiting" },
    });
    expect(mail?.props).toMatchObject({ facilitation: told, place: "Another room" });
  });

  test("the set meets by itself, and its facilitator may take it again", async () => {
    const path = await schedule();
    await gwilym.post(`${path}/facilitation`, { by: "nobody" });
    expect((await amara.get(path)).page).toMatchObject({ facilitatedBy: null });
    await gwilym.post(`${path}/facilitation`, { by: "own" });
    expect((await amara.get(path)).page).toMatchObject({ facilitatedBy: "Ruth Adeyemi" });
    // Told and untold within a minute: as she stood before.
    expect(await newMails()).not.toContain("ruth meeting-cancelled");
  });

  test("who stands in reaches that meeting and its set, and no other set", async () => {
    const path = await schedule();
    expect((await marcus.get(path)).status).toBe(404);
    await ruth.post(`${path}/facilitation`, { by: "marcus" });
    expect((await marcus.get(path)).status).toBe(200);
    expect((await marcus.get("/sets/hawthorn")).status).toBe(200);
    expect((await marcus.get("/sets/rowan")).status).toBe(404);
    expect((await marcus.post("/sets/hawthorn/meetings/new", typed)).status).toBe(403);
  });

  test("nobody but a facilitator of the cohort is taken, and members do not choose", async () => {
    const path = await schedule();
    for (const by of ["amara", "helena", "nonsense", ""])
      expect((await ruth.post(`${path}/facilitation`, { by })).status, by).toBe(422);
    expect((await amara.post(`${path}/facilitation`, { by: "gwilym" })).status).toBe(403);
    expect((await ben.post(`${path}/facilitation`, { by: "gwilym" })).status).toBe(404);
  });
});

describe("two meetings at once", () => {
  test("nobody facilitates both, whether as their own or in somebody’s place", async () => {
    await schedule("plane", {}, marcus);
    const path = await schedule("hawthorn", { starts: "15:00" });
    const answer = await ruth.post(`${path}/facilitation`, { by: "marcus" });
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({
      errors: { by: [expect.stringContaining("facilitates another meeting then")] },
    });
    await ruth.post(`${path}/cancellation`);
    const other = await schedule("hawthorn", { date: dayAhead(1) });
    await ruth.post(`${other}/facilitation`, { by: "marcus" });
    const twice = await marcus.post("/sets/plane/meetings/new", { ...typed, date: dayAhead(1) });
    expect(twice.status).toBe(422);
    expect(twice.action).toMatchObject({
      errors: { date: [expect.stringContaining("Marcus")] },
    });
  });

  test("other dates of the members are told before it is saved, and may be confirmed", async () => {
    const milestone = await prisma.milestone.create({
      data: {
        cohortId: (await prisma.learningSet.findUniqueOrThrow({ where: { id: "hawthorn" } }))
          .cohortId,
        title: "Two days in the north",
        startsOn: new Date(`${dayAhead(9)}T00:00:00Z`),
        endsOn: new Date(`${dayAhead(10)}T00:00:00Z`),
      },
    });
    const form = { ...typed, date: dayAhead(10) };
    const answer = await ruth.post("/sets/hawthorn/meetings/new", form);
    expect(answer.status).toBe(422);
    const { confirmed } = (answer.action as { errors: Record<string, string[]> }).errors;
    expect(confirmed?.join(" ")).toContain("have Two days in the north then");
    const given = { ...form, confirmed: confirmed?.join(" ") ?? "" };
    expect((await ruth.post("/sets/hawthorn/meetings/new", given)).status).toBe(302);
    expect(
      (await ruth.post("/sets/hawthorn/meetings/new", { ...typed, date: dayAhead(12) })).status,
    ).toBe(302);
    await prisma.milestone.delete({ where: { id: milestone.id } });
  });
});

describe("apologies", () => {
  test("are noted, told to who facilitates once, and taken back", async () => {
    const path = await schedule();
    await amara.post(`${path}/apologies`);
    await amara.post(`${path}/apologies`);
    expect(await newMails()).toEqual(["ruth apologies-sent"]);
    expect((await ruth.get(path)).page).toMatchObject({
      attendance: { apologies: ["Amara Okafor"] },
    });
    await amara.post(`${path}/apologies/removal`);
    expect((await ruth.get(path)).page).toMatchObject({ attendance: { apologies: [] } });
  });

  test("go to who stands in, and are a member’s own", async () => {
    const path = await schedule();
    await ruth.post(`${path}/facilitation`, { by: "gwilym" });
    await prisma.message.deleteMany();
    await amara.post(`${path}/apologies`);
    expect(await newMails()).toEqual(["gwilym apologies-sent"]);
    expect((await ruth.post(`${path}/apologies`)).status).toBe(403);
    expect((await ben.post(`${path}/apologies`)).status).toBe(404);
  });

  test("are not sent for what is over or off", async () => {
    const path = await schedule();
    await ruth.post(`${path}/cancellation`);
    expect((await amara.post(`${path}/apologies`)).status).toBe(409);
    const past = await prisma.setMeeting.findFirstOrThrow({
      where: { setId: "hawthorn", endsAt: { lt: new Date() }, cancelledAt: null },
    });
    expect((await amara.post(`/meetings/${past.id}/apologies`)).status).toBe(409);
  });
});
