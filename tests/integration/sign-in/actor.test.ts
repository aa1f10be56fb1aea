import { cohortId } from "../../../prisma/seed/cohort.ts";
import { beforeAll, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { seedPeople } from "../../support/database.ts";
import { actorNamed } from "../../support/people.ts";

const zone = "Pacific/Auckland";

beforeAll(async () => {
  await seedPeople();
  await prisma.cohort.updateMany({ data: { zone } });
}, 60_000);

test.each([
  ["a fellow", "amara"],
  ["faculty", "gwilym"],
  ["a facilitator", "marcus"],
  ["a sponsor", "helena"],
  ["a mentor", "joyce"],
  ["a coach", "ines"],
  ["a host lead", "desmond"],
  ["a citizen partner", "maureen"],
  ["an assessor", "colin"],
  ["a programme lead", "bernadette"],
])("%s is shown times in the cohort's zone", async (_role, who) => {
  expect((await actorNamed(who)).zone).toBe(zone);
});

test("a host lead whose host has no fellows yet is shown times as the programme's latest cohort is", async () => {
  const { programmeId } = await prisma.cohort.findFirstOrThrow();
  const host = { programmeId, code: "host", name: "New Host", place: "Elsewhere" };
  await prisma.person.create({
    data: {
      id: "new-lead",
      email: "new.lead@example.org",
      name: "New Lead",
      hostLeads: { create: { host: { create: host } } },
    },
  });
  expect((await actorNamed("new-lead")).zone).toBe(zone);
});

test("fellowship years come the latest first, with when their cohorts begin and end", async () => {
  const now = await prisma.cohort.findUniqueOrThrow({ where: { id: cohortId } });
  const startsOn = new Date("2020-09-01T00:00:00Z");
  const endsOn = new Date("2021-08-31T00:00:00Z");
  const earlier = await prisma.cohort.create({
    data: {
      name: "Earlier",
      zone: "Europe/Dublin",
      startsOn,
      endsOn,
      programmeId: now.programmeId,
      frameworkId: now.frameworkId,
    },
  });
  const { hostId } = await prisma.fellow.findUniqueOrThrow({ where: { id: "amara-year" } });
  await prisma.fellow.create({
    data: { id: "a-first-year", personId: "amara", cohortId: earlier.id, hostId },
  });
  const amara = await actorNamed("amara");
  expect(amara.fellowships).toEqual([
    {
      id: "amara-year",
      cohortId: now.id,
      hostId,
      challengeId: "amara-challenge",
      startsOn: now.startsOn,
      endsOn: now.endsOn,
      pauses: [],
    },
    {
      id: "a-first-year",
      cohortId: earlier.id,
      hostId,
      challengeId: null,
      startsOn,
      endsOn,
      pauses: [],
    },
  ]);
  expect(amara.zone).toBe(zone);
});
