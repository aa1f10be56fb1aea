import { beforeAll, expect, test } from "vitest";
import { addPerson } from "../../../app/people/add-person.server.ts";
import { assignRole } from "../../../app/people/assign-role.server.ts";
import { removeRole } from "../../../app/people/remove-role.server.ts";
import { type Role } from "../../../app/people/roles.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { Conflict, NotFound } from "../../../app/server/errors.server.ts";
import { seedPeople } from "../../support/database.ts";

const programmeId = "headroom-fellowship";
const cohortId = "twelfth-cohort";

beforeAll(seedPeople, 60_000);

const add = (email: string, name = "Nomsa Dlamini") =>
  addPerson(prisma, programmeId, { name, email, profession: "Nurse" });

test("somebody new belongs to the programme; a second time, in another case or with spaces, changes nothing", async () => {
  const first = await add("nomsa@example.org");
  expect(first.standing).toBe("new");
  const again = await add("  Nomsa@Example.ORG ", "Somebody Else");
  expect(again).toEqual({ id: first.id, standing: "belongs" });
  expect(await prisma.person.findUnique({ where: { id: first.id } })).toMatchObject({
    name: "Nomsa Dlamini",
    email: "nomsa@example.org",
    cameInAt: null,
  });
});

test("whom another programme has keeps their own name, and belongs to both", async () => {
  const added = await add("carys.bevan@example.org", "C. Bevan");
  expect(added).toEqual({ id: "carys", standing: "new" });
  expect(
    await prisma.person.findUnique({ where: { id: "carys" }, include: { programmes: true } }),
  ).toMatchObject({ name: "Carys Bevan", programmes: { length: 2 } });
});

test("who has left is not brought back by being added", async () => {
  const { id } = await add("gone@example.org");
  await prisma.programmePerson.update({
    where: { programmeId_personId: { programmeId, personId: id } },
    data: { leftAt: new Date() },
  });
  expect(await add("gone@example.org")).toEqual({ id, standing: "left" });
});

const everyRole: [Role, (personId: string) => Promise<unknown>][] = [
  [{ kind: "fellow", cohortId }, (personId) => prisma.fellow.count({ where: { personId } })],
  ...(["faculty", "citizen", "assessor"] as const).map(
    (kind): [Role, (personId: string) => Promise<unknown>] => [
      { kind, cohortId },
      (personId) => prisma.cohortMember.count({ where: { personId, role: kind } }),
    ],
  ),
  ...(["mentor", "coach"] as const).map((kind): [Role, (personId: string) => Promise<unknown>] => [
    // Who has none yet: a fellow has one of each at a time.
    { kind, fellowId: "noor-year" },
    (personId) => prisma.pair.count({ where: { personId, kind } }),
  ]),
  [
    { kind: "sponsor", fellowId: "ben-year" },
    (personId) => prisma.sponsorship.count({ where: { personId } }),
  ],
  [
    { kind: "hostLead", hostId: "northmere" },
    (personId) => prisma.hostLead.count({ where: { personId } }),
  ],
  [
    { kind: "lineManager", reportId: "ben" },
    (managerId) => prisma.lineManagement.count({ where: { managerId } }),
  ],
  [{ kind: "alum" }, (personId) => prisma.alum.count({ where: { personId, withdrawnAt: null } })],
  [{ kind: "programmeLead" }, (personId) => prisma.programmeLead.count({ where: { personId } })],
];

test.each(everyRole)("$kind is given and taken away, each safe to repeat", async (role, count) => {
  const { id } = await add(`${role.kind}@example.org`);
  const give = () => assignRole(prisma, programmeId, id, role);
  const takeAway = () => removeRole(prisma, programmeId, id, role);
  for (const [act, holds] of [
    [give, 1],
    [give, 1],
    [takeAway, 0],
    [takeAway, 0],
    [give, 1],
    [takeAway, 0],
  ] as const) {
    await act();
    expect(await count(id)).toBe(holds);
  }
});

test("a set's facilitator is replaced, never taken away", async () => {
  const { id } = await add("facilitator@example.org");
  const role: Role = { kind: "facilitator", setId: "alder" };
  await assignRole(prisma, programmeId, id, role);
  expect(await prisma.learningSet.findUnique({ where: { id: "alder" } })).toMatchObject({
    facilitatorId: id,
  });
  await expect(removeRole(prisma, programmeId, id, role)).rejects.toThrow(Conflict);
  await assignRole(prisma, programmeId, "siobhan", role);
  await removeRole(prisma, programmeId, id, role);
});

test("a year that has begun is not taken away", async () => {
  const year: Role = { kind: "fellow", cohortId };
  await expect(removeRole(prisma, programmeId, "amara", year)).rejects.toThrow(/end it instead/);
  expect(await prisma.fellow.count({ where: { personId: "amara" } })).toBe(1);
});

test("a programme keeps a lead", async () => {
  const lead: Role = { kind: "programmeLead" };
  await expect(
    prisma.$transaction((tx) => removeRole(tx, programmeId, "bernadette", lead)),
  ).rejects.toThrow(Conflict);
  expect(await prisma.programmeLead.count({ where: { programmeId } })).toBe(1);
});

test.each<Role>([
  { kind: "faculty", cohortId: "severn-first-cohort" },
  { kind: "mentor", fellowId: "imran-year" },
  { kind: "facilitator", setId: "severn-set" },
  { kind: "hostLead", hostId: "brackenhurst" },
  { kind: "lineManager", reportId: "imran" },
  { kind: "fellow", cohortId: "none" },
])("$kind is not given for what another programme has", async (role) => {
  await expect(assignRole(prisma, programmeId, "joyce", role)).rejects.toThrow(NotFound);
});

test("who does not belong to the programme gets no role in it, and nobody is their own mentor", async () => {
  await expect(
    assignRole(prisma, programmeId, "imran", { kind: "faculty", cohortId }),
  ).rejects.toThrow(NotFound);
  for (const role of [
    { kind: "mentor", fellowId: "amara-year" },
    { kind: "lineManager", reportId: "amara" },
  ] as const)
    await expect(assignRole(prisma, programmeId, "amara", role)).rejects.toThrow(Conflict);
});
