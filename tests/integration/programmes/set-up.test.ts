import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { settled } from "../../../app/server/afterwards.server.ts";
import { makeProgrammeLead } from "../../../app/programmes/first-lead.server.ts";
import { makeSetUpLink } from "../../../app/programmes/set-up-link.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { emptyDatabase } from "../../../prisma/seed/empty.ts";
import { send } from "../../support/app.ts";

// The first request loads the whole app.
beforeAll(() => send("/health", {}), 120_000);
beforeEach(() => emptyDatabase(prisma));

const wanted = {
  name: "Ada Lovelace",
  email: " Ada@Example.org ",
  programme: "Analytical Fellowship",
};
const newLink = async () => `/set-up/${await makeSetUpLink()}`;

describe("the set-up link of an empty database", () => {
  test("makes the first lead and their programme, and signs them in", async () => {
    const link = await newLink();
    expect((await send(link, {})).status).toBe(200);
    const { status, location, headers } = await send(link, { form: wanted });
    expect(status).toBe(302);
    const person = await prisma.person.findFirstOrThrow();
    expect(person).toMatchObject({ name: "Ada Lovelace", email: "ada@example.org" });
    const programme = await prisma.programme.findFirstOrThrow({
      include: { leads: true, people: true },
    });
    expect(programme).toMatchObject({
      name: "Analytical Fellowship",
      slug: "analytical-fellowship",
      leads: [{ personId: person.id }],
      people: [{ personId: person.id, leftAt: null }],
    });
    expect(location).toBe(`/programmes/${programme.id}`);
    const cookie = headers.getSetCookie()[0]?.split(";")[0];
    expect((await send(location ?? "", { cookie })).page).toMatchObject({
      name: "Analytical Fellowship",
      cohorts: [],
      steps: [{ text: "Make the first cohort", isDone: false }, ...Array<object>(7).fill({})],
    });
    expect(await prisma.message.count()).toBe(0);
  });

  test("leaves a lead who signs in by email from then on", async () => {
    await send(await newLink(), { form: wanted });
    await send("/sign-in", { form: { email: "ada@example.org", to: "/programmes" } });
    await settled();
    const { props } = await prisma.message.findFirstOrThrow({ where: { template: "sign-in" } });
    const token = new URL((props as { url: string }).url).searchParams.get("token") ?? "";
    const { headers } = await send("/sign-in/confirm", { form: { token, to: "/programmes" } });
    const cookie = headers.getSetCookie()[0]?.split(";")[0];
    expect((await send("/programmes", { cookie })).location).toMatch(/^\/programmes\/.+/);
  });

  test("works once, and says so after that", async () => {
    const link = await newLink();
    await send(link, { form: wanted });
    for (const again of [await send(link, {}), await send(link, { form: wanted })]) {
      expect(again.status).toBe(404);
      expect(again.problem).toMatchObject({ message: expect.stringContaining("has been used") });
      expect(again.headers.getSetCookie()).toEqual([]);
    }
    expect(await prisma.person.count()).toBe(1);
  });

  test("of two browsers that use it at once, one gets in", async () => {
    const link = await newLink();
    const answers = await Promise.all([
      send(link, { form: wanted }),
      send(link, { form: { ...wanted, email: "b@example.org" } }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 404]);
    expect(await prisma.person.count()).toBe(1);
  });

  test("ends when the next start makes a new one", async () => {
    const [older, newer] = [await newLink(), await newLink()];
    expect((await send(older, {})).status).toBe(404);
    expect((await send(newer, {})).status).toBe(200);
  });

  test("is not made, and does not work, once somebody is there", async () => {
    const link = await newLink();
    await prisma.person.create({ data: { name: "B", email: "b@example.org" } });
    expect((await send(link, { form: wanted })).status).toBe(404);
    expect(await makeSetUpLink()).toBeNull();
    expect(await prisma.setUpLink.count()).toBe(0);
  });

  test("is not lost on a form that is not well filled in", async () => {
    const link = await newLink();
    const { status, action } = await send(link, { form: { ...wanted, email: "ada", name: " " } });
    expect(status).toBe(422);
    expect(action).toMatchObject({
      errors: { name: [expect.any(String)], email: [expect.any(String)] },
      typed: { programme: "Analytical Fellowship", email: "ada" },
    });
    expect((await send(link, { form: wanted })).status).toBe(302);
  });

  test("is kept as a hash alone", async () => {
    const token = await makeSetUpLink();
    expect(JSON.stringify(await prisma.setUpLink.findMany())).not.toContain(token);
  });
});

test("an address of no link leads to a page that says so", async () => {
  expect((await send("/set-up/none", {})).status).toBe(404);
});

describe("a programme lead made by command", () => {
  test("gets a first programme, and a second time changes nothing", async () => {
    const email = "grace.hopper@example.org";
    expect(await makeProgrammeLead({ email })).toEqual({
      person: "Grace Hopper",
      programme: "Your programme",
      isNew: true,
    });
    expect(await makeProgrammeLead({ email, name: "Somebody Else" })).toMatchObject({
      person: "Grace Hopper",
      isNew: false,
    });
    const programmes = await prisma.programme.findMany({ include: { leads: true, people: true } });
    expect(programmes).toMatchObject([{ slug: "your-programme", leads: [{}], people: [{}] }]);
  });

  test("leads the programme that is there", async () => {
    await makeProgrammeLead({ email: "a@example.org" });
    await makeProgrammeLead({ email: "b@example.org", name: "B" });
    expect(await prisma.programme.findMany({ include: { leads: true } })).toMatchObject([
      { leads: [{}, {}] },
    ]);
  });

  test("has to say which programme, where there are several", async () => {
    const email = "a@example.org";
    await prisma.programme.createMany({
      data: [
        { name: "One", slug: "one" },
        { name: "Two", slug: "two" },
      ],
    });
    await expect(makeProgrammeLead({ email })).rejects.toThrow("--programme: one, two");
    await expect(makeProgrammeLead({ email, slug: "three" })).rejects.toThrow("three");
    expect(await prisma.person.count()).toBe(0);
    expect(await makeProgrammeLead({ email, slug: "two" })).toMatchObject({ programme: "Two" });
  });

  test("who had left the programme belongs to it again", async () => {
    const email = "a@example.org";
    await makeProgrammeLead({ email });
    await prisma.programmePerson.updateMany({ data: { leftAt: new Date() } });
    await makeProgrammeLead({ email });
    expect(await prisma.programmePerson.findMany()).toMatchObject([{ leftAt: null }]);
  });
});
