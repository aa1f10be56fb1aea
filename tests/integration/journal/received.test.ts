import { beforeAll, expect, test } from "vitest";
import { received } from "../../../app/journal/received.server.ts";
import { shares } from "../../../app/policy/shares.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { seedPeople } from "../../support/database.ts";
import { actorNamed } from "../../support/people.ts";

beforeAll(async () => {
  await seedPeople();
  const [first, second, third] = await prisma.share.findMany({ where: { revokedAt: null } });
  const year = { readerId: null, audienceId: "amara-year" };
  const cohort = { readerId: null, audienceId: "twelfth-cohort" };
  const all = [
    { ...first, ...year, audience: "mentor" as const },
    { ...first, ...year, audience: "coach" as const },
    { ...first, ...year, audience: "sponsor" as const },
    { ...first, readerId: null, audienceId: "hawthorn", audience: "facilitator" as const },
    { ...second, ...cohort, audience: "faculty" as const },
    { ...third, ...cohort, audience: "cohort" as const },
    { ...second, ...cohort, audience: "cohort" as const, expiresAt: new Date("2030-01-01") },
    { ...second, ...cohort, audience: "cohort" as const, expiresAt: new Date("2020-01-01") },
  ];
  for (const [at, share] of all.entries())
    await prisma.share.create({
      data: {
        ...share,
        id: `extra-${at}`,
        body: {},
        evidence: [],
        entryId: share.entryId ?? "",
        title: "",
      },
    });
}, 60_000);

test("what the SQL finds is what the policy lets one receive, for everybody", async () => {
  const now = new Date();
  const people = await prisma.person.findMany({ select: { id: true } });
  const counts = new Set<number>();
  for (const { id } of people) {
    const actor = await actorNamed(id);
    const found = await prisma.$queryRaw<{ id: string }[]>`
      SELECT s.id FROM Share s JOIN Entry e ON e.id = s.entryId WHERE ${received(actor, now)} ORDER BY s.id`;
    const expected = await prisma.share.findMany({
      where: shares.received(actor, now),
      orderBy: { id: "asc" },
      select: { id: true },
    });
    expect(
      found.map((row) => row.id),
      id,
    ).toEqual(expected.map((row) => row.id));
    counts.add(found.length);
  }
  expect(counts.size).toBeGreaterThan(3);
});
