import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../../app/policy/actor.ts";
import { people } from "../../../app/policy/directory.ts";
import { profileFields } from "../../../app/policy/profiles.ts";
import { type Looked, lookedFor } from "../../../app/profiles/search-form.ts";
import { findPeople, readChoices, searchDirectory } from "../../../app/profiles/search.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { seedPeople } from "../../support/database.ts";
import { actorNamed } from "../../support/people.ts";

let everybody: Actor[];
const named = (id: string) => everybody.find((actor) => actor.id === id) as Actor;

/** Alumni of the programme, whose years are over: one who is listed, one who is not, one who has changed her mind. */
const alumni = { listed: "ada", unlisted: "bo", withdrawn: "cai", unasked: "dee" };

async function addAlumni() {
  const programmeId = "headroom-fellowship";
  const { frameworkId } = await prisma.cohort.findUniqueOrThrow({
    where: { id: "twelfth-cohort" },
  });
  const [startsOn, endsOn] = [new Date("2019-09-01"), new Date("2020-08-31")];
  const data = { id: "sixth-cohort", programmeId, name: "Sixth cohort", startsOn, endsOn };
  await prisma.cohort.create({ data: { ...data, frameworkId } });
  for (const id of Object.values(alumni)) {
    const profile = { kind: "interests", text: "Beekeeping", readers: "programme" } as const;
    await prisma.person.create({
      data: {
        id,
        name: `Alum ${id}`,
        email: `${id}@example.org`,
        programmes: { create: { programmeId } },
        fellowships: { create: { cohortId: "sixth-cohort" } },
        profile: { create: profile },
      },
    });
    if (id === alumni.unasked) continue;
    const alum = { programmeId, personId: id, consentedAt: endsOn, reconfirmOn: endsOn };
    const withdrawnAt = id === alumni.withdrawn ? new Date() : null;
    await prisma.alum.create({ data: { ...alum, isListed: id !== alumni.unlisted, withdrawnAt } });
  }
}

beforeAll(async () => {
  await seedPeople();
  await addAlumni();
  await prisma.programmePerson.updateMany({
    where: { personId: "hannah" },
    data: { leftAt: new Date() },
  });
  const ids = await prisma.person.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  everybody = await Promise.all(ids.map(({ id }) => actorNamed(id)));
}, 60_000);

const looked = (asked: Partial<Looked>): Looked => ({
  ...lookedFor(new Request("http://localhost/directory")),
  ...asked,
});
/** Who is found, page by page. */
async function found(actor: Actor, asked: Partial<Looked> = {}): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; ; page++) {
    const { people, hasMore } = await findPeople(actor, looked(asked), page);
    ids.push(...people.map(({ id }) => id));
    if (!hasMore) return ids.sort();
  }
}
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();

describe("the directory and its search are as the policy says, for everybody:", () => {
  test("those who are listed, and nobody else", async () => {
    for (const actor of everybody) {
      const rows = await prisma.person.findMany({
        where: people.listed(actor),
        select: { id: true },
      });
      expect(await found(actor), actor.name).toEqual(idsOf(rows));
    }
  });

  test("those in whose readable fields the word is, and nobody else", async () => {
    const sought = [
      "choir",
      "barnet",
      "igbo",
      "nurse",
      "profession",
      "captions",
      "print",
      "lift",
      "bee",
    ];
    for (const actor of everybody) {
      const fields = await prisma.profileField.findMany({
        where: {
          kind: { not: "photo" },
          AND: profileFields.reach(actor),
          person: people.listed(actor),
        },
        select: { personId: true, text: true },
      });
      for (const word of sought) {
        const begins = new RegExp(`(^|[^\\p{L}])${word}`, "iu");
        const readable = fields.filter(({ text }) => begins.test(text));
        const expected = [...new Set(readable.map(({ personId }) => personId))].sort();
        expect(await found(actor, { q: word }), `${word} by ${actor.name}`).toEqual(expected);
      }
    }
  });

  test("what a page of it shows of people is what they let one read", async () => {
    for (const actor of everybody) {
      const page = await searchDirectory(actor, looked({}), 1);
      const readable = await prisma.profileField.findMany({
        where: {
          AND: profileFields.reach(actor),
          personId: { in: page.people.map(({ id }) => id) },
          kind: { in: ["pronouns", "offers", "photo"] },
          text: { not: "" },
        },
        select: { personId: true, kind: true, text: true },
      });
      const shown = page.people.flatMap(({ id: personId, pronouns, offers, photo }) =>
        Object.entries({ pronouns, offers, photo })
          .filter(([, text]) => text)
          .map(([kind, text]) => ({ personId, kind, text })),
      );
      const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort();
      expect(sorted(shown), actor.name).toEqual(sorted(readable));
    }
  });
});

describe("a search", () => {
  test.each([
    ["siobhan", "siobhan"],
    ["SIOBHÁN", "siobhan"],
    ["zielin", "tomasz"],
    ["okafor choir", "amara"],
    ["choir   amara", "amara"],
  ])("for %j finds %s", async (q, id) => {
    expect(await found(named("daniel"), { q })).toEqual([id]);
  });

  test("puts names before what else is read", async () => {
    const { people } = await findPeople(named("amara"), looked({ q: "gr" }), 1);
    expect(people[0]?.name).toBe("Grace Mensah");
  });

  test("finds nobody by a field that is another's alone, or by the version of a photo", async () => {
    const photo = await prisma.profileField.findUniqueOrThrow({
      where: { personId_kind: { personId: "amara", kind: "photo" } },
    });
    expect(await found(named("daniel"), { q: photo.text })).toEqual([]);
    expect(await found(named("amara"), { q: "large print" })).toEqual([]);
    expect(await found(named("daniel"), { q: "large print" })).toEqual(["daniel"]);
  });

  test("fails at nothing that somebody may type", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 30 }), async (q) => {
        await findPeople(named("ruth"), looked({ q }), 1);
      }),
      { numRuns: 60 },
    );
    for (const q of ['"', "*", "a*b", "NOT", "AND OR", "text:x", "(", "\u0000a", "-a", "^a"])
      await findPeople(named("ruth"), looked({ q }), 1);
  });

  test("counts what it finds, and says when there is more", async () => {
    const all = await findPeople(named("ruth"), looked({}), 1);
    expect(all).toMatchObject({ hasMore: true, total: null });
    expect(all.people).toHaveLength(40);
    const { total } = await findPeople(named("ruth"), looked({ q: "co" }), 1);
    expect(total).toBe((await found(named("ruth"), { q: "co" })).length);
  });
});

describe("filters", () => {
  test("by cohort, by what one is here as, by profession and place, by offers", async () => {
    const ruth = named("ruth");
    expect(await found(ruth, { cohort: "sixth-cohort" })).toEqual([alumni.listed]);
    expect(await found(ruth, { part: "facilitator" })).toEqual(
      idsOf(
        await prisma.person.findMany({
          where: { setsLed: { some: { cohortId: "twelfth-cohort" } } },
        }),
      ),
    );
    expect(await found(ruth, { part: "alum" })).toEqual([alumni.listed, "eleni", "kofi"]);
    expect(await found(ruth, { place: "Hackney" })).toEqual(["daniel"]);
    expect(await found(named("helena"), { place: "Hackney" })).toEqual([]);
    expect(await found(ruth, { profession: "Dentist" })).toEqual(["kwame"]);
    expect(await found(ruth, { offers: true, part: "fellow" })).toEqual(
      ["amara", "dominic", "kwame", "tomasz"].sort(),
    );
    expect(await found(named("helena"), { offers: true, part: "fellow" })).toEqual(
      ["amara", "kwame", "tomasz"].sort(),
    );
  });

  test("offer what everybody of one's programme may read, and nothing of another's", async () => {
    const { cohorts, places, professions } = await readChoices(named("helena"), looked({}));
    expect(cohorts.map(({ text }) => text)).toEqual([
      "Thirteenth cohort",
      "Twelfth cohort",
      "Eleventh cohort",
      "Sixth cohort",
    ]);
    const texts = [...places, ...professions].map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Barnet", "Croydon", "Dentist"]));
    for (const hidden of ["Hackney", "Newport", "", "Pharmacist, Severn"])
      expect(texts).not.toContain(hidden);
  });

  test("offer the latest cohorts alone, and the one that was chosen", async () => {
    const sixth = await prisma.cohort.findUniqueOrThrow({ where: { id: "sixth-cohort" } });
    const { programmeId, frameworkId } = sixth;
    const dates = { startsOn: new Date(), endsOn: new Date() };
    const later = Array.from({ length: 25 }, (_, at) => ({ name: `Later, ${at}`, ...dates }));
    await prisma.cohort.createMany({
      data: later.map((cohort) => ({ ...cohort, programmeId, frameworkId })),
    });
    const offered = async (cohort: string) =>
      (await readChoices(named("helena"), looked({ cohort }))).cohorts.map(({ value }) => value);
    expect(await offered("")).toHaveLength(25);
    expect(await offered("")).not.toContain(sixth.id);
    expect((await offered(sixth.id))[0]).toBe(sixth.id);
    await prisma.cohort.deleteMany({ where: { name: { startsWith: "Later, " } } });
  });
});

test("alumni are listed if they chose to be, and who has left is not there", async () => {
  const listed = await found(named("ruth"));
  expect(listed).toContain(alumni.listed);
  for (const id of [alumni.unlisted, alumni.withdrawn, alumni.unasked, "hannah", "leila"])
    expect(listed).not.toContain(id);
  expect(await found(named("ruth"), { q: "beekeeping" })).toEqual([alumni.listed]);
  expect(await found(named("hannah"))).toEqual([]);
});

test("of another programme nobody is found, by any word", async () => {
  const belonging = { where: { programmeId: "severn-fellowship" } };
  const severn = (await prisma.programmePerson.findMany(belonging)).map(({ personId }) => personId);
  for (const actor of everybody) {
    const listed = await found(actor);
    const own = severn.includes(actor.id);
    expect(listed.filter((id) => severn.includes(id) !== own)).toEqual([]);
  }
  expect(await found(named("amara"), { q: "choir" })).toEqual(["amara"]);
  expect(await found(named("imran"), { q: "choir" })).toEqual(["carys"]);
});
