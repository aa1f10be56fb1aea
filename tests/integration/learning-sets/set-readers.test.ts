import { beforeAll, expect, test } from "vitest";
import { findSet, peopleOf } from "../../../app/learning-sets/sets.server.ts";
import { expectedAt } from "../../../app/policy/meetings.ts";
import { cohortId } from "../../../prisma/seed/cohort.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { browserOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { actorNamed } from "../../support/people.ts";

beforeAll(seedPeople, 60_000);

const rowan = {
  link: "https://meet.example.org/rowan-set",
  accessNotes: "Live captions are on. A break of ten minutes each hour.",
};

test.each(["sunita", "hyejin", "ruth", "gwilym"])("%s is told how to join", async (who) => {
  const browser = await browserOf(who);
  expect((await browser.get("/meetings/rowan-8")).page).toMatchObject({ joining: rowan });
});

test("the programme’s lead sees when a set meets, and is not told how to join", async () => {
  const bernadette = await browserOf("bernadette");
  const { status, page } = await bernadette.get("/meetings/rowan-8");
  expect(status).toBe(200);
  expect(page).toMatchObject({ place: "By video", joining: null, may: { change: false } });
  for (const path of ["/meetings/rowan-8", "/sets/rowan", "/sets", "/"]) {
    const seen = JSON.stringify((await bernadette.get(path)).page);
    expect(seen, path).not.toMatch(/meet\.example\.org|captions/);
  }
});

test("the meeting’s page names the facilitator, and who called it", async () => {
  await prisma.setMeeting.update({ where: { id: "rowan-9" }, data: { calledById: "gwilym" } });
  const named = await prisma.person.findMany({ where: { id: { in: ["gwilym", "hyejin"] } } });
  const nameOf = (id: string) => named.find((person) => person.id === id)?.name;
  const { page } = await (await browserOf("sunita")).get("/meetings/rowan-9");
  expect(page).toMatchObject({
    calledBy: nameOf("gwilym"),
    set: { facilitator: nameOf("hyejin") },
  });
});

test("no page of a set shows its people’s addresses", async () => {
  const ruth = await browserOf("ruth");
  for (const path of ["/sets/hawthorn", "/meetings/hawthorn-8"])
    expect(JSON.stringify((await ruth.get(path)).page), path).not.toContain("@");
});

test("who is in a set, and whose calendar its meetings are in, are the same people", async () => {
  const [bernadette, everybody] = [
    await actorNamed("bernadette"),
    await prisma.person.findMany({ select: { id: true } }),
  ];
  for (const { id } of await prisma.learningSet.findMany({
    where: { cohortId },
    select: { id: true },
  })) {
    const expected: string[] = [];
    for (const person of everybody)
      if (await prisma.setMeeting.count({ where: { setId: id, AND: expectedAt(person.id) } }))
        expected.push(person.id);
    const people = await peopleOf(await findSet(bernadette, id));
    expect(people.map((person) => person.id).sort(), id).toEqual(expected.sort());
  }
});

test("a facilitator who is also a member is one of its people once", async () => {
  await prisma.setMember.create({ data: { setId: "alder", personId: "siobhan" } });
  const people = await peopleOf(await findSet(await actorNamed("siobhan"), "alder"));
  expect(people.filter(({ id }) => id === "siobhan")).toHaveLength(1);
  expect(people[0]).toMatchObject({ id: "siobhan" });
});

test("who came to a meeting is on its page, for its set, faculty and the programme’s leads", async () => {
  const where = { meetingId: "plane-5", personId: "yusuf" };
  await prisma.attendance.upsert({
    where: { meetingId_personId: where },
    create: { ...where, kind: "came", recordedById: "marcus" },
    update: { kind: "came" },
  });
  for (const who of ["ben", "gwilym", "bernadette"]) {
    const { page } = await (await browserOf(who)).get("/meetings/plane-5");
    expect(page, who).toMatchObject({
      attendance: { came: expect.arrayContaining([expect.stringContaining("Yusuf")]) },
    });
  }
  expect((await (await browserOf("amara")).get("/meetings/plane-5")).status).toBe(404);
});
