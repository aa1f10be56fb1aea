import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../../app/policy/actor.ts";
import { profileFields } from "../../../app/policy/profiles.ts";
import { readersOf } from "../../../app/profiles/readers.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { actorNamed } from "../../support/people.ts";

// What one test changes is another person's than those whom the others read.
beforeAll(seedPeople, 60_000);

type Opened = {
  seen: string;
  profile: Record<string, { text: string; readers: string }>;
};

/** One's own form as it is opened, with some answers changed. */
async function filled(browser: Browser, changed: Record<string, string> = {}) {
  const { seen, profile } = (await browser.get("/account/profile")).page as Opened;
  const fields = Object.entries(profile).flatMap(([kind, { text, readers }]) => [
    [kind, text],
    [`${kind}Readers`, readers],
  ]);
  return { seen, ...Object.fromEntries(fields), ...changed } as Record<string, string>;
}

describe("a profile", () => {
  test("is saved with each answer's readers; name and profession are the person's everywhere", async () => {
    const ben = await browserOf("ben");
    const answer = await ben.post(
      "/account/profile",
      await filled(ben, {
        name: "Benji Cartwright",
        profession: "Physio",
        pronouns: "they/them",
        pronounsReaders: "programme",
        accessNeeds: "A quiet room",
        accessNeedsReaders: "nobody",
      }),
    );
    expect(answer).toMatchObject({ status: 302, location: "/directory/ben" });
    expect(await prisma.person.findUnique({ where: { id: "ben" } })).toMatchObject({
      name: "Benji Cartwright",
      profession: "Physio",
    });
    const fields = await prisma.profileField.findMany({
      where: { personId: "ben", text: { not: "" } },
      orderBy: { kind: "asc" },
      select: { kind: true, text: true, readers: true },
    });
    expect(fields).toEqual([
      { kind: "accessNeeds", text: "A quiet room", readers: "nobody" },
      { kind: "interests", text: "Running, and getting others to walk", readers: "cohort" },
      { kind: "name", text: "Benji Cartwright", readers: "programme" },
      { kind: "place", text: "Enfield", readers: "programme" },
      { kind: "profession", text: "Physio", readers: "programme" },
      { kind: "pronouns", text: "they/them", readers: "programme" },
    ]);
    // The index follows: found by the new name, and no longer by the old words.
    const daniel = await browserOf("daniel");
    const foundBy = async (q: string) =>
      ((await daniel.get(`/directory?q=${q}`)).page as { people: { id: string }[] }).people;
    expect(await foundBy("benji")).toMatchObject([{ id: "ben" }]);
    expect(await foundBy("quiet")).toEqual([]);
  });

  test("keeps what was typed when something is wrong, and says what", async () => {
    const amara = await browserOf("amara");
    const wrong = {
      name: " \u202E ",
      interests: "i".repeat(501),
      placeReaders: "everybody",
      accessNeedsReaders: "programme",
    };
    const answer = await amara.post("/account/profile", await filled(amara, wrong));
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({
      errors: {
        name: ["Enter your name, as you like to be called"],
        interests: ["Shorten your interests to 500 characters or fewer"],
        placeReaders: ["Choose who can read it"],
        accessNeedsReaders: ["Choose who can read it"],
      },
      typed: wrong,
    });
    expect(await prisma.person.findUnique({ where: { id: "amara" } })).toMatchObject({
      name: "Amara Okafor",
    });
  });

  test("takes no control characters, and no line breaks into a line", async () => {
    const priya = await browserOf("priya");
    const typed = {
      name: "Priya\u0000\n Nair\u202E",
      interests: "One\u0007\nTwo",
      place: " \t ",
    };
    await priya.post("/account/profile", await filled(priya, typed));
    const fields = await prisma.profileField.findMany({
      where: { personId: "priya", kind: { in: ["name", "interests", "place"] } },
      orderBy: { kind: "asc" },
    });
    expect(fields.map(({ text }) => text)).toEqual(["One\nTwo", "Priya Nair", ""]);
  });

  test("lists an alum once they choose so, and not before", async () => {
    const programmeId = "headroom-fellowship";
    const consentedAt = new Date("2026-01-01");
    const ofAlum = { programmeId, personId: "kwame", consentedAt, reconfirmOn: consentedAt };
    await prisma.alum.create({ data: ofAlum });
    await prisma.fellow.updateMany({ where: { personId: "kwame" }, data: { endsOn: consentedAt } });
    const [kwame, helena] = await browsersOf("kwame", "helena");
    const form = await filled(kwame);
    expect(form.nameReaders).toBe("nobody");
    expect((await helena.get("/directory/kwame")).status).toBe(404);
    await kwame.post("/account/profile", { ...form, nameReaders: "programme" });
    expect((await helena.get("/directory/kwame")).page).toMatchObject({
      parts: ["Fellow, Twelfth cohort", "Alum"],
    });
    await kwame.post("/account/profile", { ...(await filled(kwame)), nameReaders: "nobody" });
    expect((await helena.get("/directory/kwame")).status).toBe(404);
  });

  test("that was changed elsewhere meanwhile is not overwritten unseen", async () => {
    const yusuf = await browserOf("yusuf");
    const opened = await filled(yusuf);
    await yusuf.post("/account/profile", { ...opened, place: "Leeds" });
    const late = await yusuf.post("/account/profile", { ...opened, place: "York" });
    expect(late.status).toBe(409);
    const { typed } = late.action as { typed: Record<string, string> };
    expect(typed).toMatchObject({ place: "York" });
    expect((await yusuf.post("/account/profile", typed)).status).toBe(302);
  });

  test("says truly how many would read it, and by name who makes arrangements", async () => {
    const people = await prisma.person.findMany({ select: { id: true, name: true } });
    const everybody = await Promise.all(people.map(({ id }) => actorNamed(id)));
    const ofCohort = { select: { cohortId: true } } as const;
    for (const personId of ["amara", "ruth", "marcus", "helena", "carys", "colin"]) {
      const owner = await prisma.person.findUniqueOrThrow({
        where: { id: personId },
        select: {
          id: true,
          programmes: true,
          profile: true,
          alumOf: true,
          fellowships: { include: { cohort: true } },
          memberships: ofCohort,
          setsLed: ofCohort,
          setMemberships: { select: { setId: true } },
        },
      });
      const reading = (readers: "programme" | "cohort" | "arrangers") => {
        const field = { personId, kind: "interests" as const, readers, person: owner };
        const others = everybody.filter(({ id }) => id !== personId);
        return others.filter((actor: Actor) => profileFields.may.read(actor, field));
      };
      const { counts, arrangers } = await readersOf(await actorNamed(personId));
      const names = reading("arrangers").map(({ name }) => name);
      expect(arrangers, personId).toEqual(names.sort());
      expect(counts, personId).toMatchObject({
        programme: reading("programme").length,
        cohort: reading("cohort").length,
      });
    }
  });
});

describe("a person's page", () => {
  type Page = { told: { kind: string }[]; email: string | null; pronouns: string; about: string };
  const pageOf = async (reader: string, id: string) =>
    (await (await browserOf(reader)).get(`/directory/${id}`)).page as Page;
  const kindsOf = ({ told }: Page) => told.map(({ kind }) => kind);

  test("tells each reader what its owner lets them read", async () => {
    expect(kindsOf(await pageOf("amara", "amara"))).toEqual([
      "interests",
      "languages",
      "offers",
      "accessNeeds",
    ]);
    expect(kindsOf(await pageOf("ruth", "amara"))).toEqual([
      "interests",
      "languages",
      "offers",
      "accessNeeds",
    ]);
    expect(kindsOf(await pageOf("daniel", "amara"))).toEqual(["interests", "languages", "offers"]);
    // Who leads the programme, and who follows the work, are of no cohort.
    for (const reader of ["bernadette", "helena", "joyce", "desmond"])
      expect(kindsOf(await pageOf(reader, "amara")), reader).toEqual(["languages", "offers"]);
    for (const reader of ["ruth", "bernadette", "daniel"])
      expect(kindsOf(await pageOf(reader, "mei")), reader).toEqual([]);
    expect(kindsOf(await pageOf("marcus", "fiona"))).toEqual(["accessNeeds"]);
    expect(kindsOf(await pageOf("marcus", "maureen"))).toEqual(["interests"]);
  });

  test("gives the email address to leads and to the faculty of their cohort alone", async () => {
    for (const reader of ["bernadette", "ruth", "gwilym"])
      expect((await pageOf(reader, "amara")).email, reader).toBe("amara.okafor@example.org");
    for (const reader of ["daniel", "helena", "joyce", "marcus", "maureen", "amara"])
      expect((await pageOf(reader, "amara")).email, reader).toBeNull();
  });

  test("of who is not listed is there for their cohort and the programme's leads alone", async () => {
    const [daniel, bernadette, helena, olwen] = await browsersOf(
      "daniel",
      "bernadette",
      "helena",
      "olwen",
    );
    expect((await daniel.get("/directory/leila")).status).toBe(200);
    expect((await bernadette.get("/directory/leila")).status).toBe(200);
    expect((await helena.get("/directory/leila")).status).toBe(404);
    expect((await olwen.get("/directory/leila")).status).toBe(404);
    expect((await olwen.get("/directory/amara")).status).toBe(404);
    expect((await daniel.get("/directory/carys")).status).toBe(404);
    expect((await daniel.get("/directory/nobody-at-all")).status).toBe(404);
  });

  test("of who has left the programme is there for nobody else", async () => {
    await prisma.programmePerson.updateMany({
      where: { personId: "nkechi" },
      data: { leftAt: new Date() },
    });
    for (const browser of await browsersOf("daniel", "ruth", "bernadette"))
      expect((await browser.get("/directory/nkechi")).status).toBe(404);
    const nkechi = await browserOf("nkechi");
    expect((await nkechi.get("/directory/nkechi")).status).toBe(200);
    expect((await nkechi.get("/directory/daniel")).status).toBe(404);
  });
});

test("a set's page tells access needs to who facilitates it and to the faculty, and to nobody else", async () => {
  type Set = { members: { id: string; needs: string }[] };
  const told = async (reader: string, set: string) => {
    const { members } = (await (await browserOf(reader)).get(`/sets/${set}`)).page as Set;
    return members.filter(({ needs }) => needs).map(({ id }) => id);
  };
  expect(await told("ruth", "hawthorn")).toEqual(["amara", "grace"]);
  expect(await told("gwilym", "hawthorn")).toEqual(["amara", "grace"]);
  expect(await told("marcus", "plane")).toEqual(["fiona"]);
  for (const reader of ["daniel", "amara", "bernadette"])
    expect(await told(reader, "hawthorn"), reader).toEqual([]);
});
