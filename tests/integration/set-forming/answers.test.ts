import { beforeAll, expect, test } from "vitest";
import { cohorts } from "../../../app/policy/programmes.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { browserOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { actorNamed } from "../../support/people.ts";

beforeAll(seedPeople, 60_000);

const path = (cohortId: string) => `/cohorts/${cohortId}/forming-answer`;
const second = path("severn-second-cohort");
const task = async (who: string) => {
  const { page } = await (await browserOf(who)).get("/");
  const { tasks } = page as { tasks: { to: string; takes: string }[] };
  return tasks.find(({ to }) => to.endsWith("/forming-answer"));
};

test("a fellow of a cohort without sets is asked on their home, once", async () => {
  expect(await task("megan")).toMatchObject({ to: second, takes: "2 minutes" });
  const megan = await browserOf("megan");
  const said = { experience: "12", "needs.captions": "yes", "free.fri-am": "yes" };
  expect(await megan.post(second, said)).toMatchObject({
    status: 302,
    location: "/cohorts/severn-second-cohort",
  });
  expect(await task("megan")).toBeUndefined();
  expect((await megan.get(second)).page).toMatchObject({
    experience: 12,
    needs: ["captions"],
    free: ["fri-am"],
  });
});

test("what was said can be changed, and left empty", async () => {
  const angharad = await browserOf("angharad");
  expect((await angharad.post(second, { experience: "" })).status).toBe(302);
  expect((await angharad.get(second)).page).toMatchObject({
    experience: null,
    needs: [],
    free: [],
  });
});

test("what makes no sense is refused, and kept as it was typed", async () => {
  const idris = await browserOf("idris");
  const typed = { experience: "ages", "free.mon-am": "yes" };
  expect(await idris.post(second, typed)).toMatchObject({
    status: 422,
    action: { typed, errors: { experience: [expect.stringContaining("whole number")] } },
  });
});

test("a citizen partner is asked as well; who has a set, and who has said it, is not", async () => {
  expect(await task("blodwen")).toMatchObject({ to: second });
  for (const who of ["callum", "amara", "maureen", "nerys", "carys"])
    expect(await task(who), who).toBeUndefined();
});

test("once the cohort’s sets are formed anew, those whose set may change are asked", async () => {
  const plan = await prisma.setPlan.create({
    data: {
      cohortId: "twelfth-cohort",
      madeById: "gwilym",
      aims: [],
      smallest: 6,
      largest: 7,
      mayBeAlone: false,
      sets: { create: { position: 0, name: "Hawthorn", meets: [], standingId: "hawthorn" } },
    },
  });
  expect(await task("amara")).toMatchObject({ to: path("twelfth-cohort") });
  expect(await task("maureen")).toMatchObject({ to: path("twelfth-cohort") });
  expect(await task("dominic")).toBeUndefined();
  await prisma.setPlan.delete({ where: { id: plan.id } });
});

test.each(["severn-second-cohort", "twelfth-cohort"])(
  "who can read it is named: those who run %s, and nobody else",
  async (cohortId) => {
    const cohort = await prisma.cohort.findUniqueOrThrow({ where: { id: cohortId } });
    const [fellow] = await prisma.fellow.findMany({ where: { cohortId } });
    const { page } = await (await browserOf(fellow!.personId)).get(path(cohortId));
    const people = await prisma.person.findMany({ select: { id: true, name: true } });
    const run: string[] = [];
    for (const { id, name } of people)
      if (cohorts.may.run(await actorNamed(id), cohort)) run.push(name);
    expect((page as { readers: string[] }).readers).toEqual(run.sort());
  },
  60_000,
);

test("is for the cohort’s fellows and citizen partners", async () => {
  for (const [who, status] of [
    ["blodwen", 200],
    ["olwen", 403],
    ["nerys", 403],
    ["carys", 404],
    ["amara", 404],
  ] as const) {
    const browser = await browserOf(who);
    expect((await browser.get(second)).status, who).toBe(status);
    expect((await browser.post(second, {})).status, who).toBe(status === 200 ? 302 : status);
  }
});

test("whose year has ended is asked no more", async () => {
  await prisma.fellowshipEnding.create({
    data: { fellowId: "hamza-year", kind: "endedEarly", on: new Date(), byId: "olwen" },
  });
  await prisma.formingAnswer.deleteMany({ where: { personId: "hamza" } });
  expect(await task("hamza")).toBeUndefined();
  expect((await (await browserOf("hamza")).get(second)).status).toBe(403);
});
